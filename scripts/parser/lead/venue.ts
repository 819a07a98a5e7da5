import { printedAt } from '../folded.ts';
import { findPlaces, type PlacePhrase } from './place-phrase.ts';
import type { Sentence } from './sentence.ts';

export interface Venue {
	text: string;
	at: number;
	basis: 'stated' | 'visiting';
	/** A building or room rather than a town or country. */
	building: boolean;
}

const reach = 4000;

/** Words before a place that say who visits it. */
const visiting =
	/(?:\b(?:(?:is|was|are|were|been|currently|while|now|when|also)\s)?(?:visiting|visited|touring|staying in|(?:is|was|are|were|be|being)\s(?:currently\s|also\s|then\s)?in|stopping over in|passing through|(?:arrived|arriving|arrival|landed) (?:in|at)|travell?ing to|attending\b[^,;]{0,120}\bin)|\b(?:visit|trip|stay|stopover|tour)s?\s(?:to|in|at)|\bcame to|\bmaking an? (?:\p{L}+\s){0,3}visit to)\s$/iu;
const stating = /(?<![\p{L}-])(?:at|in|inside|aboard|on board|over to|on)\s$/iu;
/** “invited Minister B to the Guest House”, “came to the Ministry”: a house one is asked to. */
const asked = /\b(?:invited|welcomed|received|came|went|called|escorted|brought|moved)\b.{0,140}\bto\s$/u;

/** Where the meeting was held: a place stated for it, a building before a town, else the place of the visit. */
export function venueAmong(all: readonly Venue[]): Venue | null {
	const stated = all.filter(({ basis }) => basis === 'stated');
	return stated.find(({ building }) => building) ?? stated[0] ?? all[0] ?? null;
}

/** Every place that can be the venue: of sentences of the lead in order, a later one where it tells of the meeting. */
export function venuesOf(sentences: readonly Sentence[]): Venue[] {
	return sentences.flatMap((folded, index) => {
		const text = folded.text.slice(0, reach);
		if (index > 0 && folded.meeting === null && !ofTheMeeting.test(text)) return [];
		return findPlaces(folded).flatMap((place) => {
			const before = text.slice(Math.max(0, place.start - 160), place.start);
			const basis = basisOf(place, before);
			const { building } = place;
			return basis ? [{ ...printedAt(folded, place.start, place.end), basis, building }] : [];
		});
	});
}

function basisOf(place: PlacePhrase, before: string): Venue['basis'] | null {
	if (place.start === 0) return 'stated';
	if (place.building && asked.test(before)) return 'stated';
	if (inClockBracket.test(before) || purpose.test(before)) return null;
	if (visiting.test(before)) return 'visiting';
	return stating.test(before) && !otherEvents.test(before) ? 'stated' : null;
}

/** “visiting Japan to attend the … Meeting in Hakone”: the place of what somebody came for. */
const purpose =
	/\b(?:to|for) (?:attend|participat|tak(?:e|ing) part|join|deliver|address|observe|inspect|watch)\p{L}*\b[^;]*$/iu;

/** “(January 10 in Japan)”, “(1 p.m. in Phnom Penh)”: where another clock hangs. */
const inClockBracket = /[(（][^()（）]*\d[^()（）]*\bin\s$/u;

/** “The meeting took place at …”, “It was held in …”. */
const ofTheMeeting =
	/^(?:the|it|they|this|both|a|an|their|on)?\b.{0,120}\b(?:held|took place|met|hosted|conducted|convened|talked|spoke|venue|began|started|opened)\b/iu;

/** “the earthquake that struck in …”, “scheduled to be held in …”: a place, but not of this meeting. */
const otherEvents =
	/\b(?:to be held|which (?:was|will be) held|that (?:was|will be) held|occurred|situation|scheduled|earthquake|typhoon|flood|damage)\b[^,]{0,60}\b(?:at|in)\s$/u;
