import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { Site } from './global-setup.ts';

export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** A page of the built site. */
export interface BuiltPage {
	/** From the root of the edition: `/meetings/`, `/404.html`. */
	path: string;
	file: string;
	html: string;
	/** In the order of the document, those in `<template>` left out. */
	elements: readonly Element[];
	/** The page only sends readers on to another address. */
	redirects: boolean;
}

const read = new Map<string, readonly BuiltPage[]>();

/** Every page of a built site, by path; read once a worker. */
export function builtPages(site: Site): readonly BuiltPage[] {
	const pages = read.get(site.folder) ?? readPages(site);
	read.set(site.folder, pages);
	return pages;
}

function readPages(site: Site): BuiltPage[] {
	return readdirSync(site.folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.html'))
		.sort()
		.map((name) => {
			const file = join(site.folder, name);
			const html = readFileSync(file, 'utf8');
			// As a reader without JavaScript has it: with what stands in `<noscript>`.
			const elements = [...descendants(parse(html, { scriptingEnabled: false }))];
			const redirects = elements.some((element) => attribute(element, 'http-equiv') === 'refresh');
			return { path: `/${name.replace(/(?:^|(?<=\/))index\.html$/u, '')}`, file, html, elements, redirects };
		});
}

/**
 * One page of each kind, the largest of its kind; all records are one kind. Pages that only redirect are left out.
 */
export function pageKinds(site: Site): { kind: string; path: string }[] {
	const largest = new Map<string, BuiltPage>();
	for (const page of builtPages(site)) {
		if (page.redirects) continue;
		const kind = kindOf(page.path);
		const known = largest.get(kind);
		if (!known || statSync(page.file).size > statSync(known.file).size) largest.set(kind, page);
	}
	return [...largest].map(([kind, { path }]) => ({ kind, path: kind === notFound ? nowhere : path }));
}

/** The path without what names one thing: the record, the topic, the paragraph. */
const kindOf = (path: string): string =>
	path.replace(/^(\/[^/]+\/)[^/]+(?=\/)/u, (_, folder: string) => `${folder}*`).replace(/\/p\d+\/$/u, '/p*/');

/** The page for addresses that lead nowhere, and such an address. */
const notFound = '/404.html';
const nowhere = '/no-such-page/';

/** The status with which a page is served. */
export const statusOf = (path: string): number | undefined => (path === nowhere ? 404 : undefined);

export const attribute = (element: Element, name: string): string | null =>
	element.attrs.find((candidate) => candidate.name === name)?.value ?? null;

/** The file that a host serves for a path of the site, or null. */
export function servedFile(site: Site, path: string): string | null {
	const file = join(site.folder, path.endsWith('/') ? `${path}index.html` : path);
	return existsSync(file) && statSync(file).isFile() ? file : null;
}

/** The words of an element, without those of its descendants that are left out. */
export function elementWords(node: Node, without: (element: Element) => boolean): string {
	if ('value' in node) return node.value;
	if (!('childNodes' in node) || ('attrs' in node && without(node))) return '';
	return node.childNodes.map((child) => elementWords(child, without)).join('');
}

function* descendants(node: Node): Generator<Element> {
	if ('attrs' in node) yield node;
	if ('childNodes' in node) for (const child of node.childNodes) yield* descendants(child);
}
