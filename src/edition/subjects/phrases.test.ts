import { expect, test } from 'vitest';
import { comparable, compareWords } from '../../words/word-diff.ts';
import { contentEdition } from '../testing/content-edition.ts';
import { record, smallEdition } from '../testing/small-edition.ts';
import {
	changesOf,
	excerpt,
	mentionRuler,
	occurrencesOf,
	phraseSummary,
	sentencePairs,
	speakersSentence,
	wordingOf,
} from './phrase-page.ts';
import { wordingTable } from './wording-table.ts';

const real = contentEdition();

test('every occurrence of a family stands in order with its statement and side', () => {
	const mentions = occurrencesOf(real, 'strategic-partnership');
	expect(mentions.map(({ passage, text }) => [passage.meeting.date, passage.anchor, text])).toEqual([
		['2022-03-20', 'p13', 'strategic partnership'],
		['2023-09-07', 'p2', 'Comprehensive Strategic Partnership'],
	]);
	expect(mentions.map((mention) => speakersSentence(real, mention))).toEqual([
		'Japan. No reply is recorded.',
		'Japan. Cambodia replies.',
	]);
	expect(mentionRuler(real, mentions).map(({ side }) => side)).toEqual([
		'none',
		'none',
		'first',
		'none',
		'first',
	]);
	expect(phraseSummary(real, mentions)).toBe(
		'Used in two of the five records, both times by Japan. Two wordings: “strategic partnership” and “Comprehensive Strategic Partnership”.',
	);
});

test('the summary of a phrase of both sides says who used it first', () => {
	expect(phraseSummary(real, occurrencesOf(real, 'free-and-open-indo-pacific'))).toBe(
		'Used in three of the five records, first by both sides on 21 October 2020. The wording does not change.',
	);
	expect(phraseSummary(real, [])).toBe('Used in none of the five records.');
});

test('only occurrences at which the wording changes are compared', () => {
	const wordings = ['new era', 'New Era', 'New Era', 'new era'];
	const small = smallEdition(
		wordings.map((words, index) => record(`202${index}-01-01`, [[`A: The ${words} has come.`]])),
		{ phrases: [{ id: 'era', name: 'new era', wordings: ['new era'] }] },
	);
	expect(changesOf(occurrencesOf(small, 'era')).map(wordingOf)).toEqual(['new era', 'New Era', 'new era']);
});

test('an excerpt is cut at words and says on which side it is cut', () => {
	const [mention] = occurrencesOf(real, 'strategic-partnership');
	expect(mention && excerpt(mention, 3, 4)).toEqual({
		left: 'to take the "',
		right: '" between the two countries',
		cutLeft: true,
		cutRight: true,
	});
});

const shown = (wordings: string[]) =>
	wordingTable(wordings).map((row) =>
		row.map((cell) => {
			if (cell === null || cell === 'dropped') return cell;
			const word = cell.pieces.map(({ text, changed }) => (changed ? `_${text}_` : text)).join('');
			return cell.change ? `${word} ${cell.change}` : word;
		}),
	);

test('wordings stand under each other, one word to a column', () => {
	expect(shown(['strategic partnership', 'Comprehensive Strategic Partnership'])).toEqual([
		[null, 'strategic', 'partnership'],
		['_Comprehensive_ added', '_S_trategic capital', '_P_artnership capital'],
	]);
	expect(shown(['at the best level ever', 'at the best ever', 'AT the best level ever'])).toEqual([
		['at', 'the', 'best', 'level', 'ever'],
		['at', 'the', 'best', 'dropped', 'ever'],
		['_AT_ capital', 'the', 'best', '_level_ added', 'ever'],
	]);
});

const words = (before: string, after: string) =>
	compareWords(before, after)
		.map(({ kind, text }) => ({ same: text, removed: `[-${text}-]`, added: `{+${text}+}` })[kind])
		.join('');

test('sentences are compared word by word in whole runs, quotation marks of any kind being the same', () => {
	expect(
		words('to take the "strategic partnership" between', 'to strengthen the “Strategic Partnership” and'),
	).toBe(
		'to [-take-]{+strengthen+} the “[-strategic partnership-]{+Strategic Partnership+}” [-between-]{+and+}',
	);
	expect(words('the same', 'the same')).toBe('the same');
	expect(words('', 'new')).toBe('{+new+}');
});

test('sentences with little in common are not compared word by word', () => {
	expect(comparable('a rules-based order at sea', 'a rules-based order on land')).toBe(true);
	expect(comparable('They consented to go on.', 'He thanked Japan for grain aid.')).toBe(false);
	const [pair] = sentencePairs(occurrencesOf(real, 'strategic-partnership'));
	expect(pair?.clauses[0]).toBe(
		'… to take the "strategic partnership" between the two countries to a new level and continue to promote development in all areas in the future.',
	);
	expect(pair?.changes).not.toBeNull();
});
