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
	says: string,
	found: Printed | null | undefined,
	look: string,
];

const look = {
	who: 'See who met in the lead, and name those who are missing under principals.',
	office: 'Look for the office in the lead, and give it under principals.',
	party: 'Look for the party in the lead, and give it under principals.',
	met: 'See whether this person met or is only mentioned.',
	day: 'See on which day they met.',
	year: 'See in which year they met.',
	long: 'See how long they met.',
	end: 'See when the meeting ended.',
	where: 'See where they met, and give the venue.',
	speakers: 'See who speaks in them.',
	speaker: 'See who says this and what it does, and give the side or the act under statements.',
} as const;

/** What speaks against the facts that were read from the lead. */
export function doubtsOf(read: Read): ParseWarning[] {
	const doubts = [
		firstOf(peopleDoubts(read)),
		manyDoubt(read),
		...read.people.principals.flatMap((person) => personDoubts(person, read)),
		firstOf(dayDoubts(read)),
		...timeDoubts(read),
		placeDoubt(read),
	];
	return told(doubts, read.lead[0]?.offsets[0] ?? 0);
}

/** Those that stand, as warnings; `at` is where to look where no words were found. */
const told = (doubts: readonly (Doubt | undefined)[], at: number): ParseWarning[] =>
	doubts.flatMap((doubt) => {
		if (!doubt?.[0]) return [];
		const [, fact, message, found, look] = doubt;
		return [{ fact, message, found: found?.text ?? null, at: found?.at ?? at, look }];
	});

/** Of doubts of one thing the gravest, which stands first. */
const firstOf = (doubts: readonly Doubt[]): Doubt | undefined => doubts.find(([stands]) => stands);

function peopleDoubts({ facts: { principals, kind, medium }, house }: Read): Doubt[] {
	const one = principals[0]?.printed;
	const own = principals.some(({ side }) => side === 'first');
	const alone = principals.length === 1 && medium === 'telephone';
	const oneSide = sidesOf(principals) === 1 && kind !== 'multilateral';
	return [
		[!one, 'principals', 'No person is named as having met.', null, look.who],
		[!own, 'principals', `Nobody of ${house.house.name} is named.`, one, look.who],
		[alone, 'principals', 'A telephone talk has one participant.', one, look.who],
		[oneSide, 'principals', 'The people named are all of one side.', one, look.who],
	];
}

function manyDoubt({ facts: { principals, kind } }: Read): Doubt {
	const few = kind === 'multilateral' && sidesOf(principals) < 3;
	const message = 'A multilateral meeting has fewer than three parties.';
	return [few, 'principals', message, principals[0]?.printed, look.who];
}

const sidesOf = (people: readonly ParsedPerson[]): number =>
	new Set(people.map(({ party }) => party?.code ?? '')).size;

function personDoubts(person: ParsedPerson, { people: { inferred, elsewhere } }: Read): Doubt[] {
	const { name, office, party, printed } = person;
	const guessed = `${party?.name} is not told of ${name}: it was inferred from the others.`;
	const away = `${name} is not named in the lead, only elsewhere on the page.`;
	return [
		[!office, 'principals', `${name} has no office.`, printed, look.office],
		[!party, 'principals', `No country or organisation is told for ${name}.`, printed, look.party],
		[party !== null && inferred.includes(person), 'principals', guessed, printed, look.party],
		[elsewhere.includes(person), 'principals', away, printed, look.met],
	];
}

function dayDoubts({ facts: { evidence, date }, pageDate, yearPrinted }: Read): Doubt[] {
	const ofPage = pageDate !== null && evidence.date?.at === pageDate.at;
	const year = date.slice(0, 4);
	const other = !yearPrinted && pageDate !== null && !pageDate.date.startsWith(year);
	const unprinted = `The year ${year} is not printed, and the date line is of another.`;
	const headed = !yearPrinted && !pageDate;
	return [
		[ofPage, 'date', 'The lead gives no day: the date line was taken.', pageDate, look.day],
		[other, 'date', unprinted, evidence.date, look.year],
		[headed, 'date', 'The year stands in the heading alone.', evidence.date, look.year],
	];
}

function timeDoubts({ facts, lead, house }: Read): Doubt[] {
	const { evidence, start, startLabelled, end, durationMinutes } = facts;
	const minutes = durationMinutes ?? 0;
	const open = Boolean(start?.local && !startLabelled && !start.jst) && abroad(facts, house);
	const early = lead.length > 1 && Boolean(end && start?.local && end.local < start.local);
	const unlabelled = 'The time has no label, and the meeting was held abroad.';
	const whose = `See whether it is local time or that of ${house.house.name}.`;
	return [
		[open, 'start', unlabelled, evidence.start, whose],
		[minutes > 360, 'duration', `${minutes} minutes is long for a meeting.`, evidence.duration, look.long],
		[early, 'end', 'The meeting ends before it begins.', evidence.end, look.end],
	];
}

/** Somebody is visiting a place, or the venue names a country, that is not the house's own. */
function abroad({ venue }: LeadFacts, house: HouseVocabulary): boolean {
	const parties = partiesIn(venue?.text ?? '', house);
	if (parties.some(({ code }) => code === house.house.code)) return false;
	return parties.length > 0 || venue?.basis === 'visiting';
}

function placeDoubt({ facts: { venue }, venues }: Read): Doubt | undefined {
	const other = venues.find(
		({ text, basis }) => basis === venue?.basis && !text.includes(venue.text) && !venue.text.includes(text),
	);
	const message = `“${other?.text}” may be the venue as well as “${venue?.text}”.`;
	return [other !== undefined, 'venue', message, venue, look.where];
}

/** Half or more of the statements have nobody who speaks; some are doubted by the attribution itself. */
export function statementDoubts(body: ParsedRecord['body']): ParseWarning[] {
	const statements = body.flatMap((block) =>
		block.type === 'paragraph' && !block.lead ? block.statements : [],
	);
	const silent = statements.filter(({ by }) => by.length === 0);
	const many = statements.length >= 4 && silent.length * 2 >= statements.length;
	const message = `${silent.length} of ${statements.length} statements have no speaker.`;
	const doubted = statements.map((one): Doubt => {
		return [Boolean(one.doubt), 'statements', one.doubt ?? '', one, look.speaker];
	});
	return told([[many, 'statements', message, silent[0], look.speakers], ...doubted], 0);
}
