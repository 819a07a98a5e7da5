import type { Party } from '../../src/schemas/primitives.ts';
import type { Folded } from './fold.ts';
import type { Outline } from './page/page.ts';
import { foldSentences, type ReadBlock } from './page/read-blocks.ts';
import type { ParsedRecord, ParseFault } from './parsed-record.ts';
import { tellsAttendance } from './recognise/attendance.ts';
import { readClock, readEnd } from './recognise/clock.ts';
import { findDays } from './recognise/date.ts';
import { readDuration } from './recognise/duration.ts';
import { readKind } from './recognise/kind.ts';
import { kindWords } from './recognise/kind-words.ts';
import { readMeetingDay } from './recognise/meeting-day.ts';
import { nameParties } from './recognise/named-parties.ts';
import { readParticipants } from './recognise/participants.ts';
import { readSentence } from './recognise/sentence.ts';
import { readStatus } from './recognise/status.ts';
import { readVenue } from './recognise/venue.ts';
import { mealOf } from './told-meal.ts';
import { mediumOf, meetingOf, withMeeting } from './told-meeting.ts';
import type { HouseVocabulary } from './words/house.ts';
import { headingNoun, otherPage, spokenPage } from './words/meetings.ts';

export type Facts = Pick<
	ParsedRecord,
	| 'date'
	| 'kind'
	| 'medium'
	| 'meal'
	| 'status'
	| 'start'
	| 'startLabelled'
	| 'end'
	| 'durationMinutes'
	| 'principals'
	| 'attendees'
	| 'venue'
	| 'evidence'
>;
type FactsResult = { facts: Facts; fault: null } | { facts: null; fault: ParseFault };

/** The order of reading: is it a record, who met, when, for how long, where, how, over which meal, of which kind. */
export function readFacts(
	source: string,
	outline: Outline,
	blocks: readonly ReadBlock[],
	house: HouseVocabulary,
): FactsResult {
	const leadBlocks = blocks.filter(({ block }) => block.type === 'paragraph' && block.lead);
	const lead = withMeeting(
		leadBlocks
			.flatMap((block) => foldSentences(source, block))
			.map((sentence) => readSentence(sentence, house)),
	);
	const foreign = otherKindOfPage(outline);
	if (foreign) return { facts: null, fault: foreign };

	const body = blocks.filter(({ block }) => block.type === 'paragraph' && !block.lead);
	const { principals, attendees } = readParticipants(
		lead,
		{
			first: () => (body[0] ? foldSentences(source, body[0]) : []),
			tellingAttendance: () => body.flatMap((block) => foldSentences(source, block, tellsAttendance)),
		},
		() => onlyOther(outline, lead, house),
		house,
	);

	// The year of the day may stand in the heading: “… Meeting (November 3, 2023)”.
	const titleYear = outline.title
		? (findDays(outline.title.text).find(({ year }) => year !== null)?.year ?? null)
		: null;
	const day = readMeetingDay(lead, outline.pageDate, titleYear);
	if (day.date === null) return { facts: null, fault: noDay(day.why, lead[0]?.offsets[0] ?? 0) };

	const evidence: ParsedRecord['evidence'] = { date: day.printed };
	const clock = firstOf(lead, (sentence) => readClock(sentence, day.date, house));
	if (clock) evidence.start = clock.printed;
	const told =
		clock?.local && clock.end === null ? firstOf(lead, (sentence) => readEnd(sentence, house)) : null;
	const end = told?.clock ?? clock?.end ?? null;
	const endPrinted = told?.printed ?? clock?.endPrinted;
	if (endPrinted) evidence.end = endPrinted;
	const duration = firstOf(lead, readDuration);
	if (duration) evidence.duration = duration.printed;

	const meeting = meetingOf(lead);
	const medium = mediumOf(outline, meeting, lead);
	if (medium.printed) evidence.medium = medium.printed;
	const venue = medium.medium === 'in-person' ? readVenue(lead, house) : null;
	if (venue) evidence.venue = { text: venue.text, at: venue.at };
	const meal = mealOf(source, outline, lead);
	if (meal) evidence.meal = meal.printed;
	const status = readStatus(
		outline.status,
		blocks.slice(-6).flatMap(({ text, sentences }) => [text, ...sentences.slice(-3)]),
		outline,
	);
	if (status) evidence.status = status.printed;

	const captions = outline.captions.map(({ text }) => text);
	const named = meeting ? `${meeting.found.verb} ${meeting.found.phrase}` : '';
	const { kind, basis } = readKind(
		{ title: outline.title?.text ?? null, captions, meeting: named },
		principals,
		house,
	);
	const { title } = outline;
	const said = { title, captions: outline.captions, meeting: meeting?.printed ?? null, lead, principals };
	const kindSaid = kindWords(source, basis, said);
	if (kindSaid) evidence.kind = kindSaid;
	const facts: Facts = {
		date: day.date,
		kind,
		medium: medium.medium,
		meal: meal?.meal ?? null,
		status: status && {
			value: 'provisional-translation',
			text: status.printed.text,
			at: outline.status ? status.printed.at : null,
		},
		start: clock && { local: clock.local, jst: clock.jst, jstDate: clock.jstDate },
		startLabelled: clock?.labelled ?? false,
		end: end === null ? null : { local: end },
		durationMinutes: duration?.minutes ?? null,
		principals,
		attendees,
		venue,
		evidence,
	};
	return { facts, fault: null };
}

function firstOf<T>(sentences: readonly Folded[], read: (sentence: Folded) => T | null): T | null {
	for (const sentence of sentences) {
		const found = read(sentence);
		if (found !== null) return found;
	}
	return null;
}

/** Statements, press conferences, announcements, signings and lists say so in their heading. */
function otherKindOfPage({ title }: Outline): ParseFault | null {
	if (!title) return null;
	const meeting = headingNoun.exec(title.text);
	const spoken = spokenPage.exec(title.text);
	const bracketed = /\((?:statement|press release|message|remarks)\b/iu.test(title.text);
	const told = spoken && (!meeting || spoken.index <= meeting.index || bracketed) ? spoken : null;
	const other = told ?? (meeting ? null : otherPage.exec(title.text));
	if (!other) return null;
	return {
		kind: 'not-a-meeting-record',
		message: `The heading calls the page “${other[0]}”, not a meeting.`,
		advice: 'Only records of meetings can be read: a lead that says who met whom, and what was said.',
		at: title.at + other.index,
	};
}

const noDay = (why: 'no-year' | 'no-date', at: number): ParseFault => ({
	kind: why,
	message:
		why === 'no-year'
			? 'The text states no year for the day of the meeting.'
			: 'The text states no day for the meeting.',
	advice: 'Add the date line of the page above the lead, as it is printed there.',
	at,
});

/** The one party besides the house that the heading, banner or lead names; null where there are none or several. */
function onlyOther(outline: Outline, lead: readonly Folded[], house: HouseVocabulary): Party | null {
	const lines = [
		outline.title?.text,
		...outline.captions.slice(0, 3).map(({ text }) => text),
		...outline.furniture.slice(0, 2).map(({ text }) => text),
		lead[0]?.text.slice(0, 2000),
	];
	for (const line of lines) {
		const others = nameParties(line ?? '', house).filter(({ code }) => code !== house.house.code);
		if (others.length === 1) return others[0] ?? null;
	}
	return null;
}
