import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Element, Nodes } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { validateXML } from 'xmllint-wasm';
import { contentContext } from '../../edition/testing/content-edition.ts';
import type { Meeting } from '../../record/meeting-record.ts';
import { publishedRuns, withoutSpace } from '../../record/published-words.ts';
import { hostileMeeting } from '../testing/hostile-meeting.ts';
import { recordTei } from './record-tei.ts';
import { seriesTei } from './series-tei.ts';

const context = contentContext();
const { meetings } = context.edition;
const [kono] = meetings as [Meeting];
const schema = join(import.meta.dirname, '../../../../shared/schemas/tei_all.rng');

/** Every element of a name, in document order. */
function elements(node: Nodes, name: string): Element[] {
	if (!('children' in node)) return [];
	const own = node.type === 'element' && node.name === name ? [node] : [];
	return [...own, ...node.children.flatMap((child) => elements(child, name))];
}
const textOf = (node: Nodes): string => {
	if ('value' in node) return node.type === 'text' ? node.value : '';
	return 'children' in node ? node.children.map(textOf).join('') : '';
};

test.skipIf(!existsSync(schema))(
	'records and the corpus are valid against tei_all (needs the TEI schema in ../shared/schemas)',
	async () => {
		// The corpus holds every record as its own file does.
		const files = [kono, hostileMeeting(kono)].map((meeting, index) => ({
			fileName: `${index}.xml`,
			contents: recordTei(meeting, context),
		}));
		const result = await validateXML({
			xml: [...files, { fileName: 'series.xml', contents: seriesTei(context) }],
			extension: 'relaxng',
			schema: readFileSync(schema, 'utf8'),
			maxMemoryPages: 8192,
		});
		expect(result.errors).toEqual([]);
		expect(result.valid).toBe(true);
	},
);

test('the text holds the published words whole and in order', () => {
	for (const meeting of meetings) {
		const [text] = elements(fromXml(recordTei(meeting, context)), 'text');
		const published = elements(text as Element, 'note').filter(
			({ attributes }) => attributes.type === 'editorial',
		);
		const words = withoutSpace(textOf(text as Element));
		const edition = withoutSpace(published.map(textOf).join(''));
		const expected = withoutSpace(
			publishedRuns(meeting, meeting.body)
				.map((run) => run.text)
				.join(''),
		);
		expect(words).toBe(expected + edition);
	}
});

test('each statement names who speaks, by whose reading, and how sure', () => {
	const said = elements(fromXml(recordTei(kono, context)), 'said');
	expect(said[2]?.attributes).toEqual({
		who: '#prak-sokhonn',
		direct: 'false',
		resp: '#edition',
		cert: 'medium',
		ana: '#rule-subject #act-thanked',
	});
	expect(textOf(said[2] as Element)).toMatch(
		/^In response, Foreign Minister Prak Sokhonn expressed gratitude/u,
	);
});

test('every reference within a file leads to an id, and no id stands twice', () => {
	for (const xml of [...meetings.map((meeting) => recordTei(meeting, context)), seriesTei(context)]) {
		const ids = Array.from(xml.matchAll(/ xml:id="([^"]+)"/gu), ([, id]) => id);
		expect(new Set(ids).size).toBe(ids.length);
		const references = Array.from(
			xml.matchAll(/ (?:who|resp|ana|target|ref|scheme)="(#[^"]+)"/gu),
			([, list]) => list ?? '',
		);
		for (const reference of references.flatMap((list) => list.split(' '))) {
			expect(ids).toContain(reference.slice(1));
		}
	}
});

test('paragraphs keep the numbers of their addresses', () => {
	const paragraphs = elements(fromXml(recordTei(kono, context)), 'p').filter(
		({ attributes }) => attributes['xml:id'],
	);
	expect(paragraphs.map(({ attributes }) => [attributes['xml:id'], attributes.n])).toEqual([
		['p1', '1'],
		['p2', '2'],
		['p3', '3'],
		['p4', '4'],
	]);
});

test('characters that XML cannot hold do not break the file', () => {
	const title = { ...kono.title, text: 'A\u0000B\u000bC\ud800D' };
	expect(elements(fromXml(recordTei({ ...kono, title }, context)), 'title').map(textOf)[0]).toBe('[A�B�C�D]');
});
