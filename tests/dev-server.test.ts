import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { builtPages, pageKinds, statusOf } from './support/built-pages.ts';
import { siteEnvironment } from './support/built-site.ts';

type Node = DefaultTreeAdapterTypes.Node;

let address = '';
let stop = (): void => {};

/** Starts the live preview on any free port; ready when it names its address. */
beforeAll(async () => {
	const server = spawn(process.execPath, ['scripts/dev.ts'], {
		env: {
			...siteEnvironment(),
			CONTENT_DIR: 'content',
			SITE_URL: 'https://example.org',
			PORT: '0',
			NO_COLOR: '1',
		},
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	stop = () => void server.kill();
	address = await new Promise<string>((found, failed) => {
		createInterface({ input: server.stdout }).on('line', (line) => {
			const [url] = /http:\/\/localhost:\d+\//u.exec(line) ?? [];
			if (url) found(url);
		});
		server.once('exit', (status) =>
			failed(new Error(`The preview ended with ${status} before it was ready.`)),
		);
	});
});
afterAll(() => stop());

/** The words that stand in the main part of a page. */
function wordsOf(html: string): string {
	const words: string[] = [];
	const walk = (node: Node, inside: boolean): void => {
		if (['script', 'style', 'template'].includes(node.nodeName)) return;
		if (inside && node.nodeName === '#text') words.push((node as DefaultTreeAdapterTypes.TextNode).value);
		const within = inside || node.nodeName === 'main';
		for (const child of 'childNodes' in node ? node.childNodes : []) walk(child, within);
	};
	walk(parse(html), false);
	return words.join(' ').replace(/\s+/gu, ' ').trim();
}

test('every kind of page says in the live preview what it says in the built site', async () => {
	const site = inject('site');
	const built = new Map(builtPages(site).map((page) => [page.path, page.html]));
	for (const { path } of pageKinds(site)) {
		const response = await fetch(`${address}${path.slice(1)}`);
		expect.soft(response.status, path).toBe(statusOf(path) ?? 200);
		expect
			.soft(wordsOf(await response.text()), path)
			.toBe(wordsOf(built.get(path) ?? built.get('/404.html') ?? ''));
	}
});
