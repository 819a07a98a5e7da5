import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inks } from './card-layout.ts';

test('the card is drawn in the colours of the pages by day', () => {
	const palette = readFileSync('src/styles/palette.css', 'utf8');
	const byDay = (name: string) => new RegExp(`--${name}: light-dark\\((#\\w+),`).exec(palette)?.[1];
	expect(inks).toEqual({
		ink: byDay('ink'),
		second: byDay('ink-2'),
		left: byDay('first'),
		right: byDay('second'),
		leftRule: byDay('first-rule'),
		rightRule: byDay('second-rule'),
	});
});
