import type { Party, Printed } from '../../../src/schemas/primitives.ts';
import { type Folded, printedAt } from '../folded.ts';
import type { ParsedPerson } from '../parsed-record.ts';
import type { PersonMention } from '../people/person-mention.ts';
import type { HouseVocabulary } from '../words/house.ts';
import { type Part, partsOf, tellsAttendance } from './part.ts';
import { readSentence, type Sentence } from './sentence.ts';
import { sidesTold } from './side.ts';
import { guestPerson, type ToldPerson, withSides } from './told-sides.ts';

export interface Participants {
	principals: ParsedPerson[];
	attendees: ParsedPerson[];
	/** Principals whose party the text names nowhere: it was inferred from the others. */
	inferred: ParsedPerson[];
	/** Principals whom only the title or the body names. */
	elsewhere: ParsedPerson[];
}

/** Where people may be named: the lead, and where it names too few, the title and the body. */
export interface PeoplePlaces {
	lead: readonly Sentence[];
	title: () => Sentence | null;
	/** Sentences of the first paragraph behind the lead. */
	firstItem: () => readonly Folded[];
	/** Sentences of the body that pass a test. */
	body: (wanted: (text: string) => boolean) => readonly Folded[];
	/** The one party besides the house that the page names. */
	onlyOther: () => Party | null;
}

interface Candidate extends ToldPerson {
	part: Part;
	sentence: Sentence;
}

/** The people who met and those who sat with them. */
export function readParticipants(places: PeoplePlaces, house: HouseVocabulary): Participants {
	const { lead } = places;
	const told = lead.flatMap((sentence, index) => candidatesOf(sentence, lead[index + 1] ?? null, house));
	let chosen = principalsAmong(told);
	if (chosen.length === 0) chosen = namedElsewhere(places, house);
	const guests = partiesOf(chosen).size < 2 ? guestsElsewhere(places, chosen, house) : [];
	const people = withSides(chosen.concat(guests), places.onlyOther, house);
	const principals = people.map(({ person }) => person);
	const body = places.body(tellsAttendance).map((folded) => readSentence(folded, house));
	const others = [...told, ...body.flatMap((sentence) => candidatesOf(sentence, null, house, true))];
	return {
		principals,
		attendees: attendeesAmong(others, principals, house),
		inferred: people.filter(({ inferred }) => inferred).map(({ person }) => person),
		elsewhere: people.slice(chosen.length).map(({ person }) => person),
	};
}

function candidatesOf(
	sentence: Sentence,
	next: Sentence | null,
	house: HouseVocabulary,
	inBody = false,
): Candidate[] {
	if (sentence.persons.length === 0) return [];
	const parts = partsOf(sentence, next);
	const sides = sidesTold(sentence, house);
	return sentence.persons.map((mention, index) => ({
		part: inBody && parts[index] === 'invited' ? 'mentioned' : (parts[index] ?? 'mentioned'),
		sentence,
		...toldOf(sentence, mention, sides[index] ?? null),
	}));
}

function toldOf(sentence: Sentence, mention: PersonMention, sideParty: Party | null): ToldPerson {
	const { text } = sentence;
	const words = (stretch: { start: number; end: number } | null): string | null =>
		stretch && text.slice(stretch.start, stretch.end);
	const printed: Printed = printedAt(sentence, mention.start, mention.end);
	return {
		person: {
			name: words(mention.name) ?? '',
			honorific: words(mention.honorific),
			office: words(mention.role),
			officePrinted: words(mention.office),
			party: mention.party,
			printed,
		},
		calledOn: /\b(?:call|called|visit) (?:on|upon|to)\s(?:the )?$/u.test(
			text.slice(Math.max(0, mention.start - 30), mention.start),
		),
		sideParty,
	};
}

/** A sentence that names who led a side names principals, also where the lead names others. */
const ledBy =
	/\b(?:led|headed|chaired|co-chaired)\b|\b(?:sides?|delegations?|parties|governments?) (?:was|were) represented\b/iu;
/** Chairs of a meeting of many: those listed beside them met too. */
const chaired =
	/\b(?:co-?chaired|chaired|co-?hosted|presided over)\b|\bserving as (?:the )?chair\b|\b(?:hosted|opened)\b(?=.*\b(?:and|with)\b)/iu;

/**
 * The persons of the sentence that says who met; later sentences complete a side that it leaves open. Where fewer than
 * two sides are left, those count too whom the lead lists, or brings in as host or guest, for a side not there yet.
 */
function principalsAmong(told: readonly Candidate[]): Candidate[] {
	const met: Candidate[] = [];
	let last: Sentence | null = null;
	for (const candidate of told) {
		const { sentence, part } = candidate;
		if (part !== 'met') continue;
		if (sentence !== last && met.length > 0 && !ledBy.test(sentence.text)) {
			if (partiesOf(met).size > 1 || (met.length > 1 && last?.meeting)) break;
			if (!sentence.meeting && !met.some((one) => one.sentence === sentence)) continue;
		}
		met.push(candidate);
		last = sentence;
	}
	const known = partiesOf(met);
	const many = met.some(({ sentence }) => chaired.test(sentence.text)) && !told.some(isOwnAttendee(known));
	const joins = ({ part, person, sideParty }: Candidate): boolean => {
		const party = person.party ?? sideParty;
		if (part === 'listed' || part === 'attended') {
			if (met.length === 0) return true;
			return party !== null && !known.has(party.code) && (known.size < 2 || many);
		}
		return part === 'invited' && met.length < 2;
	};
	return unique(told.filter((one) => met.includes(one) || joins(one)));
}

/** Listed beside the chairs although their party is there already: the list is of company, not of members. */
const isOwnAttendee =
	(known: ReadonlySet<string>) =>
	({ part, person, sideParty }: Candidate): boolean =>
		part === 'listed' && known.has((person.party ?? sideParty)?.code ?? '');

const partiesOf = (told: readonly ToldPerson[]): Set<string> =>
	new Set(told.map(({ person, sideParty }) => (person.party ?? sideParty)?.code ?? ''));

function unique(told: readonly Candidate[]): Candidate[] {
	const found: Candidate[] = [];
	for (const one of told)
		if (!found.some(({ person: { name } }) => sameName(name, one.person.name))) found.push(one);
	return found;
}

/** The lead names nobody: those of the title, where it names two, else those of the first item. */
function namedElsewhere(places: PeoplePlaces, house: HouseVocabulary): Candidate[] {
	const title = places.title();
	const inTitle = title
		? unique(candidatesOf(title, null, house).filter(({ part }) => part !== 'mentioned'))
		: [];
	if (inTitle.length > 1) return inTitle;
	const sentences = places.firstItem().map((folded) => readSentence(folded, house));
	const told = sentences.flatMap((sentence, index) =>
		candidatesOf(sentence, sentences[index + 1] ?? null, house),
	);
	const found = principalsAmong(told);
	return found.length > 0 ? found : inTitle;
}

/** The lead names one side alone: the other may be named in the title, or introduced in the body. */
function guestsElsewhere(
	places: PeoplePlaces,
	chosen: readonly Candidate[],
	house: HouseVocabulary,
): Candidate[] {
	if (chosen.length === 0) return [];
	const isNew = (one: Candidate): boolean =>
		guestPerson(one, chosen, house) && !chosen.some(({ person }) => sameName(person.name, one.person.name));
	const title = places.title();
	const inTitle = title ? candidatesOf(title, null, house).filter(isNew) : [];
	if (inTitle.length > 0) return unique(inTitle);
	for (const folded of places.body((text) => introduces.test(text))) {
		const sentence = readSentence(folded, house);
		const found = candidatesOf(sentence, null, house).filter(
			(one) => one.part === 'met' && opens(sentence, one.person.printed.at) && isNew(one) && isFull(one),
		);
		if (found.length > 0) return unique(found);
	}
	return [];
}

/** A sentence of the body that introduces somebody: a form of address and an office behind a comma. */
const introduces = /\b(?:H\.\s?E|Mr|Ms|Mrs|Dr|Hon|Excellency)\b.{2,60},\s(?:the\s)?\p{Lu}/u;
const isFull = ({ person }: ToldPerson): boolean => person.office !== null && person.honorific !== null;

/** The person is the subject of the sentence: nothing but an opening phrase or the other subject stands before. */
const opens = (sentence: Sentence, at: number): boolean => {
	const start = sentence.offsets.indexOf(at);
	return start >= 0 && !/\s(?:[\p{Ll}]+ed|said|spoke|that|with|by)\s/u.test(sentence.text.slice(0, start));
};

/** The others who are said to have been there, each once. */
function attendeesAmong(
	told: readonly Candidate[],
	principals: readonly ParsedPerson[],
	house: HouseVocabulary,
): ParsedPerson[] {
	const attendees: ParsedPerson[] = [];
	for (const { part, person, sideParty } of told) {
		if (!(part === 'listed' || part === 'attended' || part === 'company')) continue;
		if ([...principals, ...attendees].some(({ name }) => sameName(name, person.name))) continue;
		const party = person.party ?? sideParty;
		const side = party === null || party.code === house.house.code ? 'first' : 'second';
		attendees.push({ ...person, party, side });
	}
	return attendees;
}

/** The same person named again, in full or by family name. */
function sameName(one: string, other: string): boolean {
	const words = (name: string): string[] => name.toLowerCase().split(/[\s,]+/u);
	const [short, long] = [words(one), words(other)].sort((a, b) => a.length - b.length);
	return short?.every((word) => long?.includes(word)) ?? false;
}
