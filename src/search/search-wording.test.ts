import { describe, expect, it } from 'vitest';
import { parseQuery } from './query.ts';
import type { SearchOutcome } from './search.ts';
import { askedFor, notesOn, searchStatus, unknownWordsSentence } from './search-wording.ts';
import { emptyState } from './state.ts';

const outcome = (given: Partial<SearchOutcome>, q = 'port call'): SearchOutcome =>
	({
		state: { ...emptyState(), q },
		clauses: parseQuery(q),
		passages: 0,
		records: 0,
		apart: 0,
		exact: true,
		also: [],
		fromHead: [],
		...given,
	}) as SearchOutcome;

describe('the status', () => {
	it('says how many passages in how many meetings', () => {
		expect(searchStatus(outcome({ passages: 3, records: 2 }))).toBe('3 passages in 2 meetings for port call');
		expect(searchStatus(outcome({ passages: 1, records: 1 }, '"port call"'))).toBe(
			'1 passage in 1 meeting for “port call”',
		);
		expect(searchStatus(outcome({ passages: 1, records: 1 }, ''))).toBe(
			'1 passage in 1 meeting under these filters',
		);
	});

	it('says that none does, and which words stand apart', () => {
		expect(searchStatus(outcome({}))).toBe('Nothing found for port call.');
		expect(searchStatus(outcome({ apart: 1 }))).toBe(
			'No passage has all of port call; 1 meeting has them apart',
		);
		expect(searchStatus(outcome({ passages: 2, records: 1, apart: 2 }))).toBe(
			'2 passages in 1 meeting for port call; 2 more have the words apart',
		);
	});

	it('counts records where they are too many to read', () => {
		const many = outcome({ records: 9876, exact: false });
		expect(searchStatus(many)).toBe('9,876 records for port call');
		expect(notesOn(many)).toHaveLength(1);
	});
});

describe('what was asked for', () => {
	it('stands in quotation marks only where the reader put them', () => {
		expect(askedFor(parseQuery('Hun Sen ASEAN'))).toBe('Hun Sen ASEAN');
		expect(askedFor(parseQuery('ream "port call" -law -"naval base"'))).toBe(
			'ream “port call” without law “naval base”',
		);
	});

	it('is named where it occurs nowhere, and where it was left out', () => {
		expect(unknownWordsSentence([], false)).toBeNull();
		expect(unknownWordsSentence(['Angkor'], false)).toBe('The word Angkor stands in no record.');
		expect(unknownWordsSentence(['Angkor', 'Wat'], true)).toBe(
			'The words Angkor and Wat stand in no record and were left out.',
		);
	});

	it('is told apart where only the head of the records has it', () => {
		expect(notesOn(outcome({ fromHead: ['Jakarta'] }))).toEqual([
			'Jakarta: taken from the head of the record (its day, place, medium, title or people), not from each passage.',
		]);
	});
});
