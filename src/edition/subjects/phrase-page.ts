import type { Meeting } from '../../record/meeting-record.ts';
import { allPassages, type PlacedStatement } from '../../record/passages.ts';
import type { Phrase } from '../../schemas/phrase.ts';
import { phraseFinder } from '../../words/find-forms.ts';
import { oneSpace } from '../../words/folding.ts';
import type { WordChange } from '../../words/word-changes.ts';
import { comparable, compareWords } from '../../words/word-diff.ts';
import { capitalise, formatDate, inWords, listOf } from '../../words/wording.ts';
import type { Edition } from '../edition.ts';
import { type Mention, mentionsIn, oncePerEdition } from '../names/mentions.ts';
import { byWhom, ofRecords, otherSide, sideIn, sideName, sidesTogether } from '../side-words.ts';
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

/** White space folded; quotation marks are no part of a wording. */
export const wordingOf = ({ text }: Mention): string => oneSpace(text);

/** The occurrences at which the wording changes, the first included. */
export const changesOf = (mentions: readonly Mention[]): Mention[] =>
	mentions.filter((mention, index) => {
		const before = mentions[index - 1];
		return before === undefined || wordingOf(before) !== wordingOf(mention);
	});

/** Different wordings as printed, in order of first use. */
const wordingsOf = (mentions: readonly Mention[]): string[] => [...new Set(mentions.map(wordingOf))];

/** What the other side does after an occurrence: whether it speaks later in the same passage. */
function replyTo(edition: Edition, { passage, statement }: Mention): PlacedStatement | null {
	const opposite = otherSide(sideIn(edition, statement.by));
	if (opposite === null) return null;
	const replies = passage.statements.filter(
		({ start, by }) => start > statement.start && sideIn(edition, by) === opposite,
	);
	return replies[0] ?? null;
}

/** “Japan. Cambodia replies.” */
export function speakersSentence(edition: Edition, mention: Mention): string {
	const { sides } = edition.series;
	const side = sideIn(edition, mention.statement.by);
	const speaker = capitalise(sideName(side, sides));
	const opposite = otherSide(side);
	if (opposite === null) return `${speaker}.`;
	return replyTo(edition, mention)
		? `${speaker}. ${sideName(opposite, sides)} replies.`
		: `${speaker}. No reply is recorded.`;
}

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
	}));
}

/** “Used in three of the five records, first by both sides on 21 October 2020. Two wordings: …” */
export function phraseSummary(edition: Edition, mentions: readonly Mention[]): string {
	const all = edition.meetings.length;
	const records = mentionsByRecord(mentions);
	const first = mentions[0];
	const used = `Used in ${ofRecords(records.size, all)}`;
	if (!first) return `${used}.`;
	const sides = mentionRuler(edition, mentions).filter((_, index) =>
		records.has(edition.meetings[index] as Meeting),
	);
	const one = sides.every(({ side }) => side === sides[0]?.side) ? sides[0]?.side : undefined;
	const by = one
		? byWhom(one, records.size, edition.series.sides)
		: `first by ${sideName(sideIn(edition, first.statement.by), edition.series.sides)} on ${formatDate(first.passage.meeting.date)}`;
	const wordings = wordingsOf(mentions);
	const words =
		wordings.length === 1
			? 'The wording does not change.'
			: `${capitalise(inWords(wordings.length))} wordings: ${listOf(wordings.map((wording) => `“${wording}”`))}.`;
	return `${used}, ${by}. ${records.size > 1 || wordings.length > 1 ? words : ''}`.trim();
}

/** Families that occur, and those that do not, in the order of the authority file. */
export const phraseCounts = (edition: Edition): { phrase: Phrase; mentions: Mention[]; records: number }[] =>
	[...edition.phrases.values()].map((phrase) => {
		const mentions = occurrencesOf(edition, phrase.id);
		return { phrase, mentions, records: mentionsByRecord(mentions).size };
	});

export interface SentencePair {
	before: Mention;
	after: Mention;
	/** The clause of each, cut with an ellipsis. */
	clauses: [string, string];
	/** What changed; null where the two have too little in common to be compared word by word. */
	changes: WordChange[] | null;
}

/** Words kept before and after the phrase where sentences are compared: the clause it stands in, not the whole speech. */
const clause = { before: 3, after: 24 };

/** The sentences of neighbouring wordings, compared word by word around the phrase. */
export function sentencePairs(mentions: readonly Mention[]): SentencePair[] {
	const turns = changesOf(mentions);
	return turns.slice(1).map((after, index) => {
		const before = turns[index] as Mention;
		const clauses: [string, string] = [clauseOf(before), clauseOf(after)];
		return { before, after, clauses, changes: comparable(...clauses) ? compareWords(...clauses) : null };
	});
}

function clauseOf(mention: Mention): string {
	const { left, right, cutLeft, cutRight } = excerpt(mention, clause.before, clause.after);
	return `${cutLeft ? '… ' : ''}${left}${mention.text}${right}${cutRight ? ' …' : ''}`;
}
