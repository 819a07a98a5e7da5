import { expect, it } from 'vitest';
import { comeClose } from './closeness.ts';

it('words come close where one place of each is near one place of the others', () => {
	expect(comeClose([[5, 300], [340]])).toBe(true);
	expect(comeClose([[5, 300], [130]])).toBe(false);
	expect(comeClose([[5], [40], [900, 30]])).toBe(true);
	expect(comeClose([[5], [40], [900]])).toBe(false);
});

it('a word alone is close, and so is one that has no place in the text', () => {
	expect(comeClose([[5]])).toBe(true);
	expect(comeClose([[5], []])).toBe(true);
	expect(comeClose([])).toBe(true);
});
