import { describe, expect, it } from 'vitest';
import { castOf } from './cast.ts';
import { context } from './fixtures/read-fixture.ts';
import { inverted } from './inversion.ts';
import { sentenceOf } from './phrase.ts';

const subjectOf = (text: string): string | null => {
	const sentence = sentenceOf(text, castOf(context('ministers-kh')));
	const found = inverted(sentence, 0);
	return (
		found &&
		sentence.tokens
			.slice(found.subject.start, found.subject.end)
			.map((token) => token.text)
			.join(' ')
			.replace(/\.$/, '')
	);
};

describe('inverted', () => {
	it.each([
		['Minister Kono', 'So did Minister Kono.'],
		['Minister Kono', 'Nor did Minister Kono see any reason to wait.'],
		['the two ministers', 'On neither of these points did the two ministers see an obstacle.'],
		['Japan', 'At no time had Japan changed its position.'],
		['Minister Kono', 'No sooner had Minister Prak Sokhonn finished than Minister Kono asked for the floor.'],
	])('finds “%s” in “%s”', (subject, text) => {
		expect(subjectOf(text)).toBe(subject);
	});

	it.each([
		'No objection was raised by the Cambodian side.',
		'Not until May will the road be open.',
		'Not only Minister Kono but also Minister Prak Sokhonn had come.',
		'So far, Minister Kono had not come.',
		'Minister Kono did so.',
	])('finds none in “%s”', (text) => {
		expect(subjectOf(text)).toBeNull();
	});
});
