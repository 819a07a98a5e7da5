import type { Party, Printed } from '../../../src/schemas/primitives.ts';
import { type Folded, foldStretch } from '../folded.ts';
import type { Outline } from '../page/page.ts';
import { foldSentences, type ReadBlock } from '../page/read-blocks.ts';
import type { LeadFacts, ParsedPerson, ParseFault, ParseWarning } from '../parsed-record.ts';
import { partiesIn } from '../people/party.ts';
import type { HouseVocabulary } from '../words/house.ts';
import { statusWords } from '../words/page-lines.ts';
import { readClock, readEnd } from './clock.ts';
import { findDays } from './days.ts';
import { doubtsOf } from './doubts.ts';
import { readDuration } from './duration.ts';
import { kindWords, readKind } from './kind.ts';
import { mealOf, mediumOf } from './manner.ts';
import { readMeetingDay } from './meeting-day.ts';
import { otherKindOfPage } from './other-page.ts';
import { readSentence, type Sentence } from './sentence.ts';
import { meetingOf, withMeeting } from './told-meeting.ts';
import { venueAmong, venuesOf } from './venue.ts';
import { type PeoplePlaces, readParticipants } from './who.ts';

type FactsResult =
	| { facts: LeadFacts; doubts: ParseWarning[]; fault: null }
	| { facts: null; doubts: null; fault: ParseFault };

/** A page taken apart, with the sentences of its lead. */
interface LeadPage {
	readonly source: string;
	readonly outline: Outline;
	readonly blocks: readonly ReadBlock[];
	readonly lead: readonly Sentence[];
	readonly house: HouseVocabulary;
}

/** The order of reading: is it a record, who met, when, for how long, where, how, over which meal, of which kind. */
export function readFacts(
	source: string,
	outline: Outline,
	blocks: readonly ReadBlock[],
	house: HouseVocabulary,
): FactsResult {
	const foreign = otherKindOfPage(outline, blocks);
	if (foreign) return { facts: null, doubts: null, fault: foreign };
	const sentences = blocks
		.filter(({ block }) => block.type === 'paragraph' && block.lead)
		.flatMap((block) => foldSentences(source, block));
	const lead = withMeeting(sentences.map((sentence) => readSentence(sentence, house)));
	const page: LeadPage = { source, outline, blocks, lead, house };
	const people = readParticipants(placesOf(page), house);
	const { principals, attendees } = people;

	const { title, pageDate } = outline;
	// The year of the day may stand in the heading: “… Meeting (November 3, 2023)”.
	const titleYear = title && findDays(title.text).find(({ year }) => year !== null)?.year;
	const day = readMeetingDay(lead, pageDate, titleYear ?? null);
	if (day.date === null)
		return { facts: null, doubts: null, fault: noDay(day.why, lead[0]?.offsets[0] ?? 0) };

	const when = readTimes(page, day.date);
	const how = readManner(page, principals);
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
	const { yearPrinted } = day;
	return {
		facts,
		doubts: doubtsOf({ facts, people, lead, pageDate, yearPrinted, venues, house }),
		fault: null,
	};
}

/** When the meeting began and ended and how long it took, each from the first sentence that tells of it. */
function readTimes(
	{ lead, house }: LeadPage,
	day: string,
): Pick<LeadFacts, 'start' | 'startLabelled' | 'end' | 'durationMinutes' | 'evidence'> {
	const clock = firstOf(lead, (sentence) => readClock(sentence, day, house));
	const own = clock?.end ? { clock: clock.end, printed: clock.endPrinted } : null;
	const end = own ?? (clock?.local ? firstOf(lead, (sentence) => readEnd(sentence, house)) : null);
	const duration = firstOf(lead, readDuration);
	return {
		start: clock && { local: clock.local, jst: clock.jst, jstDate: clock.jstDate },
		startLabelled: clock?.labelled ?? false,
		end: end && { local: end.clock },
		durationMinutes: duration?.minutes ?? null,
		evidence: {
			...(clock && { start: clock.printed }),
			...(end?.printed && { end: end.printed }),
			...(duration && { duration: duration.printed }),
		},
	};
}

function firstOf<T>(sentences: readonly Folded[], read: (sentence: Folded) => T | null): T | null {
	for (const sentence of sentences) {
		const found = read(sentence);
		if (found !== null) return found;
	}
	return null;
}

/** How they met, over which meal, of which kind the meeting was, and what the page says of its text. */
function readManner(
	{ source, outline, blocks, lead, house }: LeadPage,
	principals: readonly ParsedPerson[],
): Pick<LeadFacts, 'kind' | 'medium' | 'meal' | 'status' | 'evidence'> {
	const { title, captions, furniture, status: tag } = outline;
	const meeting = meetingOf(lead);
	const medium = mediumOf(outline, meeting, lead);
	const meal = mealOf(source, title, lead);
	const foot = blocks.slice(-6).flatMap(({ text, sentences }) => [text, ...sentences.slice(-3)]);
	const status = tag ?? saidStatus([...foot.toReversed(), title, ...furniture, ...captions]);
	const texts = { title: title?.text ?? null, captions: captions.map(({ text }) => text) };
	const named = meeting ? `${meeting.found.verb} ${meeting.found.phrase}` : '';
	const { kind, basis } = readKind({ ...texts, meeting: named }, principals, house);
	const said = kindWords(source, basis, {
		title,
		captions,
		meeting: meeting?.printed ?? null,
		lead,
		principals,
	});
	return {
		kind,
		medium: medium.medium,
		meal: meal?.meal ?? null,
		status: status && { value: 'provisional-translation', text: status.text, at: tag ? status.at : null },
		evidence: {
			...(medium.printed && { medium: medium.printed }),
			...(meal && { meal: meal.printed }),
			...(status && { status }),
			...(said && { kind: said }),
		},
	};
}

/** The words stand at the head or the foot of a page, never in the midst of a talk. */
export const saidStatus = (lines: readonly (Printed | null)[]): Printed | null =>
	lines.find((line) => line && line.text.length < 600 && statusWords.test(line.text)) ?? null;

function placesOf({ source, outline, blocks, lead, house }: LeadPage): PeoplePlaces {
	const body = blocks.filter(({ block }) => block.type === 'paragraph' && !block.lead);
	const { title } = outline;
	return {
		lead,
		title: () => title && readSentence(foldStretch(source, title.at, title.at + title.text.length), house),
		firstItem: () => (body[0] ? foldSentences(source, body[0]) : []),
		body: (wanted) => body.flatMap((block) => foldSentences(source, block, wanted)),
		onlyOther: () => onlyOther(outline, lead, house),
	};
}

const noDay = (why: 'no-year' | 'no-date', at: number): ParseFault => ({
	kind: why,
	message: `The text states no ${why === 'no-year' ? 'year for the day of' : 'day for'} the meeting.`,
	advice: 'Add the date line of the page above the lead, as it is printed there.',
	at,
});

/** The one party besides the house that the heading, banner or lead names; null where there are none or several. */
function onlyOther(
	{ title, captions, furniture }: Outline,
	lead: readonly Folded[],
	house: HouseVocabulary,
): Party | null {
	const lines = [title, ...captions.slice(0, 3), ...furniture.slice(0, 2), lead[0]];
	for (const line of lines) {
		const others = partiesIn(line?.text ?? '', house).filter(({ code }) => code !== house.house.code);
		if (others.length === 1) return others[0] ?? null;
	}
	return null;
}
