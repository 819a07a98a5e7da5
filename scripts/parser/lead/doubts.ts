import type { Printed } from '../../../src/schemas/primitives.ts';
import type { DoubtedFact, LeadFacts, ParsedPerson, ParsedRecord, ParseWarning } from '../parsed-record.ts';
import { partiesIn } from '../people/party.ts';
import type { HouseVocabulary } from '../words/house.ts';
import type { Sentence } from './sentence.ts';
import type { Venue } from './venue.ts';
import type { Participants } from './who.ts';

/** What was read, with what the readers know beyond the facts. */
interface Read {
	facts: LeadFacts;
	people: Participants;
	lead: readonly Sentence[];
	pageDate: ParsedRecord['pageDate'];
	/** False where the year of the day was taken from the date line or the title. */
	yearPrinted: boolean;
	/** Every place that could be the venue. */
	venues: readonly Venue[];
	house: HouseVocabulary;
}

/** A doubt and whether it stands. */
type Doubt = readonly [
	stands: boolean,
	fact: DoubtedFact,
	message: string,
	found: Printed | null | undefined,
	look: string,
];

/** What speaks against the facts that were read from the lead. */
export function doubtsOf(read: Read): ParseWarning[] {
	const at = read.lead[0]?.offsets[0] ?? 0;
	return [
		...told([firstOf(peopleDoubts(read)), ...partyDoubts(read)], at),
		...read.people.principals.flatMap((person) => told(personDoubts(person, read), at)),
		...told([firstOf(dayDoubts(read)), ...timeDoubts(read)], at),
		...told(placeDoubts(read), at),
	];
}

/** Those that stand, as warnings; `at` is where to look where no words were found. */
const told = (doubts: readonly Doubt[], at: number): ParseWarning[] =>
	doubts.flatMap(([stands, fact, message, found, look]) =>
		stands ? [{ fact, message, found: found?.text ?? null, at: found?.at ?? at, look }] : [],
	);

/** Of doubts of one thing the gravest, which stands first. */
const firstOf = (doubts: readonly Doubt[]): Doubt =>
	doubts.find(([stands]) => stands) ?? (doubts[0] as Doubt);

const whoMet = 'See who met in the lead, and name those who are missing under principals.';

function peopleDoubts({ facts: { principals, kind, medium }, house }: Read): Doubt[] {
	const one = principals[0]?.printed;
	const own = principals.some(({ side }) => side === 'first');
	const oneSide = sidesOf(principals) === 1 && kind !== 'multilateral';
	return [
		[principals.length === 0, 'principals', 'No person is named as having met.', null, whoMet],
		[!own, 'principals', `Nobody of ${house.house.name} is named.`, one, whoMet],
		[
			principals.length === 1 && medium === 'telephone',
			'principals',
			'A telephone talk has one participant.',
			one,
			whoMet,
		],
		[oneSide, 'principals', 'The people named are all of one side.', one, whoMet],
	];
}

function partyDoubts({ facts: { principals, kind } }: Read): Doubt[] {
	const few = kind === 'multilateral' && sidesOf(principals) < 3;
	return [
		[
			few,
			'principals',
			'A multilateral meeting has fewer than three parties.',
			principals[0]?.printed,
			whoMet,
		],
	];
}

const sidesOf = (people: readonly ParsedPerson[]): number =>
	new Set(people.map(({ party }) => party?.code ?? '')).size;

function personDoubts(person: ParsedPerson, { people: { inferred, elsewhere } }: Read): Doubt[] {
	const { name, office, party, printed } = person;
	const look = (what: string): string => `Look for the ${what} in the lead, and give it under principals.`;
	const guessed = `${party?.name} is not told of ${name}: it was inferred from the others.`;
	const away = `${name} is not named in the lead, only elsewhere on the page.`;
	return [
		[office === null, 'principals', `${name} has no office.`, printed, look('office')],
		[party === null, 'principals', `No country or organisation is told for ${name}.`, printed, look('party')],
		[party !== null && inferred.includes(person), 'principals', guessed, printed, look('party')],
		[
			elsewhere.includes(person),
			'principals',
			away,
			printed,
			'See whether this person met or is only mentioned.',
		],
	];
}

function dayDoubts({ facts: { evidence, date }, pageDate, yearPrinted }: Read): Doubt[] {
	const ofPage = pageDate !== null && evidence.date?.at === pageDate.at;
	const other = !yearPrinted && pageDate !== null && date.slice(0, 4) !== pageDate.date.slice(0, 4);
	const year = 'See in which year they met.';
	const unprinted = `The year ${date.slice(0, 4)} is not printed, and the date line is of another.`;
	return [
		[
			ofPage,
			'date',
			'The lead gives no day: the date line was taken.',
			pageDate,
			'See on which day they met.',
		],
		[other, 'date', unprinted, evidence.date, year],
		[!yearPrinted && !pageDate, 'date', 'The year stands in the heading alone.', evidence.date, year],
	];
}

function timeDoubts({ facts, lead, house }: Read): Doubt[] {
	const { evidence, start, startLabelled, end, durationMinutes: minutes } = facts;
	const open = Boolean(start?.local && !startLabelled && !start.jst) && abroad(facts, house);
	const before = lead.length > 1 && Boolean(end && start?.local && end.local < start.local);
	const whose = `See whether it is local time or that of ${house.house.name}.`;
	return [
		[open, 'start', 'The time has no label, and the meeting was held abroad.', evidence.start, whose],
		[
			(minutes ?? 0) > 6 * 60,
			'duration',
			`${minutes} minutes is long for a meeting.`,
			evidence.duration,
			'See how long they met.',
		],
		[before, 'end', 'The meeting ends before it begins.', evidence.end, 'See when the meeting ended.'],
	];
}

/** Somebody is visiting a place, or the venue names a country, that is not the house's own. */
function abroad({ venue }: LeadFacts, house: HouseVocabulary): boolean {
	const parties = partiesIn(venue?.text ?? '', house);
	if (parties.some(({ code }) => code === house.house.code)) return false;
	return parties.length > 0 || venue?.basis === 'visiting';
}

function placeDoubts({ facts: { venue }, venues }: Read): Doubt[] {
	if (venue === null) return [];
	const other = venues.find(
		({ text, basis }) => basis === venue.basis && !text.includes(venue.text) && !venue.text.includes(text),
	);
	const message = `“${other?.text}” may be the venue as well as “${venue.text}”.`;
	return [[other !== undefined, 'venue', message, venue, 'See where they met, and give the venue.']];
}

/** Half or more of the statements have nobody who speaks; some are doubted by the attribution itself. */
export function statementDoubts(body: ParsedRecord['body']): ParseWarning[] {
	const statements = body.flatMap((block) =>
		block.type === 'paragraph' && !block.lead ? block.statements : [],
	);
	const silent = statements.filter(({ by }) => by.length === 0);
	const many = statements.length >= 4 && silent.length * 2 >= statements.length;
	const message = `${silent.length} of ${statements.length} statements have no speaker.`;
	const look = 'See who says this, and give the side under statements.';
	return told(
		[
			[many, 'statements', message, silent[0], 'See who speaks in them.'],
			...statements.map(
				(statement): Doubt => [
					Boolean(statement.doubt),
					'statements',
					statement.doubt ?? '',
					statement,
					look,
				],
			),
		],
		0,
	);
}
