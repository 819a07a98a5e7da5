import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	emptyState,
	facets,
	isEmpty,
	noFilters,
	readState,
	type SearchState,
	sorts,
	writeState,
} from './state.ts';

const words = fc
	.string({ minLength: 1 })
	.map((text) => text.trim())
	.filter((text) => text !== '');
const anyState: fc.Arbitrary<SearchState> = fc.record({
	q: fc.oneof(fc.constant(''), words),
	filters: fc.record(
		Object.fromEntries(facets.map((facet) => [facet, fc.uniqueArray(words, { maxLength: 3 })])),
	) as fc.Arbitrary<SearchState['filters']>,
	sort: fc.constantFrom(...sorts),
	page: fc.integer({ min: 1, max: 999 }),
});

describe('the state in the address', () => {
	it('is what was written', () => {
		fc.assert(
			fc.property(anyState, (state) => {
				expect(readState(writeState(state))).toEqual(state);
			}),
		);
	});

	it('leaves out what is not chosen', () => {
		expect(writeState(emptyState())).toBe('');
		expect(
			writeState({ ...emptyState(), q: 'port call', filters: { ...noFilters(), year: ['2022', '2023'] } }),
		).toBe('?q=port+call&year=2022&year=2023');
	});

	it('takes what it cannot mean for the default', () => {
		expect(readState('?q=%20&sort=sideways&page=-2&year=&colour=red')).toEqual(emptyState());
		expect(isEmpty(readState('?page=3'))).toBe(true);
	});
});
