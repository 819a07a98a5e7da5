import type { Party } from '../../../src/schemas/primitives.ts';
import { type Folded, foldStretch } from '../folded.ts';
import type { Outline } from '../page/page.ts';
import { foldSentences, type ReadBlock } from '../page/read-blocks.ts';
import type { LeadFacts, ParsedRecord, ParseFault, ParseWarning } from '../parsed-record.ts';
import { partiesIn } from '../people/party.ts';
import type { HouseVocabulary } from '../words/house.ts';
import { readClock, readEnd } from './clock.ts';
import { findDays } from './days.ts';
import { doubtsOf } from './doubts.ts';
import { readDuration } from './duration.ts';
import { readKind } from './kind.ts';
import { kindWords } from './kind-words.ts';
import { readMeetingDay } from './meeting-day.ts';
import { otherKindOfPage } from './other-page.ts';
import { readSentence, type Sentence } from './sentence.ts';
import { readStatus } from './status.ts';
import { mealOf } from './told-meal.ts';
import { mediumOf, meetingOf, withMeeting } from './told-meeting.ts';
import { venueAmong, venuesOf } from './venue.ts';
import { type Participants, readParticipants } from './who.ts';

type FactsResult =
	| { facts: LeadFacts; doubts: ParseWarning[]; fault: null }
	| { facts: null; doubts: null; fault: ParseFault };

/** The order of reading: is it a record, who met, when, for how long, where, how, over which meal, of which kind. */
export function readFacts(
	source: string,
	outline: Outline,
	blocks: readonly ReadBlock[],
	house: HouseVocabulary,
): FactsResult {
	const foreign = otherKindOfPage(outline, blocks);
	if (foreign) return { facts: null, doubts: null, fault: foreign };
	const leadBlocks = blocks.filter(({ block }) => block.type === 'paragraph' && block.lead);
	const lead = withMeeting(
		leadBlocks
			.flatMap((block) => foldSentences(source, block))
			.map((sentence) => readSentence(sentence, house)),
	);
	const people = readPeople(source, outline, blocks, lead, house);
	const { principals, attendees } = people;

	// The year of the day may stand in the heading: “… Meeting (November 3, 2023)”.
	const titleYear = outline.title
		? (findDays(outline.title.text).find(({ year }) => year !== null)?.year ?? null)
		: null;
	const day = readMeetingDay(lead, outline.pageDate, titleYear);
	if (day.date === null)
		return { facts: null, doubts: null, fault: noDay(day.why, lead[0]?.offsets[0] ?? 0) };

	const when = readTimes(lead, day.date, house);
	const how = readManner(source, outline, blocks, lead, principals, house);
	const venues = how.medium === 'in-person' ? venuesOf(lead) : [];
	const venue = venueAmong(venues);
	const facts: LeadFacts = {
		date: day.date,
		...when,
		...how,
		principals,
		attendees,
		venue: venue && { text: venue.text, at: venue.at, basis: venue.basis },
		evidence: {
			date: day.printed,
			...when.evidence,
			...how.evidence,
			...(venue && { venue: { text: venue.text, at: venue.at } }),
		},
	};
	const { pageDate } = outline;
	const doubts = doubtsOf({ facts, people, lead, pageDate, yearPrinted: day.yearPrinted, venues, house });
	return { facts, doubts, fault: null };
}

type Evidence = ParsedRecord['evidence'];

/** When the meeting began and ended and how long it took, each from the first sentence that tells of it. */
function readTimes(
	lead: readonly Sentence[],
	day: string,
	house: HouseVocabulary,
): Pick<LeadFacts, 'start' | 'startLabelled' | 'end' | 'durationMinutes' | 'evidence'> {
	const clock = firstOf(lead, (sentence) => readClock(sentence, day, house));
	const alone =
		clock?.local && clock.end === null ? firstOf(lead, (sentence) => readEnd(sentence, house)) : null;
	const end = alone?.clock ?? clock?.end ?? null;
	const endPrinted = alone?.printed ?? clock?.endPrinted;
	const duration = firstOf(lead, readDuration);
	const evidence: Evidence = {
		...(clock && { start: clock.printed }),
		...(endPrinted && { end: endPrinted }),
		...(duration && { duration: duration.printed }),
	};
	return {
		start: clock && { local: clock.local, jst: clock.jst, jstDate: clock.jstDate },
		startLabelled: clock?.labelled ?? false,
		end: end === null ? null : { local: end },
		durationMinutes: duration?.minutes ?? null,
		evidence,
	};
}

/** How they met, over which meal, of which kind the meeting was, and what the page says of its text. */
function readManner(
	source: string,
	outline: Outline,
	blocks: readonly ReadBlock[],
	lead: readonly Sentence[],
	principals: ParsedRecord['principals'],
	house: HouseVocabulary,
): Pick<LeadFacts, 'kind' | 'medium' | 'meal' | 'status' | 'evidence'> {
	const { title, captions } = outline;
	const meeting = meetingOf(lead);
	const medium = mediumOf(outline, meeting, lead);
	const meal = mealOf(source, outline, lead);
	const status = readStatus(
		outline.status,
		blocks.slice(-6).flatMap(({ text, sentences }) => [text, ...sentences.slice(-3)]),
		outline,
	);
	const named = meeting ? `${meeting.found.verb} ${meeting.found.phrase}` : '';
	const { kind, basis } = readKind(
		{ title: title?.text ?? null, captions: captions.map(({ text }) => text), meeting: named },
		principals,
		house,
	);
	const said = { title, captions, meeting: meeting?.printed ?? null, lead, principals };
	const kindSaid = kindWords(source, basis, said);
	return {
		kind,
		medium: medium.medium,
		meal: meal?.meal ?? null,
		status: status && {
			value: 'provisional-translation',
			text: status.printed.text,
			at: outline.status ? status.printed.at : null,
		},
		evidence: {
			...(medium.printed && { medium: medium.printed }),
			...(meal && { meal: meal.printed }),
			...(status && { status: status.printed }),
			...(kindSaid && { kind: kindSaid }),
		},
	};
}

function readPeople(
	source: string,
	outline: Outline,
	blocks: readonly ReadBlock[],
	lead: readonly Sentence[],
	house: HouseVocabulary,
): Participants {
	const body = blocks.filter(({ block }) => block.type === 'paragraph' && !block.lead);
	const { title } = outline;
	const titleSentence = (): Sentence | null =>
		title && readSentence(foldStretch(source, title.at, title.at + title.text.length), house);
	return readParticipants(
		{
			lead,
			title: titleSentence,
			firstItem: () => (body[0] ? foldSentences(source, body[0]) : []),
			body: (wanted) => body.flatMap((block) => foldSentences(source, block, wanted)),
			onlyOther: () => onlyOther(outline, lead, house),
		},
		house,
	);
}

function firstOf<T>(sentences: readonly Folded[], read: (sentence: Folded) => T | null): T | null {
	for (const sentence of sentences) {
		const found = read(sentence);
		if (found !== null) return found;
	}
	return null;
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
		const others = partiesIn(line ?? '', house).filter(({ code }) => code !== house.house.code);
		if (others.length === 1) return others[0] ?? null;
	}
	return null;
}
