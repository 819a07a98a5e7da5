import { describe, expect, it } from 'vitest';
import { fromSide, label, quotation } from './part.ts';
import { readWith } from './read-with.ts';

const read = (rule: Parameters<typeof readWith>[0], text: string): string | null =>
	readWith(rule, 'ministers-kh', text);

describe('from-side', () => {
	it('hears the side whose part it is', () => {
		expect(read(fromSide, 'From the Japanese side, an explanation was given.')).toBe('JP');
		expect(read(fromSide, 'On the part of Cambodia, gratitude was expressed.')).toBe('KH');
	});

	it('leaves places and topics alone, and sentences with a speaker of their own', () => {
		expect(read(fromSide, 'From Japan, machines were sent.')).toBeNull();
		expect(read(fromSide, 'On Cambodia, much was said.')).toBeNull();
		expect(read(fromSide, 'From the Japanese side, Minister Prak Sokhonn had heard much.')).toBeNull();
	});
});

describe('label', () => {
	it('hears the one whose name stands before the colon', () => {
		expect(read(label, 'Minister Kono: The road will be open by May.')).toBe('JP');
	});

	it('leaves a run-in heading alone', () => {
		expect(read(label, 'Trade: Minister Kono spoke of the road.')).toBeNull();
		expect(read(label, 'Visit of Minister Kono: Minister Prak Sokhonn spoke of the road.')).toBeNull();
	});
});

describe('quotation', () => {
	it('leaves a quotation with its speaker, and one before anybody has spoken, alone', () => {
		expect(read(quotation, '“The road is open,” Minister Kono said.')).toBeNull();
		expect(read(quotation, '“The road is open.”')).toBeNull();
	});
});
