import { expect, test } from 'vitest';
import { refLabel } from './passages.ts';

test('an address is told as paragraph, note or section, in one piece', () => {
	expect(['p4', 'n1', 's2', 's2-1'].map(refLabel)).toEqual(['¶ 4', 'note 1', '§ 2', '§ 2 (1)'].map(unbroken));
});

const unbroken = (label: string): string => label.replaceAll(' ', '\u00a0');
