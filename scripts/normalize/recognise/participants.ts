import type { Party } from '../../../src/schemas/primitives.ts';
import { type Folded, printedAt } from '../fold.ts';
import type { ParsedPerson } from '../parsed-record.ts';
import type { HouseVocabulary } from '../vocabulary/house.ts';
import { findMeeting, type LeadSentence, type ReportedMeeting } from './meeting.ts';
import { type FoundPerson, findPersons } from './person.ts';
import { type Token, tokenize } from './tokens.ts';

export interface Participants {
	principals: ParsedPerson[];
	attendees: ParsedPerson[];
}

/** A sentence with the persons in it and what it says of them. */
interface Sentence {
	folded: Folded;
	tokens: readonly Token[];
	persons: readonly FoundPerson[];
	meeting: ReportedMeeting | null;
}

/** Longest sentence in which persons are looked for. */
const reach = 6000;

/**
 * The people who met and those who sat with them. `lead` are the sentences of the lead; `body` gives those of the
 * first paragraph behind it, where the principals stand if the lead names nobody, and of the whole body.
 */
export function readParticipants(
	lead: readonly LeadSentence[],
	body: { first: () => readonly Folded[]; tellingAttendance: () => readonly Folded[] },
	hint: () => Party | null,
	house: HouseVocabulary,
): Participants {
	const read = (
		folded: Folded,
		tokens: readonly Token[] = tokenize(folded.text.slice(0, reach)),
		meeting = findMeeting(folded.text),
	): Sentence => {
		return { folded, tokens, persons: findPersons(tokens, house), meeting };
	};
	const leading = lead.map((sentence) => read(sentence, sentence.tokens, sentence.meeting));
	let principals = gather(leading, house);
	if (principals.length === 0)
		principals = gather(
			body.first().map((sentence) => read(sentence)),
			house,
		);
	const people = withSides(principals, hint, house);
	const others = [...leading, ...body.tellingAttendance().map((sentence) => read(sentence))];
	return { principals: people, attendees: attendeesOf(others, people, house) };
}

/** The persons of the sentence that says who met; later sentences complete a side that it leaves open. */
function gather(sentences: readonly Sentence[], house: HouseVocabulary): Entry[] {
	const found: Entry[] = [];
	for (const sentence of sentences) {
		if (sentence.persons.length === 0 || isAttendance(sentence)) continue;
		if (found.length > 0 && !ledBy.test(sentence.folded.text)) {
			if (found.length > 1) break;
			if (!sentence.meeting) continue;
		}
		for (const person of sentence.persons) {
			if (isMentioned(sentence, person)) continue;
			const entry = toEntry(sentence, person, house);
			if (!found.some(({ person: { name } }) => sameName(name, entry.person.name))) found.push(entry);
		}
	}
	return found;
}

interface Entry {
	person: Omit<ParsedPerson, 'side'>;
	/** Party of the side the sentence puts the person on (“the Cambodian side was led by …”). */
	sideParty: Party | null;
}

function toEntry({ folded, tokens }: Sentence, found: FoundPerson, house: HouseVocabulary): Entry {
	const words = (stretch: { start: number; end: number } | null): string | null =>
		stretch === null ? null : folded.text.slice(stretch.start, stretch.end);
	const from = tokens[found.from]?.start ?? 0;
	const to = tokens[found.to - 1]?.end ?? from;
	return {
		person: {
			name: words(found.name) ?? '',
			honorific: words(found.honorific),
			office: words(found.role),
			officePrinted: words(found.office),
			party: found.party,
			printed: printedAt(folded, from, to),
		},
		sideParty: sideBefore(folded.text.slice(0, from), house),
	};
}

/** “On the Cambodian side, …”, “the Cambodian side by …”: the last side named before a person. */
function sideBefore(text: string, house: HouseVocabulary): Party | null {
	const near = text.slice(-300);
	if (!/\s(?:side|delegation)\b/u.test(near)) return null;
	const sides = [
		...near.matchAll(
			/(?<word>\p{Lu}[\p{L}.]*(?:\s\p{Lu}\p{L}*)?)\s(?:side|delegation)\b(?:\s\S+){0,4}\s?$/gu,
		),
	];
	const word = sides.at(-1)?.groups?.word ?? '';
	return (
		house.demonyms.get(word) ?? house.demonyms.get(word.split(' ').at(-1) ?? '') ?? house.partyByName(word)
	);
}

/** Puts each person on a side. Nobody's country is guessed but by the side, or by the one other party of the page. */
function withSides(
	entries: readonly Entry[],
	hint: () => Party | null,
	house: HouseVocabulary,
): ParsedPerson[] {
	const own = entries.some(({ person, sideParty }) => (person.party ?? sideParty)?.code === house.house.code);
	let houseOpen = !own;
	return entries.map(({ person, sideParty }) => {
		let party = person.party ?? sideParty;
		if (party === null && houseOpen) {
			party = house.house;
			houseOpen = false;
		}
		party ??= hint();
		return { ...person, party, side: party?.code === house.house.code ? 'first' : 'second' };
	});
}

/** Somebody was there besides the principals. */
const attended =
	/\b(?:(?:also )?(?:attended|joined|sat in|took part|participated|accompanied)|(?:was|were)(?: also)? (?:present|in attendance|accompanied|joined)|also present|attendees|attendance)\b/iu;
/** True for sentences that may name somebody who attended. */
export const tellsAttendance = (text: string): boolean =>
	attendanceWord.test(text) && attended.test(text.slice(0, reach));
/** The words by which such a sentence is found quickly. */
const attendanceWord = /attend|joined|sat in|took part|participat|accompanied|present/u;
/** The whole sentence tells who attended: its subject is the persons. */
const attendance =
	/(?:^,? ?|[\p{L}.)’'],? )(?:(?:also|then|and others|among others) ){0,2}(?:attended|joined|sat in on|took part in|participated in|(?:was|were)(?: also)?(?: present| in attendance| there)|accompanied)\b/u;
const ledBy = /\b(?:led|headed|chaired|co-chaired|represented)\b/u;

function isAttendance({ folded: { text }, meeting }: Pick<Sentence, 'folded' | 'meeting'>): boolean {
	if (
		/^(?:also (?:present|attending|in attendance)|(?:the )?(?:other )?(?:attendees|participants) (?:included|were)|in attendance)/iu.test(
			text,
		)
	)
		return true;
	const found = attendance.exec(text);
	if (!found) return false;
	// “Minister A, who attended the summit, held a meeting with …” tells of the meeting.
	return meeting === null ||
		meeting.verb === 'attended' ||
		meeting.verb === 'joined' ||
		meeting.verb === 'took part in' ||
		meeting.verb === 'participated in'
		? !/\bwho\s(?:\p{L}+\s)?$/u.test(text.slice(0, found.index + found[0].search(/\p{Ll}+(?: \p{Ll}+)*$/u)))
		: false;
}

/** Words before a person that only mention them. */
const mentionedBefore =
	/(?:\b(?:on behalf of|in place of|instead of|representing|(?:on|at|upon) the (?:invitation|request|initiative|instruction)s? of|invited by|hosted by|attended by|accompanied by|joined by|in the presence of|together with his predecessor|predecessor|predecessor of|successor to|succeeded|message (?:from|of)|letter (?:from|of)|funeral (?:of|for)|passing of|visit (?:by|of)|who (?:represented|replaced|succeeded)|(?:the )?late|former|regards (?:of|from)|absence of|appointed by|on the recommendation of)|['’]s)\s?(?:the )?$/iu;
/** Words behind a person that take them out. */
const mentionedAfter =
	/^,?\s?(?:\(?who (?:was|is|were) (?:absent|unable|not)|\(?represented by|was (?:absent|unable|represented)|did not|could not|(?:was|were) not|sent (?:his|her) regrets)/iu;

function isMentioned({ folded, tokens }: Sentence, person: FoundPerson): boolean {
	const from = tokens[person.from]?.start ?? 0;
	const to = tokens[person.to - 1]?.end ?? 0;
	return (
		mentionedBefore.test(folded.text.slice(Math.max(0, from - 80), from)) ||
		mentionedAfter.test(folded.text.slice(to, to + 60))
	);
}

const attendeeBefore =
	/\b(?:attended by|accompanied by|joined by|in the presence of|in attendance|present (?:were|was)|attending (?:were|was)|included|were)\b[^.;]*$/iu;

function attendeesOf(
	sentences: readonly Sentence[],
	principals: readonly ParsedPerson[],
	house: HouseVocabulary,
): ParsedPerson[] {
	const attendees: ParsedPerson[] = [];
	for (const sentence of sentences) {
		const { text } = sentence.folded;
		const whole = isAttendance(sentence);
		for (const found of sentence.persons) {
			const from = sentence.tokens[found.from]?.start ?? 0;
			const to = sentence.tokens[found.to - 1]?.end ?? 0;
			const listed =
				attendeeBefore.test(text.slice(Math.max(0, from - 600), from)) && attended.test(text.slice(0, from));
			const subject = whole && attendance.test(text.slice(to).trimStart());
			if (!(listed || subject) || (!listed && isMentioned(sentence, found))) continue;
			const { person, sideParty } = toEntry(sentence, found, house);
			const known = [...principals, ...attendees].some(({ name }) => sameName(name, person.name));
			if (known) continue;
			const party = person.party ?? sideParty;
			attendees.push({
				...person,
				party,
				side: party === null || party.code === house.house.code ? 'first' : 'second',
			});
		}
	}
	return attendees;
}

/** The same person named again, in full or by family name. */
function sameName(one: string, other: string): boolean {
	const words = (name: string): string[] => name.toLowerCase().split(/\s/u);
	const [short, long] = [words(one), words(other)].sort((a, b) => a.length - b.length);
	return short?.every((word) => long?.includes(word)) ?? false;
}
