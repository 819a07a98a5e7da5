import { expect, test } from 'vitest';
import { record, smallEdition } from '../testing/small-edition.ts';
import { personMentions, placeMentions } from './named.ts';
import { namesInRecord } from './names-in-record.ts';

const person = (id: string, forms: string[], surnames: string[] = []) => ({
	id,
	name: forms[0] ?? id,
	sort: id,
	party: 'KH',
	alsoFor: [],
	forms,
	surnames,
	searchForms: [],
});
const term = (id: string, forms: string[]) => ({
	id,
	name: id,
	kind: 'term' as const,
	explanation: 'A term.',
	sources: [],
	forms,
});
const place = (id: string, forms: string[]) => ({
	id,
	name: id,
	kind: 'city' as const,
	forms,
	searchForms: [],
});

const authorities = {
	people: [
		person('hun-sen', ['Samdech Techo Hun Sen', 'Hun Sen']),
		person('hun-manet', ['Hun Manet']),
		person('kono-taro', ['Taro Kono'], ['Kono']),
		person('kono-yohei', ['Yohei Kono'], ['Kono']),
		person('abe-shinzo', ['Shinzo Abe'], ['Abe']),
	],
	places: [
		place('cambodia', ['Cambodia']),
		place('prime-ministers-office', ['Office of the Prime Minister of Cambodia']),
		place('hun-sen-park', ['Hun Sen Park']),
	],
	terms: [term('jmsdf', ['JMSDF']), term('port-call', ['port call'])],
};

/** What the paragraphs of one record name. */
const namesOf = (texts: string[], people: string[] = []) => {
	const meeting = record(
		'2018-08-04',
		texts.map((text) => [text]),
		{ people },
	);
	return namesInRecord(smallEdition([meeting], authorities), meeting);
};
const idsOf = (texts: string[], people: string[] = []) => namesOf(texts, people).map(({ id }) => id);

test('gives the first use and every paragraph of a name', () => {
	expect(namesOf(['A JMSDF visit.', 'Nothing.', 'The JMSDF and the JMSDF.'])).toEqual([
		{
			type: 'term',
			id: 'jmsdf',
			anchor: 'term-jmsdf',
			paragraphs: [1, 3],
			first: { paragraph: 1, start: 2, end: 7 },
		},
	]);
});

test('reads the longer of two names at one place, of one kind or of two', () => {
	const text = 'He met Samdech Techo Hun Sen at the Office of the Prime Minister of Cambodia.';
	expect(namesOf([text]).map(({ id, first }) => [id, first.start])).toEqual([
		['hun-sen', 7],
		['prime-ministers-office', 36],
	]);
	expect(idsOf(['They walked in Hun Sen Park.'])).toEqual(['hun-sen-park']);
});

test('keeps the case of terms', () => {
	expect(idsOf(['Port Call at noon.'])).toEqual([]);
});

test('reads a surname where the record has the person, or beside an office', () => {
	expect(idsOf(['Abe was remembered.'])).toEqual([]);
	expect(idsOf(['Abe spoke.'], ['abe-shinzo'])).toEqual(['abe-shinzo']);
	expect(namesOf(['Shinzo Abe came.', 'Abe spoke.']).map(({ paragraphs }) => paragraphs)).toEqual([[1, 2]]);
	expect(idsOf(['Former Prime Minister Abe was remembered.'])).toEqual(['abe-shinzo']);
	expect(idsOf(['It began under the Abe administration.'])).toEqual(['abe-shinzo']);
});

test('reads a surname of several persons only where the record has one of them', () => {
	expect(idsOf(['Minister Kono spoke.'])).toEqual([]);
	expect(idsOf(['Minister Kono spoke.'], ['kono-taro'])).toEqual(['kono-taro']);
	expect(idsOf(['Minister Kono spoke.'], ['kono-taro', 'kono-yohei'])).toEqual([]);
});

test('the pages of persons and places count what the record marks', () => {
	const meeting = record('2018-08-04', [['Former Prime Minister Abe saw Hun Sen Park in Cambodia.']]);
	const all = smallEdition([meeting], authorities);
	const counted = [personMentions(all), placeMentions(all)].flatMap((mentions) => [...mentions.keys()]);
	expect(counted.sort()).toEqual(
		namesInRecord(all, meeting)
			.map(({ id }) => id)
			.sort(),
	);
});
