import type { Meeting } from '../../record/meeting-record.ts';
import type { Place } from '../../schemas/place.ts';
import { capitalise } from '../../words/wording.ts';
import type { Edition } from '../edition.ts';
import { type Mention, oncePerEdition } from '../names/mentions.ts';
import { placeMentions } from '../names/named.ts';
import { ofRecords, sideIn, sidesTogether } from '../side-words.ts';
import type { RulerMark } from '../time/ruler.ts';

/** The places a place lies in, nearest first. */
export function placesAround(places: ReadonlyMap<string, Place>, place: Place): Place[] {
	const around: Place[] = [];
	for (let outer = places.get(place.within ?? ''); outer; outer = places.get(outer.within ?? '')) {
		if (outer === place || around.includes(outer)) break;
		around.push(outer);
	}
	return around;
}

/** Places that lie directly in a place, in the order of the authority file. */
export const placesWithin = ({ places }: Pick<Edition, 'places'>, id: string): Place[] =>
	[...places.values()].filter(({ within }) => within === id);

/** Records held at each place or at a place within it, in order. */
const venues = oncePerEdition(({ meetings, places }: Edition) => {
	const held = new Map<string, Meeting[]>();
	for (const meeting of meetings) {
		const place = places.get(meeting.venue?.place ?? '');
		if (!place) continue;
		for (const { id } of [place, ...placesAround(places, place)]) {
			const list = held.get(id);
			if (list) list.push(meeting);
			else held.set(id, [meeting]);
		}
	}
	return held;
});

export const venuesAt = (edition: Edition, id: string): Meeting[] => venues(edition).get(id) ?? [];

export const placeMentionsOf = (edition: Edition, id: string): Mention[] =>
	placeMentions(edition).get(id) ?? [];

/** The records of each place: those that name it or were held there, each once. */
const recordsOfPlaces = oncePerEdition((edition: Edition) => {
	const recordsOf = (id: string): Set<Meeting> =>
		new Set([
			...venuesAt(edition, id),
			...placeMentionsOf(edition, id).map(({ passage }) => passage.meeting),
		]);
	return new Map([...edition.places.keys()].map((id) => [id, recordsOf(id)]));
});

export const placeRecords = (edition: Edition, id: string): ReadonlySet<Meeting> =>
	recordsOfPlaces(edition).get(id) ?? new Set();

/** Places that a record names or that were its venue, in the order of the authority file. */
export const placesInRecords = oncePerEdition((edition: Edition) =>
	[...edition.places.values()].filter(({ id }) => placeRecords(edition, id).size > 0),
);

/** One mark a record: the sides that name the place. */
export function placeRuler(edition: Edition, id: string): RulerMark[] {
	const sides = new Map<Meeting, RulerMark['side']>();
	for (const { passage, statement } of placeMentionsOf(edition, id)) {
		const before = sides.get(passage.meeting) ?? 'none';
		sides.set(passage.meeting, sidesTogether([before, sideIn(edition, statement.by)]));
	}
	return edition.meetings.map((meeting) => ({ date: meeting.date, side: sides.get(meeting) ?? 'none' }));
}

/** “Venue of one of the five records. Named in two of the five records.” */
export function placeSummary(edition: Edition, id: string): string {
	const all = edition.meetings.length;
	const held = venuesAt(edition, id).length;
	const named = new Set(placeMentionsOf(edition, id).map(({ passage }) => passage.meeting)).size;
	const sentences = [
		held > 0 ? `venue of ${held === all && all > 1 ? 'all' : ofMeetings(held, all)}` : '',
		named > 0 ? `named in ${ofRecords(named, all)}` : '',
	].filter((part) => part !== '');
	return sentences.length === 0 ? 'Not named in these records.' : `${capitalise(sentences.join('; '))}.`;
}

const ofMeetings = (count: number, all: number): string => ofRecords(count, all).replace('record', 'meeting');

const kinds: Record<Place['kind'], string> = {
	country: 'Country',
	city: 'City',
	building: 'Building',
	port: 'Port',
	base: 'Base',
	sea: 'Sea',
	river: 'River',
	region: 'Region',
};
export const placeKind = ({ kind }: Place): string => kinds[kind];
