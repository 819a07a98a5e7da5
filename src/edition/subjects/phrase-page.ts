import { diffArrays } from 'diff';
import type { Meeting } from '../../record/meeting-record.ts';
import { allPassages } from '../../record/passages.ts';
import type { Phrase } from '../../schemas/phrase.ts';
import { phraseFinder } from '../../words/find-forms.ts';
import { oneSpace } from '../../words/folding.ts';
import { capitalise, inWords, listOf, pluralInWords } from '../../words/wording.ts';
import type { Edition } from '../edition.ts';
import { type Mention, mentionsIn, oncePerEdition } from '../names/mentions.ts';
import { sideIn, sidesTogether, whereAndByWhom } from '../side-words.ts';
import type { RulerMark } from '../time/ruler.ts';

/** Every occurrence of each family, in the order of the records. */
const phraseMentions = oncePerEdition((edition: Edition): Map<string, Mention[]> => {
	const passages = allPassages(edition);
	const mentions = new Map<string, Mention[]>();
	for (const { id, wordings } of edition.phrases.values()) {
		// One by one: a wording of one family may hold a wording of another.
		const find = phraseFinder(wordings);
		const own = mentionsIn(passages, (text) => find(text).map((match) => ({ ...match, ids: [id] })));
		mentions.set(id, own.get(id) ?? []);
	}
	return mentions;
});

export const occurrencesOf = (edition: Edition, id: string): Mention[] =>
	phraseMentions(edition).get(id) ?? [];

/** As printed, white space folded, without quotation marks. */
export const wordingOf = ({ text }: Mention): string => oneSpace(text);

/** Does the phrase stand in quotation marks of its own? */
const isQuoted = ({ passage, start, end }: Mention): boolean =>
	/["“‘']$/u.test(passage.text.slice(0, start)) && /^[,.]?["”’']/u.test(passage.text.slice(end));

/** The occurrences at which the wording changes, the first included. */
export const changesOf = (mentions: readonly Mention[]): Mention[] =>
	mentions.filter((mention, index) => {
		const before = mentions[index - 1];
		return before === undefined || wordingOf(before) !== wordingOf(mention);
	});

/** A wording with its first and last use. */
export interface WordingUse {
	wording: string;
	first: Mention;
	last: Mention;
	times: number;
}

/** Each wording once, in order of first use. */
export const wordingUses = (mentions: readonly Mention[]): WordingUse[] =>
	[...Map.groupBy(mentions, wordingOf)].flatMap(([wording, own]) => {
		const [first, last] = [own[0], own.at(-1)];
		return first && last ? [{ wording, first, last, times: own.length }] : [];
	});

/** Different wordings as printed, in order of first use. */
const wordingsOf = (mentions: readonly Mention[]): string[] => [...new Set(mentions.map(wordingOf))];

/** A few words around an occurrence, cut at words; `before` and `after` are the words kept on each side. */
export function excerpt(
	{ statement, start, end }: Pick<Mention, 'statement' | 'start' | 'end'>,
	before: number,
	after: number,
): { left: string; right: string; cutLeft: boolean; cutRight: boolean } {
	const left = statement.text.slice(0, start - statement.start);
	const right = statement.text.slice(end - statement.start);
	const leftWords = left.match(wordAndMarks) ?? [];
	const rightWords = right.match(marksAndWord) ?? [];
	const cutLeft = leftWords.length > before;
	const cutRight = rightWords.length > after;
	return {
		left: cutLeft ? leftWords.slice(-before).join('') : left,
		right: cutRight ? rightWords.slice(0, after).join('') : right,
		cutLeft,
		cutRight,
	};
}

/** A word with what follows it up to the next, marks that stand alone included; and with what goes before it. */
const wordAndMarks = /\S*[\p{L}\p{N}]\S*(?:\s+[^\p{L}\p{N}\s]+(?=\s|$))*\s*/gu;
const marksAndWord = /\s*(?:[^\p{L}\p{N}\s]+\s+)*\S*[\p{L}\p{N}]\S*/gu;

/** The occurrences of each record, in order. */
export function mentionsByRecord(mentions: readonly Mention[]): Map<Meeting, Mention[]> {
	const records = new Map<Meeting, Mention[]>();
	for (const mention of mentions) {
		const own = records.get(mention.passage.meeting);
		if (own) own.push(mention);
		else records.set(mention.passage.meeting, [mention]);
	}
	return records;
}

/** One mark a record: the sides that use the phrase. */
export function mentionRuler(edition: Edition, mentions: readonly Mention[]): RulerMark[] {
	const records = mentionsByRecord(mentions);
	return edition.meetings.map((meeting) => ({
		date: meeting.date,
		side: sidesTogether((records.get(meeting) ?? []).map(({ statement }) => sideIn(edition, statement.by))),
		named: records.has(meeting),
	}));
}

/** In which records a phrase is used, by whom, and in which wordings. */
export function phraseSummary(edition: Edition, mentions: readonly Mention[]): string {
	const records = [...mentionsByRecord(mentions).values()];
	const sides = records.map((own) =>
		sidesTogether(own.map(({ statement }) => sideIn(edition, statement.by))),
	);
	const used = whereAndByWhom(edition, 'used', sides, 'in the record’s own narration');
	return [used, wordingsSentence(mentions)].filter((sentence) => sentence !== '').join(' ');
}

/** Wordings listed in a sentence at most. */
const mostListed = 4;

/** “Two wordings: “a” and “b”.” Empty where there is nothing to compare. */
export function wordingsSentence(mentions: readonly Mention[]): string {
	const wordings = wordingsOf(mentions);
	const count = capitalise(pluralInWords(wordings.length, 'wording'));
	if (wordings.length > mostListed) return `${count}.`;
	if (wordings.length > 1) return `${count}: ${listOf(wordings.map((wording) => `“${wording}”`))}.`;
	const quoted = mentions.filter(isQuoted).length;
	if (quoted === 0 || quoted === mentions.length) return '';
	return `The words are the same each time; they stand in quotation marks in ${inWords(quoted)} of ${inWords(mentions.length)} places.`;
}

/** Families that occur, and those that do not, in the order of the authority file. */
export const phraseCounts = (edition: Edition): { phrase: Phrase; mentions: Mention[]; records: number }[] =>
	[...edition.phrases.values()].map((phrase) => {
		const mentions = occurrencesOf(edition, phrase.id);
		return { phrase, mentions, records: mentionsByRecord(mentions).size };
	});

/** Can wordings be laid under each other, word for word? Each must share more than half its words with the one before. */
export const inColumns = (wordings: readonly string[]): boolean =>
	wordings.every((wording, index) => {
		const before = wordings[index - 1];
		if (before === undefined) return true;
		const [a, b] = [before, wording].map((text) => text.toLowerCase().split(' ')) as [string[], string[]];
		const same = diffArrays(a, b).reduce(
			(sum, { added, removed, value }) => sum + (added || removed ? 0 : value.length),
			0,
		);
		return same / Math.max(a.length, b.length) > 0.5;
	});
