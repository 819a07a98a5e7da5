import type { Party } from '../../../src/schemas/primitives.ts';
import { type Folded, printedAt } from '../fold.ts';
import type { ParsedPerson } from '../parsed-record.ts';
import type { HouseVocabulary } from '../words/house.ts';
import { attendanceOf, bringsIn, isAttendance, isMentioned } from './attendance.ts';
import { partBesideChairs } from './chaired.ts';
import type { FoundPerson } from './person.ts';
import { readSentence, type Sentence } from './sentence.ts';

export interface Participants {
	principals: ParsedPerson[];
	attendees: ParsedPerson[];
}

/**
 * The people who met and those who sat with them. `lead` are the sentences of the lead; `body` gives those of the
 * first paragraph behind it, where the principals stand if the lead names nobody, and of the whole body.
 */
export function readParticipants(
	lead: readonly Sentence[],
	body: { first: () => readonly Folded[]; tellingAttendance: () => readonly Folded[] },
	hint: () => Party | null,
	house: HouseVocabulary,
): Participants {
	const read = (folded: Folded): Sentence => readSentence(folded, house);
	let principals = gather(lead, house);
	if (principals.length === 0)
		principals = gather(
			body.first().map((sentence) => read(sentence)),
			house,
		);
	const people = withSides(principals, hint, house);
	const others = [...lead, ...body.tellingAttendance().map(read)];
	return { principals: people, attendees: attendeesOf(others, people, house) };
}

/**
 * The persons of the sentence that says who met; later sentences complete a side that it leaves open. Where fewer than
 * two are left, those count too whom the lead brings in as host, guest or participant of the same meeting.
 */
function gather(sentences: readonly Sentence[], house: HouseVocabulary): Entry[] {
	const told = sentences.flatMap((sentence, index) => candidates(sentence, sentences[index + 1] ?? null));
	const met: Candidate[] = [];
	let last: Sentence | null = null;
	for (const candidate of told) {
		const { sentence, part } = candidate;
		if (part !== 'met') continue;
		if (sentence !== last && met.length > 0 && !ledBy.test(sentence.text)) {
			if (met.length > 1) break;
			if (!sentence.meeting && !met.some((one) => one.sentence === sentence)) continue;
		}
		met.push(candidate);
		last = sentence;
	}
	const chosen = met.length > 1 ? met : told.filter((one) => met.includes(one) || one.part === 'brought in');
	const found: Entry[] = [];
	for (const { sentence, person } of chosen) {
		const entry = toEntry(sentence, person, house);
		if (!found.some(({ person: { name } }) => sameName(name, entry.person.name))) found.push(entry);
	}
	return found;
}

interface Candidate {
	sentence: Sentence;
	person: FoundPerson;
	/** `brought in`: as host, by invitation, or in the list of those who attended. */
	part: 'met' | 'brought in';
}

/** “He met there with …”: the subject was named in the sentence before. */
const pronounSubject = /(?:^|[\s,])(?:[Hh]e|[Ss]he|[Tt]hey|[Tt]he two)\s(?:\p{L}+ly\s)?$/u;

function candidates(sentence: Sentence, next: Sentence | null): Candidate[] {
	const attendance = isAttendance(sentence);
	// “A attended from the Japanese side, and B from the Philippine side.”
	const bothSides = attendance && /\bside\b.{1,400}\bside\b/u.test(sentence.text);
	const subjectOfNext = next?.meeting != null && pronounSubject.test(next.text.slice(0, next.meeting.start));
	return sentence.persons.flatMap((person): Candidate[] => {
		const part = partBesideChairs(sentence, person);
		if (part !== null) return part === 'company' ? [] : [{ sentence, person, part: 'met' }];
		if (isMentioned(sentence, person)) return [];
		const broughtIn = bringsIn(sentence, person);
		if (attendance && !broughtIn && !subjectOfNext && !bothSides) return [];
		return [{ sentence, person, part: broughtIn || bothSides ? 'brought in' : 'met' }];
	});
}

/** A sentence that names who led a side names principals, also where the lead names others. */
const ledBy =
	/\b(?:led|headed|chaired|co-chaired)\b|\b(?:sides?|delegations?|parties|governments?) (?:was|were) represented\b/iu;

interface Entry {
	person: Omit<ParsedPerson, 'side'>;
	/** The one on whom a call is paid. */
	calledOn: boolean;
	/** Party of the side the sentence puts the person on (“the Cambodian side was led by …”). */
	sideParty: Party | null;
}

function toEntry(sentence: Sentence, found: FoundPerson, house: HouseVocabulary): Entry {
	const { text, tokens } = sentence;
	const words = (stretch: { start: number; end: number } | null): string | null =>
		stretch === null ? null : text.slice(stretch.start, stretch.end);
	const from = tokens[found.from]?.start ?? 0;
	const to = tokens[found.to - 1]?.end ?? from;
	return {
		person: {
			name: words(found.name) ?? '',
			honorific: words(found.honorific),
			office: words(found.role),
			officePrinted: words(found.office),
			party: found.party,
			printed: printedAt(sentence, from, to),
		},
		calledOn: /\b(?:call|called|visit) (?:on|upon|to)\s(?:the )?$/u.test(
			text.slice(Math.max(0, from - 30), from),
		),
		sideParty: sideBehind(text.slice(to, to + 60), house) ?? sideBefore(text.slice(0, from), house),
	};
}

/** “Mr. A, Vice-Minister, on the Japanese side”: the side named right behind a person. */
function sideBehind(text: string, house: HouseVocabulary): Party | null {
	const word =
		/^(?:,?\s(?:attended|participated|took part|joined))?,?\s(?:on|from|for|of|(?:as\s)?(?:the\s)?(?:head|leader|chief) of|(?:who\s)?(?:leading|heading|led|headed))\sthe\s(?<word>\S+(?:\s\p{Lu}\S*)?)\s(?:side|delegation|team)\b/u.exec(
			text,
		)?.groups?.word ?? '';
	return house.demonyms.get(word) ?? house.partyByName(word);
}

/** “On the Cambodian side, …”, “the Cambodian side by …”: the last side named before a person. */
function sideBefore(text: string, house: HouseVocabulary): Party | null {
	const near = text.slice(-300);
	const counterpart = !near.includes('counterpart')
		? undefined
		: /(?<word>\p{Lu}[\p{L}.]*(?:\s\p{Lu}\p{L}*)?)\scounterpart,?\s?$/u.exec(near)?.groups?.word;
	if (counterpart) return house.demonyms.get(counterpart) ?? house.partyByName(counterpart);
	if (!/\s(?:side|delegation|mission)\b/u.test(near)) return null;
	const from =
		/\b(?:delegation|mission)\b[^;]{0,60}?\s(?:of|from)\s(?:the\s)?(?<party>\p{Lu}[\p{L}.]*(?:\s(?:of\s)?\p{Lu}[\p{L}.]*)*),?\s(?:headed|led|under)[^;,]{0,20}\s$/u.exec(
			near,
		)?.groups?.party;
	if (from) return house.partyByName(from) ?? house.partyByName(from.replace(/^.*\sof\s/u, ''));
	const last = [...near.matchAll(/(?<word>\p{Lu}[\p{L}.]*(?:\s\p{Lu}\p{L}*)?)\s(?:side|delegation)\b/gu)].at(
		-1,
	);
	// The side stands for the persons named next, not for those of another clause.
	if (!last || !/^(?:\s[^\s;]+){0,14}\s?$/u.test(near.slice(last.index + last[0].length))) return null;
	const word = last.groups?.word ?? '';
	return (
		house.demonyms.get(word) ?? house.demonyms.get(word.split(' ').at(-1) ?? '') ?? house.partyByName(word)
	);
}

const excellency = /\b(?:H\.\s?E\.|HE|Excellency|Hon|Honou?rable|H\.R\.H|H\.H|Majesty|Highness)/u;
/** An office in a body of its own, not in a government: “President of the Red Lotus Society”. */
const ofBody =
	/\b(?:of|at) (?:the )?(?:\p{Lu}[\p{L}-]* )*(?:Society|Union|Association|Organi[sz]ation|Foundation|Bank|University|Institute|Club|Company|Corporation|Federation|League|Network|Forum|Fund|Court|Chamber|Congress|Party|Alliance|Group)\b/u;

const inGovernment =
	/\b(?:Minister|Vice-Minister|Secretary|Ambassador|Governor|Director-General|Envoy|Speaker)\b/u;

/** Who is the house's own where nobody's country stands: the first whose office is of a government. */
function ownPerson(entries: readonly Entry[]): Entry['person'] | null {
	const open = entries.filter(({ person, sideParty }) => (person.party ?? sideParty) === null);
	// Guests of a body that is named elsewhere (“led by Ms. A, President”) call on somebody in the government.
	const receives = open.find(({ calledOn, person }) => calledOn && inGovernment.test(person.office ?? ''));
	if (receives && !inGovernment.test(open[0]?.person.office ?? '')) return receives.person;
	const own = open.find(({ person }) => !ofBody.test(person.officePrinted ?? ''));
	return (own ?? open[0])?.person ?? null;
}

/** The parties of the guests whose country the lead tells, each once. */
function guestParties(entries: readonly Entry[], house: HouseVocabulary): Party[] {
	const parties = entries.flatMap(({ person, sideParty }) => person.party ?? sideParty ?? []);
	return [...new Map(parties.map((party) => [party.code, party])).values()].filter(
		({ code }) => code !== house.house.code,
	);
}

/** All guests of a known country are addressed as Excellency or the like: a plain “Mr.” in office is of the house. */
function othersAreHonoured(entries: readonly Entry[], house: HouseVocabulary): boolean {
	const guests = entries.filter(({ person, sideParty }) => {
		const party = person.party ?? sideParty;
		return party !== null && party.code !== house.house.code;
	});
	return guests.length > 0 && guests.every(({ person }) => excellency.test(person.honorific ?? ''));
}

const spouse = /^(?:Mrs|Mme|Madame?)\b/u;

/** Puts each person on a side. Nobody's country is guessed but by the side, or by the one other party of the page. */
function withSides(
	entries: readonly Entry[],
	hint: () => Party | null,
	house: HouseVocabulary,
): ParsedPerson[] {
	const own = entries.some(({ person, sideParty }) => (person.party ?? sideParty)?.code === house.house.code);
	const opener = own ? null : ownPerson(entries);
	const guests = guestParties(entries, house);
	const honoured = othersAreHonoured(entries, house);
	let last: Party | null = null;
	return entries.map(({ person, sideParty }) => {
		let party = person.party ?? sideParty;
		// “Prime Minister Abe and Mrs. Abe”: a spouse is of the same country.
		if (party === null && last && person.office === null && spouse.test(person.honorific ?? '')) party = last;
		if (
			party === null &&
			(person === opener || (honoured && person.office && !excellency.test(person.honorific ?? '')))
		)
			party = house.house;
		party ??= guests.length === 1 ? (guests[0] ?? null) : hint();
		last = party;
		return { ...person, party, side: party?.code === house.house.code ? 'first' : 'second' };
	});
}

/** The others who are said to have been there, each once. */
function attendeesOf(
	sentences: readonly Sentence[],
	principals: readonly ParsedPerson[],
	house: HouseVocabulary,
): ParsedPerson[] {
	const attendees: ParsedPerson[] = [];
	for (const sentence of sentences) {
		for (const found of attendanceOf(sentence)) {
			const { person, sideParty } = toEntry(sentence, found, house);
			if ([...principals, ...attendees].some(({ name }) => sameName(name, person.name))) continue;
			const party = person.party ?? sideParty;
			const side = party === null || party.code === house.house.code ? 'first' : 'second';
			attendees.push({ ...person, party, side });
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
