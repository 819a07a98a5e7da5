import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, onTestFinished, test } from 'vitest';
import type { Nodes } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { contentContext } from '../../edition/testing/content-edition.ts';
import { paragraphsOf } from '../../record/body.ts';
import type { Meeting } from '../../record/meeting-record.ts';
import { hostileMeeting } from '../testing/hostile-meeting.ts';
import { seriesEpub } from './series-epub.ts';

const context = contentContext();
const { meetings } = context.edition;
const book = seriesEpub(context);
const files = unzipSync(book);
/** Debian's package `epubcheck`. */
const epubcheck = '/usr/share/java/epubcheck.jar';
const canCheck = existsSync(epubcheck) && spawnSync('java', ['-version']).status === 0;

test.skipIf(!canCheck)(
	'the book passes epubcheck, also with hostile words (needs Java and Debian’s package epubcheck)',
	() => {
		const folder = mkdtempSync(join(tmpdir(), 'epub-'));
		onTestFinished(() => rmSync(folder, { recursive: true }));
		const [first, ...others] = meetings as [Meeting, ...Meeting[]];
		const hostile = {
			...context,
			edition: { ...context.edition, meetings: [hostileMeeting(first), ...others] },
		};
		const path = join(folder, 'series.epub');
		writeFileSync(path, seriesEpub(hostile));
		const { status, stdout, stderr } = spawnSync('java', ['-jar', epubcheck, '--failonwarnings', path]);
		expect(status, `${stdout}${stderr}`).toBe(0);
	},
);

test('the container begins with its type, uncompressed', () => {
	expect(strFromU8(book.slice(30, 58))).toBe('mimetypeapplication/epub+zip');
	expect(Object.keys(files)[0]).toBe('mimetype');
});

test('the same records give the same bytes', () => {
	expect(Buffer.compare(seriesEpub(contentContext()), book)).toBe(0);
});

test('each record is a chapter that holds its paragraphs under their ids', () => {
	for (const meeting of meetings) {
		const tree = fromXml(strFromU8(files[`EPUB/${meeting.id}.xhtml`] ?? new Uint8Array()));
		for (const { anchor, text, label } of paragraphsOf(meeting.body)) {
			expect(textOf(find(tree, anchor))).toBe(label === null ? text : `${label} ${text}`);
		}
	}
});

test('the contents name every record in order', () => {
	const contents = strFromU8(files['EPUB/nav.xhtml'] ?? new Uint8Array());
	expect(Array.from(contents.matchAll(/href="([^"]+)\.xhtml"/gu), ([, id]) => id)).toEqual(
		meetings.map(({ id }) => id),
	);
});

function find(node: Nodes, id: string): Nodes {
	if (node.type === 'element' && node.attributes.id === id) return node;
	for (const child of 'children' in node ? node.children : []) {
		const found = find(child, id);
		if (found.type !== 'text') return found;
	}
	return { type: 'text', value: '' };
}

/** Every text node is the publisher's: number and speakers are attributes. */
function textOf(node: Nodes): string {
	if (node.type === 'text') return node.value;
	return 'children' in node ? node.children.map(textOf).join('') : '';
}
