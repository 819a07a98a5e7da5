import { expect, it } from 'vitest';
import { covering } from './covering.ts';

it('chooses few that hold everything, in their order', () => {
	const letters = (word: string): string[] => [...word];
	expect(covering(['ab', 'a', 'cd', 'abc', 'c'], letters)).toEqual(['cd', 'abc']);
	expect(covering(['a', 'ab', 'ba'], letters)).toEqual(['ab']);
	expect(covering([], letters)).toEqual([]);
});
