import { describe, expect, it } from 'vitest';
import { distance } from '../words/edit-distance.ts';
import { shardOf, suggest, type VocabularyWord } from './spelling.ts';

const vocabulary: VocabularyWord[] = [
	['Sihanoukville', 2],
	['ministers', 12],
	['minister', 30],
	['Myanmar', 5],
	['way', 9],
];

describe('suggestions', () => {
	it('count a letter more, less or other, and two in each other’s place, as one slip', () => {
		expect(distance('port', 'ports', 2)).toBe(1);
		expect(distance('ports', 'port', 2)).toBe(1);
		expect(distance('port', 'part', 2)).toBe(1);
		expect(distance('prot', 'port', 2)).toBe(1);
		expect(distance('port', 'treaty', 2)).toBe(3);
	});

	it('come from the edition’s words, the nearest and then the commonest first', () => {
		expect(suggest('Sihanoukvile', vocabulary)).toEqual(['Sihanoukville']);
		expect(suggest('minsters', vocabulary)).toEqual(['ministers', 'minister']);
		expect(suggest('myamnar', vocabulary)).toEqual(['Myanmar']);
	});

	it('are not made for short words or for words of another kind', () => {
		expect(suggest('wat', vocabulary)).toEqual([]);
		expect(suggest('Angkor', vocabulary)).toEqual([]);
	});

	it('are looked for under the first letter', () => {
		expect([shardOf('Élysée'), shardOf('port'), shardOf('岸田'), shardOf('')]).toEqual(['e', 'p', '_', '_']);
	});
});
