import { expect, test } from 'vitest';
import { passageHash } from '../../../src/record/passage-hash.ts';
import { correction } from '../../../src/schemas/corrections.ts';
import { type Permalinks, permalinks as schema } from '../../../src/schemas/permalinks.ts';
import { redirect } from '../../../src/schemas/redirects.ts';
import { readYaml } from '../content/yaml-file.ts';
import type { PublishedRecord } from './published-record.ts';
import { formatPermalinks, succeed } from './record-permalinks.ts';
import { redirectTargets } from './redirect-targets.ts';

const record = (id: string, ...paragraphs: string[]): PublishedRecord => ({
	id,
	anchors: new Map([
		...paragraphs.map((text, index) => [`p${index + 1}`, passageHash(text)] as const),
		['s1', null],
	]),
	withdrawn: null,
	words: (anchor) => paragraphs[Number(anchor.slice(1)) - 1] ?? '',
	wordsBefore: (anchor) => (anchor === 'p1' ? 'One.' : anchor === 'p2' ? 'Two.' : null),
	placeOf: () => ({ line: 7, column: 1 }),
});

function run(
	published: Permalinks,
	records: PublishedRecord[],
	{ corrections = '[]', redirects = '[]', today = '2025-01-01', publishing = true } = {},
) {
	const corrected = readYaml('corrections.yaml', corrections, correction.array());
	const redirected = readYaml('redirects.yaml', redirects, redirect.array());
	const ids = new Set(records.map(({ id }) => id));
	const { targets, faults } = redirectTargets(
		{ ...redirected, value: redirected.value ?? [] },
		ids,
		published,
	);
	const succeeded = succeed({
		published,
		records,
		ids,
		targets,
		corrections: { ...corrected, value: corrected.value ?? [] },
		today,
		publishing,
	});
	return { ...succeeded, faults: [...faults, ...succeeded.faults] };
}

const first = run({}, [record('a', 'One.', 'Two.')], { today: '2024-06-01' }).permalinks;

test('publishes each passage with the hash of its words and each section without', () => {
	expect(first).toEqual({
		a: {
			p1: { published: '2024-06-01', hash: passageHash('One.') },
			p2: { published: '2024-06-01', hash: passageHash('Two.') },
			s1: { published: '2024-06-01' },
		},
	});
});

test('writes one address a line, in an order that does not change, and reads it back', () => {
	const hash = passageHash('One.');
	const link = { published: '2024-06-01', hash };
	const text = formatPermalinks({
		b: { s1: { published: '2024-06-01' }, p10: link, p2: link, n1: link },
		a: { p1: link },
	});
	expect(text.split('\n').map((line) => line.slice(0, 12))).toEqual([
		'{',
		'  "a": {',
		'    "p1": { ',
		'  },',
		'  "b": {',
		'    "p2": { ',
		'    "p10": {',
		'    "n1": { ',
		'    "s1": { ',
		'  }',
		'}',
		'',
	]);
	expect(text).toContain(`    "p1": { "published": "2024-06-01", "hash": "${hash}" }\n`);
	expect(schema.parse(JSON.parse(text))).toMatchObject({ a: { p1: link } });
	expect(formatPermalinks({})).toBe('{}\n');
});

test('adds what is new and leaves what was published as it is', () => {
	const { permalinks, faults } = run(first, [record('a', 'One.', 'Two.', 'Three.'), record('b', 'One.')]);
	expect(faults).toEqual([]);
	expect(permalinks.a?.p1).toEqual(first.a?.p1);
	expect(permalinks.a?.p3?.published).toBe('2025-01-01');
	expect(permalinks.b?.p1?.published).toBe('2025-01-01');
});

test('leaves what is new unpublished until it is published', () => {
	const grown = [record('a', 'One.', 'Two.', 'Three.'), record('b', 'One.')];
	expect(run(first, grown, { publishing: false })).toEqual({ permalinks: first, faults: [] });
});

test('refuses changed words and offers the correction to paste', () => {
	const { faults } = run(first, [record('a', 'One.', 'Two and more.')]);
	expect(faults).toEqual([
		{
			kind: 'published-words-changed',
			file: 'sources/a.txt',
			place: { line: 7, column: 1 },
			found: 'The words at p2 are no longer those published on 2024-06-01: “and more” is new.',
			expected: 'An address should keep its words.',
			advice: `Put the words back or, if the publisher changed them, add to content/corrections.yaml, with the reason:
- date: "2025-01-01"
  record: a
  anchor: p2
  before: Two.
  after: Two and more.
  reason: why they changed`,
		},
	]);
});

const correctionOf = (before: string, after: string | null, anchor = 'p2') =>
	JSON.stringify([{ date: '2025-01-01', record: 'a', anchor, before, after, reason: 'Misprint mended.' }]);

test('says which words became which', () => {
	const found = (after: string) => run(first, [record('a', 'One.', after)]).faults[0]?.found;
	expect(found('Three.')).toContain('2024-06-01: “Two” became “Three”.');
	expect(found('.')).toContain('2024-06-01: “Two” is gone.');
});

test('accepts changed words with a correction and keeps the hash that stood before', () => {
	const corrections = correctionOf('Two.', 'Two and more.');
	const corrected = run(first, [record('a', 'One.', 'Two and more.')], { corrections });
	expect(corrected.faults).toEqual([]);
	const link = {
		published: '2024-06-01',
		hash: passageHash('Two and more.'),
		earlier: [{ hash: passageHash('Two.'), until: '2025-01-01' }],
	};
	expect(corrected.permalinks.a?.p2).toEqual(link);
	const again = run(corrected.permalinks, [record('a', 'One.', 'Two and more.')], {
		corrections,
		today: '2026-01-01',
	});
	expect(again).toEqual({ permalinks: corrected.permalinks, faults: [] });
});

test('refuses a correction that quotes other words', () => {
	const before = run(first, [record('a', 'One.', 'Two and more.')], {
		corrections: correctionOf('Too.', 'Two and more.'),
	});
	expect(before.faults[0]?.kind).toBe('published-words-changed');
	const idle = run(first, [record('a', 'One.', 'Two.')], {
		corrections: correctionOf('Two.', 'Two and more.'),
	});
	expect(idle.faults[0]).toMatchObject({
		kind: 'wrong-correction',
		file: 'corrections.yaml',
		place: { line: 1 },
		found: '“Two.” never stood at p2 of “a”.',
	});
	const nowhere = run(first, [record('a', 'One.', 'Two.')], {
		corrections: correctionOf('Two.', 'Two!', 'p9'),
	});
	expect(nowhere.faults[0]?.found).toBe('No address p9 of “a” was ever published.');
});

test('refuses a passage that is gone, unless a correction withdraws it', () => {
	const gone = run(first, [record('a', 'One.')]);
	expect(gone.faults[0]).toMatchObject({
		kind: 'published-anchor-gone',
		found: 'The record has no p2 any more, and that address was published.',
	});
	expect(gone.faults[0]?.advice).toContain('before: Two.\n  after: null');
	const withdrawn = run(first, [record('a', 'One.')], { corrections: correctionOf('Two.', null) });
	expect(withdrawn.faults).toEqual([]);
	expect(withdrawn.permalinks.a?.p2).toEqual({ ...first.a?.p2, withdrawn: '2025-01-01' });
});

test('refuses a record that is gone, unless a redirect leads to its new id', () => {
	const gone = run(first, [record('b', 'One.', 'Two.')]);
	expect(gone.faults[0]).toMatchObject({
		kind: 'published-record-gone',
		file: 'sources/a.txt',
		found: 'There is no source for a, and the record was published.',
	});
	expect(gone.faults[0]?.advice).toContain('- from: a\n  to: its-new-id\n  date: "2025-01-01"');
	const redirects = '[{ from: a, to: b, date: "2025-01-01" }]';
	const moved = run(first, [record('b', 'One.', 'Two.')], { redirects });
	expect(moved.faults).toEqual([]);
	expect(moved.permalinks.a).toEqual(first.a);
	expect(moved.permalinks.b).toEqual(first.a);
	const worded = run(first, [record('b', 'One.', 'Other.')], { redirects });
	expect(worded.faults[0]?.kind).toBe('published-words-changed');
});

test('refuses redirects in a circle, from a record or what never was one, to nothing, or twice', () => {
	const published = { ...first, x: {}, y: {} };
	const found = (redirects: string) =>
		run(published, [record('a', 'One.', 'Two.')], { redirects })
			.faults.filter(({ kind }) => kind === 'wrong-redirect')
			.map((fault) => fault.found);
	expect(found('[{ from: never, to: a, date: "2025-01-01" }]')).toEqual([
		'“never” is redirected, and no record of that id was ever published.',
	]);
	expect(
		found('[{ from: x, to: y, date: "2025-01-01" }, { from: y, to: x, date: "2025-01-01" }]')[0],
	).toMatch(/^“x” leads to/u);
	expect(found('[{ from: a, to: b, date: "2025-01-01" }]')).toEqual([
		'“a” is redirected, and a record has that id.',
	]);
	expect(found('[{ from: x, to: y, date: "2025-01-01" }]')).toEqual([
		'“x” leads to “y”, which is the id of no record.',
	]);
	expect(found('[{ from: x, to: a, date: "2025-01-01" }, { from: x, to: a, date: "2025-01-01" }]')).toEqual([
		'“x” is redirected twice.',
	]);
	expect(found('[{ from: x, to: y, date: "2025-01-01" }, { from: y, to: a, date: "2025-01-01" }]')).toEqual(
		[],
	);
});

test('refuses a withdrawal that quotes other words than stood there', () => {
	const { faults } = run(first, [record('a', 'One.')], { corrections: correctionOf('Too.', null) });
	expect(faults.map(({ kind }) => kind)).toEqual(['published-anchor-gone']);
});

test('keeps the history of a passage that was withdrawn and put back', () => {
	const corrections = correctionOf('Two.', null);
	const withdrawn = run(first, [record('a', 'One.')], { corrections });
	const back = run(withdrawn.permalinks, [record('a', 'One.', 'Two.')], { corrections, today: '2026-01-01' });
	expect(back.faults).toEqual([]);
	expect(back.permalinks.a?.p2).toEqual({
		published: '2024-06-01',
		hash: passageHash('Two.'),
		earlier: [{ hash: passageHash('Two.'), until: '2025-01-01' }],
	});
});
