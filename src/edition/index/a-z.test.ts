import { expect, test } from 'vitest';
import { contentEdition } from '../testing/content-edition.ts';
import { indexOf } from './a-z.ts';

const letters = indexOf(contentEdition());
const entry = (heading: string) =>
	letters.flatMap(({ entries }) => entries).filter((found) => found.heading === heading);

test('letters and headings are in order, figures first', () => {
	expect(letters[0]?.letter).toBe('0–9');
	const names = letters.map(({ letter }) => letter);
	expect(names.slice(1)).toEqual([...names.slice(1)].sort());
});

test('a heading refers to its passages by record', () => {
	const [prak, ...others] = entry('Prak Sokhonn');
	expect(others).toEqual([]);
	expect(prak?.references.map(({ meeting, anchors }) => [meeting.date, anchors])).toEqual([
		['2018-08-04', ['p1', 'p2', 'p3', 'p4']],
		['2020-10-21', ['p1', 'p2', 'p3']],
	]);
});

test('a place that is a subject too is one heading with one page', () => {
	expect(entry('Ream Naval Base')).toMatchObject([
		{ pages: [{ kind: 'Subject' }], references: [{ anchors: ['p4'] }, { anchors: ['p3'] }] },
	]);
});

test('the counterparts of a subject refer to it', () => {
	expect(entry('Association of Southeast Asian Nations')).toMatchObject([{ see: { heading: 'ASEAN' } }]);
	expect(entry('PKO')).toMatchObject([{ see: { heading: 'United Nations peacekeeping' } }]);
	expect(entry('FOIP')).toMatchObject([{ see: { heading: 'Free and Open Indo-Pacific' } }]);
	expect(entry('Free and Open Indo-Pacific')).toMatchObject([{ pages: [{ kind: 'Subject' }] }]);
});

test('what no record has is left out', () => {
	expect(entry('Phnom Penh')).toEqual([]);
});
