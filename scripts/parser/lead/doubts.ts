import type { Printed } from '../../../src/schemas/primitives.ts';
import type { DoubtedFact, LeadFacts, ParsedPerson, ParsedRecord, ParseWarning } from '../parsed-record.ts';
import type { HouseVocabulary } from '../words/house.ts';
import { nameParties } from './named-parties.ts';
import type { Sentence } from './sentence.ts';
import type { Venue } from './venue.ts';
import type { Participants } from './who.ts';

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

const doubt = (
	fact: DoubtedFact,
	message: string,
	found: Printed | null | undefined,
	look: string,
	at = 0,
) => ({
	fact,
	message,
	found: found?.text ?? null,
	at: found?.at ?? at,
	look,
});

/** What speaks against the facts that were read from the lead. */
export function doubtsOf(read: Read): ParseWarning[] {
	return [...peopleDoubts(read), ...timeDoubts(read), ...placeDoubts(read)];
}

function peopleDoubts({ facts, people, lead, house }: Read): ParseWarning[] {
	const { principals, kind, medium } = facts;
	const at = lead[0]?.offsets[0] ?? 0;
	const look = 'See who met in the lead, and name those who are missing under principals.';
	const doubts: ParseWarning[] = [];
	const sides = new Set(principals.map(({ party }) => party?.code ?? ''));
	const [only] = principals;
	if (principals.length === 0)
		doubts.push(doubt('principals', 'No person is named as having met.', null, look, at));
	else if (!principals.some(({ side }) => side === 'first'))
		doubts.push(doubt('principals', `Nobody of ${house.house.name} is named.`, only?.printed, look));
	else if (principals.length === 1 && medium === 'telephone')
		doubts.push(doubt('principals', 'A telephone talk has one participant.', only?.printed, look));
	else if (sides.size === 1 && kind !== 'multilateral')
		doubts.push(doubt('principals', 'The people named are all of one side.', only?.printed, look));
	if (kind === 'multilateral' && sides.size < 3)
		doubts.push(
			doubt(
				'principals',
				'A multilateral meeting has fewer than three parties.',
				only?.printed ?? null,
				look,
				at,
			),
		);
	for (const person of principals) doubts.push(...personDoubts(person, people));
	return doubts;
}

function personDoubts(person: ParsedPerson, { inferred, elsewhere }: Participants): ParseWarning[] {
	const { name, office, party, printed } = person;
	const doubts: ParseWarning[] = [];
	const look = (what: string): string => `Look for the ${what} in the lead, and give it under principals.`;
	if (office === null) doubts.push(doubt('principals', `${name} has no office.`, printed, look('office')));
	if (party === null)
		doubts.push(
			doubt('principals', `No country or organisation is told for ${name}.`, printed, look('party')),
		);
	else if (inferred.includes(person))
		doubts.push(
			doubt(
				'principals',
				`${party.name} is not told of ${name}: it was inferred from the others.`,
				printed,
				look('party'),
			),
		);
	if (elsewhere.includes(person))
		doubts.push(
			doubt(
				'principals',
				`${name} is not named in the lead, only elsewhere on the page.`,
				printed,
				'See whether this person met or is only mentioned.',
			),
		);
	return doubts;
}

function timeDoubts({ facts, pageDate, yearPrinted, lead, house }: Read): ParseWarning[] {
	const { evidence, start, startLabelled, date, durationMinutes } = facts;
	const doubts: ParseWarning[] = [];
	if (evidence.date?.at === pageDate?.at && pageDate)
		doubts.push(
			doubt(
				'date',
				'The lead gives no day: the date line was taken.',
				pageDate,
				'See on which day they met.',
			),
		);
	else if (!yearPrinted && pageDate && date.slice(0, 4) !== pageDate.date.slice(0, 4))
		doubts.push(
			doubt(
				'date',
				`The year ${date.slice(0, 4)} is not printed, and the date line is of another.`,
				evidence.date,
				'See in which year they met.',
			),
		);
	else if (!yearPrinted && !pageDate)
		doubts.push(
			doubt('date', 'The year stands in the heading alone.', evidence.date, 'See in which year they met.'),
		);
	if (start?.local && !startLabelled && !start.jst && abroad(facts, house))
		doubts.push(
			doubt(
				'start',
				'The time has no label, and the meeting was held abroad.',
				evidence.start,
				`See whether it is local time or that of ${house.house.name}.`,
			),
		);
	if (durationMinutes !== null && durationMinutes > 6 * 60)
		doubts.push(
			doubt(
				'duration',
				`${durationMinutes} minutes is long for a meeting.`,
				evidence.duration,
				'See how long they met.',
			),
		);
	const second = lead.length > 1 && facts.end && start?.local && facts.end.local < start.local;
	if (second)
		doubts.push(
			doubt('end', 'The meeting ends before it begins.', evidence.end, 'See when the meeting ended.'),
		);
	return doubts;
}

/** Somebody is visiting a place, or the venue names a country, that is not the house's own. */
function abroad({ venue }: LeadFacts, house: HouseVocabulary): boolean {
	const parties = nameParties(venue?.text ?? '', house);
	if (parties.some(({ code }) => code === house.house.code)) return false;
	return parties.length > 0 || venue?.basis === 'visiting';
}

function placeDoubts({ facts, venues }: Read): ParseWarning[] {
	if (facts.venue === null) return [];
	const { venue } = facts;
	const others = venues.filter(
		({ text, basis }) => basis === venue.basis && !text.includes(venue.text) && !venue.text.includes(text),
	);
	const [other] = others;
	if (!other) return [];
	return [
		doubt(
			'venue',
			`“${other.text}” may be the venue as well as “${venue.text}”.`,
			venue,
			'See where they met, and give the venue.',
		),
	];
}

/** Half or more of the statements have nobody who speaks; some are doubted by the attribution itself. */
export function statementDoubts(body: ParsedRecord['body']): ParseWarning[] {
	const statements = body.flatMap((block) =>
		block.type === 'paragraph' && !block.lead ? block.statements : [],
	);
	const silent = statements.filter(({ by }) => by.length === 0);
	const doubted = statements.flatMap((statement) =>
		statement.doubt ? [{ ...statement, doubt: statement.doubt }] : [],
	);
	const own = doubted.map((statement) =>
		doubt('statements', statement.doubt, statement, 'See who says this, and give the side under statements.'),
	);
	if (statements.length < 4 || silent.length * 2 < statements.length) return own;
	const [first] = silent;
	const message = `${silent.length} of ${statements.length} statements have no speaker.`;
	return [doubt('statements', message, first, 'See who speaks in them.'), ...own];
}
