import { expect, test } from 'vitest';
import { labelOfLines } from './lines-around.ts';

const lines = (...fields: string[]) => fields.map((field) => ({ field, text: 'x' }));

test.each<[string[], string]>([
	[['furniture.0', 'title'], 'Heading'],
	[['captions.0'], 'Caption'],
	[['captions.0', 'captions.1'], 'Captions'],
	[['title', 'captions.0'], 'Heading and caption'],
	[['title', 'captions.0', 'captions.1'], 'Heading and captions'],
])('the lines %j are called %s', (fields, label) => {
	expect(labelOfLines(lines(...fields), 'Heading')).toBe(label);
});
