import type { Nodes, Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import 'mdast-util-mdx';
import type { Aside, Block, Body, Statement } from '../schemas/record-body.ts';
import { asSlug } from '../words/folding.ts';
import { parseActs } from './acts-notation.ts';
import { BodyError } from './body.ts';
import { Numbering, splitLabel } from './labels.ts';

/** Reads the body of an entry. Throws {@link BodyError} for anything outside the vocabulary. */
export function readBody(mdx: string): Body {
	return bodyFromTree(mdxToMdast(mdx, { features: plainFeatures }) as Root);
}

/** Records hold no tables, footnotes or links: without GFM, an address printed in a text stays text. */
const plainFeatures = { gfm: false, frontmatter: false } as const;

/** Reads a body from mdast, whichever parser gave it. */
export function bodyFromTree(tree: Root): Body {
	const numbering = new Numbering();
	const anchors = new Set<string>();
	let section: ReturnType<Numbering['enter']>[number] | null = null;
	const body: Block[] = [];
	for (const node of tree.children) {
		if (node.type === 'yaml') continue;
		if (node.type === 'heading') {
			const text = textOf(node.children);
			const { printed, tokens, rest } = splitLabel(text);
			const sections = numbering.enter(tokens, true);
			section = sections.at(-1) ?? null;
			const anchor = section?.anchor ?? freeAnchor(rest, anchors);
			body.push({ type: 'heading', text, label: printed, title: rest, sections, anchor, depth: node.depth });
		} else if (node.type === 'mdxJsxFlowElement' && node.name === 'Para') {
			const attributes = literals(node, ['n', 'label', 'lead']);
			const label = attributes.get('label') ?? null;
			const sections = numbering.enter(label === null ? [] : splitLabel(`${label} X`).tokens, false);
			section = sections.at(-1) ?? section;
			const n = wholeNumber(attributes.get('n'), node);
			const statements = statementsOf(node);
			const text = statements.map((statement) => statement.text).join(' ');
			const lead = attributes.has('lead');
			body.push({ type: 'paragraph', n, anchor: `p${n}`, label, sections, section, lead, statements, text });
		} else if (node.type === 'mdxJsxFlowElement' && node.name === 'Note') {
			body.push(asideOf(node));
		} else {
			throw outside(node);
		}
	}
	return body;
}

type JsxElement = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

const asideKinds = ['note', 'document', 'furniture', 'caption'] as const;

function asideOf(node: JsxElement): Aside {
	const attributes = literals(node, ['n', 'kind']);
	const kind = asideKinds.find((name) => name === (attributes.get('kind') ?? 'note'));
	if (!kind)
		throw new BodyError(
			`Note has kind "${attributes.get('kind')}"; expected one of ${asideKinds.join(', ')}.`,
			lineOf(node),
		);
	const anchor = kind === 'note' ? `n${wholeNumber(attributes.get('n'), node)}` : null;
	return { type: 'note', kind, anchor, text: textOf(runIn(node)).replace(/\s*\n\s*/gu, ' ') };
}

/** One statement for each `Said`, and one for each line of text outside them. */
function statementsOf(node: JsxElement): Statement[] {
	const statements: Statement[] = [];
	for (const child of runIn(node)) {
		if (child.type === 'text') {
			for (const line of child.value.split('\n')) {
				if (line.trim() !== '')
					statements.push({ text: line.trim(), by: [], speaker: null, rule: null, acts: [] });
			}
		} else if (
			(child.type === 'mdxJsxTextElement' || child.type === 'mdxJsxFlowElement') &&
			child.name === 'Said'
		) {
			statements.push(saidStatement(child));
		} else {
			throw outside(child);
		}
	}
	return statements;
}

function saidStatement(node: JsxElement): Statement {
	const attributes = literals(node, ['by', 'speaker', 'rule', 'acts']);
	const by = (attributes.get('by') ?? '').split(' ').filter((code) => code !== '');
	if (by.length === 0) {
		throw new BodyError('Said names nobody in "by"; narration stands without Said.', lineOf(node));
	}
	const text = textOf(runIn(node));
	const acts = parseActs(attributes.get('acts') ?? '', text);
	if (typeof acts === 'string') throw new BodyError(acts, lineOf(node));
	return { text, by, speaker: attributes.get('speaker') ?? null, rule: attributes.get('rule') ?? null, acts };
}

/** The one run of text in an element. A line of elements alone may be parsed as a paragraph or as blocks. */
function runIn(node: JsxElement): Nodes[] {
	const children: Nodes[] = node.children;
	const paragraphs = children.filter((child) => child.type === 'paragraph');
	if (paragraphs.length === 0) return children;
	if (children.length > 1) {
		throw new BodyError(
			`${node.name} holds ${children.length} blocks; expected one run of text.`,
			lineOf(node),
		);
	}
	return paragraphs.flatMap((paragraph) => paragraph.children);
}

const textOf = (nodes: readonly Nodes[]): string =>
	nodes
		.map((node) => {
			if (node.type !== 'text') throw outside(node);
			return node.value;
		})
		.join('');

function literals(node: JsxElement, allowed: readonly string[]): Map<string, string> {
	const values = new Map<string, string>();
	for (const attribute of node.attributes) {
		if (
			attribute.type !== 'mdxJsxAttribute' ||
			(attribute.value !== null && typeof attribute.value === 'object')
		) {
			throw new BodyError(
				`${node.name} has an attribute that is an expression; only literal attributes are allowed.`,
				lineOf(node),
			);
		}
		if (!allowed.includes(attribute.name)) {
			throw new BodyError(
				`${node.name} has an attribute "${attribute.name}"; allowed are ${allowed.join(', ')}.`,
				lineOf(node),
			);
		}
		values.set(attribute.name, attribute.value ?? '');
	}
	return values;
}

function wholeNumber(value: string | undefined, node: Nodes): number {
	if (value === undefined || !/^[1-9]\d*$/u.test(value)) {
		throw new BodyError(
			`Expected a whole number in "n", found ${value === undefined ? 'none' : `"${value}"`}.`,
			lineOf(node),
		);
	}
	return Number(value);
}

/** Address of a heading without a number, made from its words: `h-bilateral-relations`. */
function freeAnchor(title: string, taken: Set<string>): string {
	const base = `h-${asSlug(title) || 'untitled'}`;
	let anchor = base;
	for (let again = 2; taken.has(anchor); again += 1) anchor = `${base}_${again}`;
	taken.add(anchor);
	return anchor;
}

function outside(node: Nodes): BodyError {
	const name = 'name' in node && node.name ? `<${node.name}>` : node.type;
	return new BodyError(
		`${name} is not allowed in a record; allowed are headings, Para, Said, Note and plain text.`,
		lineOf(node),
	);
}

const lineOf = (node: Nodes): number | null => node.position?.start.line ?? null;
