import { describe, expect, it } from 'vitest';
import type { SearchOutcome } from './search.ts';
import { notesOn, quote, searchStatus, unknownWordsSentence } from './search-wording.ts';
import { emptyState } from './state.ts';

const outcome = (given: Partial<SearchOutcome>, q = 'port call'): SearchOutcome =>
	({
		state: { ...emptyState(), q },
		passages: 0,
		records: 0,
		apart: 0,
		exact: true,
		also: [],
		beginnings: new Map(),
		...given,
	}) as SearchOutcome;

describe('the status', () => {
	it('says how many passages in how many meetings', () => {
		expect(searchStatus(outcome({ passages: 3, records: 2 }))).toBe(
			'3 passages in 2 meetings contain “port call”',
		);
		expect(searchStatus(outcome({ passages: 1, records: 1 }))).toBe(
			'1 passage in 1 meeting contains “port call”',
		);
		expect(searchStatus(outcome({ passages: 1, records: 1 }, ''))).toBe(
			'1 passage in 1 meeting matches the filters',
		);
	});

	it('says that none does, and which words stand apart', () => {
		expect(searchStatus(outcome({}))).toBe('No passage contains “port call”.');
		expect(searchStatus(outcome({ apart: 1 }))).toBe(
			'No passage contains all of “port call”; 1 meeting has the words apart',
		);
		expect(searchStatus(outcome({ passages: 2, records: 1, apart: 2 }))).toBe(
			'2 passages in 1 meeting contain “port call”; 2 more have the words apart',
		);
	});

	it('counts records where they are too many to read', () => {
		const many = outcome({ records: 9876, exact: false });
		expect(searchStatus(many)).toBe('9,876 records hold the words of “port call”');
		expect(notesOn(many)).toHaveLength(1);
	});
});

describe('words of the query', () => {
	it('stand in one pair of quotation marks', () => {
		expect(quote('"port call"')).toBe('“port call”');
		expect(quote('“port call')).toBe('“port call”');
		expect(quote('ream "port call"')).toBe('“ream ‘port call’”');
	});

	it('that occur nowhere are named', () => {
		expect(unknownWordsSentence([])).toBeNull();
		expect(unknownWordsSentence(['Angkor'])).toBe('No record has “Angkor”.');
		expect(unknownWordsSentence(['Angkor', 'Wat'])).toBe('Neither “Angkor” nor “Wat” occurs in any record.');
		expect(unknownWordsSentence(['a', 'b', 'c'])).toBe('None of “a”, “b” and “c” occurs in any record.');
	});
});
