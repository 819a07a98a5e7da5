import { expect, it, test } from 'vitest';
import { foldStretch } from '../folded.ts';
import { pageHouse } from '../leads/fixtures/test-page.ts';
import { readSentence } from './sentence.ts';

const read = (text: string) => readSentence(foldStretch(text, 0, text.length), pageHouse);
const names = (text: string): string[] => {
	const folded = read(text);
	return folded.persons.map(({ name }) => folded.text.slice(name.start, name.end));
};

test.each<[string, string, string[]]>([
	[
		'On July 5, Mr. Taro Kono, Minister for Foreign Affairs, held a meeting with H.E. Mr. Prak Sokhonn.',
		'held a meeting',
		['Taro Kono', 'Prak Sokhonn'],
	],
	[
		'Prime Minister Abe received a courtesy call from Prince Sirivudh.',
		'received a courtesy call',
		['Abe', 'Prince Sirivudh'],
	],
	['The  meeting\twas held in Tokyo.', 'The meeting was held', []],
])('%s', (text, words, persons) => {
	const { meeting, text: folded } = read(text);
	expect(folded.slice(meeting?.start, meeting?.end)).toBe(words);
	expect(names(text)).toEqual(persons);
});

test.each([
	'The two sides exchanged notes.',
	'The Prime Minister attached importance to the talks.',
	'The elections were held in May.',
	'',
])('“%s” tells of no meeting and introduces nobody', (text) => {
	expect(read(text)).toMatchObject({ meeting: null, persons: [] });
});

it('keeps the places of its characters in the source', () => {
	const source = 'Press Releases\n\nThey  met.';
	const folded = readSentence(foldStretch(source, 16, source.length), pageHouse);
	expect(folded.text).toBe('They met.');
	expect(folded.offsets[folded.text.indexOf('met')]).toBe(source.indexOf('met'));
});
