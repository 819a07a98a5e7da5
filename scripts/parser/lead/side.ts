import type { Party } from '../../../src/schemas/primitives.ts';
import { partiesIn } from '../people/party.ts';
import type { HouseVocabulary } from '../words/house.ts';
import type { Sentence } from './sentence.ts';

/** A place where a sentence names a side: “the Japanese side”, “From Japan,”, “his Cambodian counterpart”. */
interface SideMark {
	party: Party;
	start: number;
	end: number;
}

const word = '(?<word>\\p{Lu}[\\p{L}.]+(?:\\s\\p{Lu}[\\p{L}.]*)?)';
const marks = new RegExp(
	`\\b(?:(?:on|from|for|of|by|as|leading|heading|led|headed|head of|leader of|chief of)\\s)?(?:the\\s|his\\s|her\\s|a\\s)?${word}\\s(?:side|delegation|team|mission|counterpart)\\b|(?:^|[\\s(;])[Ff]rom\\s(?:the\\s)?(?<party>\\p{Lu}[\\p{L}.]*(?:\\s(?:of\\s)?\\p{Lu}[\\p{L}.]*){0,4})(?=[,:])|\\b(?:delegation|mission)\\s(?:of|from)\\s(?:the\\s)?(?<from>\\p{Lu}[\\p{L}.]*(?:\\s(?:of\\s)?\\p{Lu}[\\p{L}.]*){0,4})`,
	'gu',
);
const markWord = /\b(?:side|delegation|team|mission|counterpart)\b|\b[Ff]rom\s/u;

/** Between the persons of one list. */
const listGap = /^[\s,;]*(?:(?:and|as well as|&|others|among others)[\s,;]*){0,3}$/u;
/** Between a person and the side they are told to be of. */
const sideBehind =
	/^(?:,?\s(?:attended|participated|took part|joined|spoke))?,?\s?\(?(?:who\s)?(?:as\s)?(?:the\s)?(?:head|leader|chief|leading|heading|led|headed)?\s?$/u;
/** Between a side and the first person told of it, at most so many words. */
const nearWords = 16;

/** The party of the side that a sentence puts each of its persons on, in their order. */
export function sidesTold({ text, persons }: Sentence, house: HouseVocabulary): (Party | null)[] {
	const found = markWord.test(text) ? marksIn(text, house) : [];
	if (found.length === 0) return persons.map(() => null);
	const gap = (from: number, to: number): string => text.slice(from, to);
	const after = persons.map((person): SideMark | null => {
		const mark = found.find(({ start }) => start >= person.end);
		return mark && sideBehind.test(gap(person.end, mark.start)) ? mark : null;
	});
	/** The side named behind a list holds for all of it. */
	for (const [index, person] of [...persons.entries()].reverse()) {
		const next = persons[index + 1];
		if (next && after[index] === null && listGap.test(gap(person.end, next.start)))
			after[index] = after[index + 1] ?? null;
	}
	let last: SideMark | null = null;
	return persons.map((person, index) => {
		const own = after[index];
		if (own) return own.party;
		const mark = found.findLast(({ end }) => end <= person.start) ?? null;
		const previous = persons[index - 1];
		const first = previous === undefined || (mark !== null && mark.start >= previous.end);
		if (first) last = mark && !after.includes(mark) && near(gap(mark.end, person.start)) ? mark : null;
		else if (!goesOn(gap(previous.end, person.start))) last = null;
		return last?.party ?? null;
	});
}

const near = (words: string): boolean =>
	words.length < 300 && !words.includes(';') && words.split(' ').length <= nearWords;
/** A list goes on through “and others;” and the like. */
const goesOn = (words: string): boolean => listGap.test(words);

function marksIn(text: string, house: HouseVocabulary): SideMark[] {
	return [...text.matchAll(marks)].flatMap((match) => {
		const { word: adjective, party: name, from } = match.groups ?? {};
		const printed = adjective ?? name ?? from ?? '';
		const party = partiesIn(printed, house).at(-1);
		return party ? [{ party, start: match.index, end: match.index + match[0].length }] : [];
	});
}
