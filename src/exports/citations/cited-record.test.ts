import fc from 'fast-check';
import { expect, test } from 'vitest';
import { referenceTo } from './cited-record.ts';
import { type CitationStyle, type CitedItem, processed, processorCalls } from './processor.ts';

const styles: readonly CitationStyle[] = ['chicago', 'apa', 'mla'];

const item = (
	title: string,
	date: [number, number, number] = [2022, 3, 7],
	publisher = 'Press Office',
): CitedItem => ({
	id: 'one',
	type: 'webpage',
	title,
	author: [{ literal: publisher }],
	'container-title': 'Meetings',
	issued: { 'date-parts': [date] },
	URL: 'https://records.example/meetings/one/',
	language: 'en',
});

const agree = (one: CitedItem): void => {
	for (const style of styles) expect(referenceTo(one, style)).toBe(processed(one, style));
};

test.each([
	"[Japan-Cambodia Foreign Ministers' Meeting]",
	'Japan-Cambodia Summit Meeting (Summary)',
	'Meeting between the leaders of Japan and the EU',
	'Meeting Between The Leaders',
	'The Visit to Japan of the President',
	'Meeting with',
	'Who? What!',
	'The “Great” "Meeting"',
	"Leaders' and Ministers' Talks",
	'{n} $& $1 5 % a_b',
	'<i>Talks</i> on H<sub>2</sub>',
	'visit: the end',
	'SUMMIT MEETING',
	'U.S.',
	'日本・カンボジア首脳会談',
	'Placeholder',
	'28 Placeholder 1907',
	' Talks  of Two ',
	'',
])('a filled reference is the processor’s own: %s', (title) => agree(item(title)));

test('whatever the words of the title, the date and the publisher', () => {
	const word = fc.constantFrom(
		'Japan',
		'EU',
		'Talks',
		'of',
		'The',
		'the',
		'and',
		'with',
		'Über',
		'leaders',
		"Ministers'",
		'X’s',
		'(Summary)',
		'[Held]',
		'2022',
		'28',
		'G7',
		'Japan-India',
		'Meeting,',
		'iPhone',
		'–',
		':',
		'H.E.',
		'de',
		'"',
		'a',
		'McDonald',
	);
	const title = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
	const date = fc.date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
	fc.assert(
		fc.property(
			title,
			date,
			fc.constantFrom('Press Office', 'Office of 28.', 'Ministry, 1907'),
			(words, day, by) =>
				agree(item(words, [day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()], by)),
		),
		{ numRuns: 40 },
	);
});

test('the processor is asked as often for ten thousand records as for one of each month and style', () => {
	const before = processorCalls();
	for (let n = 0; n < 10_000; n += 1) {
		const one = item(`Talks ${n}`, [2000 + (n % 90), 1 + (n % 12), 1 + (n % 28)], 'Counted Office');
		for (const style of styles) referenceTo(one, style);
	}
	expect(processorCalls() - before).toBe(36);
});
