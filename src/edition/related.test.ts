import { expect, test } from 'vitest';
import type { Meeting } from '../record/meeting-record.ts';
import { neighbours, relatedMeetings } from './related.ts';

const meeting = (id: string, people: string[], topics: string[]): Meeting =>
	({
		id,
		date: `${id}-01-01`,
		participants: people.map((person) => ({ person })),
		topics: topics.map((topic) => ({ id: topic, hits: [] })),
	}) as unknown as Meeting;

const a = meeting('2018', ['kono'], ['asean', 'ports']);
const b = meeting('2020', ['motegi'], ['asean', 'ports', 'covid']);
const c = meeting('2022', ['kono'], ['asean']);
const d = meeting('2023', ['kishida'], ['asean']);
const all = [a, b, c, d];

test('puts records of the same people before those on the same topics', () => {
	expect(relatedMeetings(a, all).map(({ meeting: { id } }) => id)).toEqual(['2022', '2020', '2023']);
});

test('says what is shared, the rarer topic first', () => {
	expect(relatedMeetings(a, all)[1]).toMatchObject({ people: [], topics: ['ports', 'asean'] });
});

test('never relates a record to itself, nor to one without anything in common', () => {
	const alone = meeting('2024', ['hayashi'], ['un']);
	expect(relatedMeetings(alone, [...all, alone])).toEqual([]);
});

test('knows the records before and after', () => {
	expect(neighbours(b, all)).toEqual({ previous: a, next: c });
	expect(neighbours(a, all).previous).toBeNull();
	expect(neighbours(d, all).next).toBeNull();
});
