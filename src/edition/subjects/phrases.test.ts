import { expect, test } from 'vitest';
import { contentEdition } from '../testing/content-edition.ts';
import { record, smallEdition } from '../testing/small-edition.ts';
import {
	changesOf,
	excerpt,
	inColumns,
	mentionRuler,
	occurrencesOf,
	phraseSummary,
	wordingOf,
	wordingUses,
} from './phrase-page.ts';
import { wordingTable } from './wording-table.ts';

const real = contentEdition();

test('every occurrence of a family stands in order with its statement and side', () => {
	const mentions = occurrencesOf(real, 'strategic-partnership');
	expect(mentions.map(({ passage, text }) => [passage.meeting.date, passage.anchor, text])).toEqual([
		['2022-03-20', 'p13', 'strategic partnership'],
		['2023-09-07', 'p2', 'Comprehensive Strategic Partnership'],
	]);
	expect(mentionRuler(real, mentions).map(({ side }) => side)).toEqual([
		'none',
		'none',
		'first',
		'none',
		'first',
	]);
	expect(phraseSummary(real, mentions)).toBe(
		'Used in two of the five records, both times by Japan; not used by Cambodia. Two wordings: “strategic partnership” and “Comprehensive Strategic Partnership”.',
	);
});

test('the summary counts the records of each side, and says where only the quotation marks change', () => {
	expect(phraseSummary(real, occurrencesOf(real, 'free-and-open-indo-pacific'))).toBe(
		'Used in three of the five records: by Japan in two and by Cambodia in two. The words are the same each time; they stand in quotation marks in two of three places.',
	);
	expect(phraseSummary(real, occurrencesOf(real, 'rule-of-law'))).toBe(
		'Used in two of the five records, both times by Japan; not used by Cambodia.',
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
	const uses = wordingUses(occurrencesOf(small, 'era')).map(({ wording, first, last, times }) => [
		wording,
		first.passage.meeting.date,
		last.passage.meeting.date,
		times,
	]);
	expect(uses).toEqual([
		['new era', '2020-01-01', '2023-01-01', 2],
		['New Era', '2021-01-01', '2022-01-01', 2],
	]);
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

test('wordings that share half their words or less are not laid under each other', () => {
	expect(inColumns(['at the best level ever', 'at the best ever'])).toBe(true);
	expect(
		inColumns([
			'appropriately reflected the will of the Cambodian people',
			'reflects the diverse voices from the Cambodian people',
		]),
	).toBe(false);
});
