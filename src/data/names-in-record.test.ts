import { expect, test } from 'vitest';
import type { Paragraph } from '../reader/body.ts';
import type { Participant } from '../schemas/meeting.ts';
import { type Authorities, namesInRecord } from './names-in-record.ts';

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
	forms,
});
const place = (id: string, forms: string[]) => ({
	id,
	name: id,
	kind: 'city' as const,
	forms,
	searchForms: [],
});
const map = <Entry extends { id: string }>(entries: Entry[]) => new Map(entries.map((one) => [one.id, one]));

const authorities: Authorities = {
	people: map([
		person('hun-sen', ['Samdech Techo Hun Sen', 'Hun Sen']),
		person('hun-manet', ['Hun Manet']),
		person('kono-taro', ['Taro Kono'], ['Kono']),
	]),
	places: map([
		place('cambodia', ['Cambodia']),
		place('prime-ministers-office', ['Office of the Prime Minister of Cambodia']),
	]),
	terms: map([term('jmsdf', ['JMSDF']), term('port-call', ['port call'])]),
};

const meeting = (texts: string[], participants: string[] = []) => ({
	body: texts.map(
		(text, index): Paragraph => ({
			type: 'paragraph',
			n: index + 1,
			anchor: `p${index + 1}`,
			label: null,
			sections: [],
			section: null,
			lead: index === 0,
			statements: [],
			text,
		}),
	),
	participants: participants.map((id) => ({ person: id }) as Participant),
});

test('gives the first use and every paragraph of a name', () => {
	const found = namesInRecord(
		meeting(['A JMSDF visit.', 'Nothing.', 'The JMSDF and the JMSDF.']),
		authorities,
	);
	expect(found).toEqual([
		{
			type: 'term',
			id: 'jmsdf',
			anchor: 'term-jmsdf',
			paragraphs: [1, 3],
			first: { paragraph: 1, start: 2, end: 7 },
		},
	]);
});

test('reads the longer of two names at one place', () => {
	const text = 'He met Samdech Techo Hun Sen at the Office of the Prime Minister of Cambodia.';
	expect(namesInRecord(meeting([text]), authorities).map(({ id, first }) => [id, first.start])).toEqual([
		['hun-sen', 7],
		['prime-ministers-office', 36],
	]);
});

test('keeps the case of terms', () => {
	expect(namesInRecord(meeting(['Port Call at noon.']), authorities)).toEqual([]);
});

test('reads a surname only where the record has the person', () => {
	expect(namesInRecord(meeting(['Minister Kono spoke.']), authorities)).toEqual([]);
	const present = namesInRecord(meeting(['Minister Kono spoke.'], ['kono-taro']), authorities);
	expect(present.map(({ id }) => id)).toEqual(['kono-taro']);
	const named = namesInRecord(meeting(['Taro Kono came.', 'Minister Kono spoke.']), authorities);
	expect(named.map(({ paragraphs }) => paragraphs)).toEqual([[1, 2]]);
});
