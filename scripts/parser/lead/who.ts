import type { Party } from '../../../src/schemas/primitives.ts';
import { type Folded, printedAt } from '../folded.ts';
import type { ParsedPerson } from '../parsed-record.ts';
import type { PersonMention } from '../people/person-mention.ts';
import type { HouseVocabulary } from '../words/house.ts';
import { type Part, partsOf, tellsAttendance } from './part.ts';
import { readSentence, type Sentence } from './sentence.ts';
import { partyTold, sidesTold, type ToldPerson, withSides } from './told-sides.ts';

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
	const told = candidates(places.lead, house);
	const named = principalsAmong(told);
	const chosen = named.length > 0 ? named : namedElsewhere(places, house);
	const guests =
		chosen.length > 0 && partiesOf(chosen).size < 2 ? guestsElsewhere(places, chosen, house) : [];
	const people = withSides([...chosen, ...guests], places.onlyOther, house);
	const principals = people.map(({ person }) => person);
	const sitting = read(places.body(tellsAttendance), house).flatMap((sentence) =>
		candidates([sentence], house),
	);
	const others = sitting.filter(({ part }) => part !== 'invited');
	return {
		principals,
		attendees: attendeesAmong([...told, ...others], principals, house),
		inferred: people.filter(({ inferred }) => inferred).map(({ person }) => person),
		elsewhere: principals.slice(chosen.length),
	};
}

const read = (sentences: readonly Folded[], house: HouseVocabulary): Sentence[] =>
	sentences.map((folded) => readSentence(folded, house));

/** Everybody whom sentences that follow one another introduce, with the part they have. */
function candidates(sentences: readonly Sentence[], house: HouseVocabulary): Candidate[] {
	return sentences.flatMap((sentence, index) => {
		if (sentence.persons.length === 0) return [];
		const parts = partsOf(sentence, sentences[index + 1] ?? null);
		const sides = sidesTold(sentence, house);
		return sentence.persons.map((mention, place) => ({
			part: parts[place] ?? 'mentioned',
			sentence,
			person: personOf(sentence, mention),
			calledOn: /\b(?:call|called|visit) (?:on|upon|to)\s(?:the )?$/u.test(
				sentence.text.slice(Math.max(0, mention.start - 30), mention.start),
			),
			sideParty: sides[place] ?? null,
		}));
	});
}

function personOf(sentence: Sentence, mention: PersonMention): ToldPerson['person'] {
	const words = (stretch: { start: number; end: number } | null): string | null =>
		stretch && sentence.text.slice(stretch.start, stretch.end);
	return {
		name: words(mention.name) ?? '',
		honorific: words(mention.honorific),
		office: words(mention.role),
		officePrinted: words(mention.office),
		party: mention.party,
		printed: printedAt(sentence, mention.start, mention.end),
	};
}

/** A sentence that names who led a side names principals, also where the lead names others. */
const ledBy =
	/\b(?:led|headed|chaired|co-chaired)\b|\b(?:sides?|delegations?|parties|governments?) (?:was|were) represented\b/iu;
/** Chairs of a meeting of many: those listed beside them met too, if they are not of the chairs' own company. */
const chaired =
	/\b(?:co-?chaired|chaired|co-?hosted|presided over)\b|\bserving as (?:the )?chair\b|\b(?:hosted|opened)\b(?=.*\b(?:and|with)\b)/iu;

/**
 * The persons of the sentence that says who met; later sentences complete a side that it leaves open. Where fewer than
 * two sides are left, those count too whom the lead lists, or brings in as host or guest, for a side not there yet.
 */
function principalsAmong(told: readonly Candidate[]): Candidate[] {
	const met: Candidate[] = [];
	let last: Sentence | null = null;
	for (const candidate of told.filter(({ part }) => part === 'met')) {
		const { sentence } = candidate;
		if (sentence !== last && met.length > 0 && !ledBy.test(sentence.text)) {
			if (partiesOf(met).size > 1 || (met.length > 1 && last?.meeting)) break;
			if (!sentence.meeting && !met.some((one) => one.sentence === sentence)) continue;
		}
		met.push(candidate);
		last = sentence;
	}
	const known = partiesOf(met);
	const isKnown = (one: Candidate): boolean => known.has(partyTold(one)?.code ?? '');
	const company = told.some((one) => one.part === 'listed' && isKnown(one));
	const many = met.some(({ sentence }) => chaired.test(sentence.text)) && !company;
	const joins = (one: Candidate): boolean => {
		if (one.part === 'invited') return met.length < 2;
		if (one.part !== 'listed' && one.part !== 'attended') return false;
		return met.length === 0 || (partyTold(one) !== null && !isKnown(one) && (known.size < 2 || many));
	};
	return unique(told.filter((one) => met.includes(one) || joins(one)));
}

const partiesOf = (told: readonly ToldPerson[]): Set<string> =>
	new Set(told.map((one) => partyTold(one)?.code ?? ''));

const unique = (told: readonly Candidate[]): Candidate[] =>
	told.filter(
		({ person }, index) => !told.slice(0, index).some((one) => sameName(one.person.name, person.name)),
	);

/** The lead names nobody: those of the title, where it names two, else those of the first item. */
function namedElsewhere(places: PeoplePlaces, house: HouseVocabulary): Candidate[] {
	const title = places.title();
	const inTitle = unique(candidates(title ? [title] : [], house).filter(({ part }) => part !== 'mentioned'));
	if (inTitle.length > 1) return inTitle;
	const found = principalsAmong(candidates(read(places.firstItem(), house), house));
	return found.length > 0 ? found : inTitle;
}

/** The lead names one side alone: the other may be named in the title, or introduced in the body. */
function guestsElsewhere(
	places: PeoplePlaces,
	chosen: readonly Candidate[],
	house: HouseVocabulary,
): Candidate[] {
	const isGuest = (one: Candidate): boolean => {
		const code = partyTold(one)?.code;
		return chosen.every(
			(other) =>
				!sameName(other.person.name, one.person.name) &&
				(code ? partyTold(other)?.code !== code : partyTold(other)?.code === house.house.code),
		);
	};
	const title = places.title();
	const inTitle = candidates(title ? [title] : [], house).filter(isGuest);
	if (inTitle.length > 0) return unique(inTitle);
	for (const sentence of read(
		places.body((text) => introduces.test(text)),
		house,
	)) {
		const found = candidates([sentence], house).filter(
			(one) => one.part === 'met' && isIntroduced(one) && isGuest(one),
		);
		if (found.length > 0) return unique(found);
	}
	return [];
}

/** A sentence of the body that introduces somebody: a form of address and an office behind a comma. */
const introduces = /\b(?:H\.\s?E|Mr|Ms|Mrs|Dr|Hon|Excellency)\b.{2,60},\s(?:the\s)?\p{Lu}/u;

/** With address and office, and as the subject: nothing but an opening phrase or the other subject stands before. */
function isIntroduced({ person, sentence }: Candidate): boolean {
	const start = sentence.offsets.indexOf(person.printed.at);
	const before = sentence.text.slice(0, start);
	const subject = start >= 0 && !/\s(?:[\p{Ll}]+ed|said|spoke|that|with|by)\s/u.test(before);
	return subject && person.office !== null && person.honorific !== null;
}

/** The others who are said to have been there, each once. */
function attendeesAmong(
	told: readonly Candidate[],
	principals: readonly ParsedPerson[],
	house: HouseVocabulary,
): ParsedPerson[] {
	const there = told.filter(({ part }) => part === 'listed' || part === 'attended' || part === 'company');
	return unique(there)
		.filter(({ person }) => !principals.some(({ name }) => sameName(name, person.name)))
		.map((one) => {
			const party = partyTold(one);
			return { ...one.person, party, side: party && party.code !== house.house.code ? 'second' : 'first' };
		});
}

/** The same person named again, in full or by family name. */
function sameName(one: string, other: string): boolean {
	const [short = [], long = []] = [one, other]
		.map((name) => name.toLowerCase().split(/[\s,]+/u))
		.sort((a, b) => a.length - b.length);
	return short.every((word) => long.includes(word));
}
