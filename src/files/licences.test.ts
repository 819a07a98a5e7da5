import { expect, test } from 'vitest';
import { licencesText } from './licences.ts';

const text = licencesText();

test.each([
	'The STIX Fonts Project Authors',
	'The Commissioner Project Authors',
	"with Reserved Font Name 'Source'",
	'Natural Earth',
	'Open Database License 1.0',
	'Creative Commons Attribution-ShareAlike 3.0',
])('the site says what it owes: %s', (owed) => {
	expect(text).toContain(owed);
});

test('the licence of each font stands there in full', () => {
	expect(text.match(/SIL OPEN FONT LICENSE Version 1\.1/gu)).toHaveLength(3);
	expect(text.match(/PERMISSION & CONDITIONS/gu)).toHaveLength(3);
});

test('it holds nothing of one series', () => {
	expect(text).not.toContain('Ministry of Foreign Affairs');
});
