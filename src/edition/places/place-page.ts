import type { Meeting } from '../../record/meeting-record.ts';
import type { Side } from '../../record/turns.ts';
import type { Place } from '../../schemas/place.ts';
import { capitalise, inWords, listOf } from '../../words/wording.ts';
import type { Edition } from '../edition.ts';
import { type Mention, oncePerEdition } from '../names/mentions.ts';
import { placeMentions } from '../names/named.ts';
import { ofRecords, sideIn, sidesTogether, whereAndByWhom } from '../side-words.ts';
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
const placesInRecords = oncePerEdition((edition: Edition) =>
	[...edition.places.values()].filter(({ id }) => placeRecords(edition, id).size > 0),
);

/** The other places of the records, venues first: what a map shows around a place as far as it reaches. */
export const placesNear = (edition: Edition, place: Place): Place[] =>
	placesInRecords(edition)
		.filter(({ id }) => id !== place.id)
		.sort((a, b) => Number(isVenue(edition, b)) - Number(isVenue(edition, a)));

const isVenue = (edition: Edition, { id }: Place): boolean =>
	venuesAt(edition, id).some(({ venue }) => venue?.place === id);

/** One mark a record: the sides that name the place. */
export function placeRuler(edition: Edition, id: string): RulerMark[] {
	const sides = new Map<Meeting, RulerMark['side']>();
	for (const { passage, statement } of placeMentionsOf(edition, id)) {
		const before = sides.get(passage.meeting) ?? 'none';
		sides.set(passage.meeting, sidesTogether([before, sideIn(edition, statement.by)]));
	}
	const held = new Set(venuesAt(edition, id));
	return edition.meetings.map((meeting) => ({
		date: meeting.date,
		side: sides.get(meeting) ?? 'none',
		named: sides.has(meeting) || held.has(meeting),
	}));
}

/** “Venue of one of the five meetings. Named in two of the five records, both times by Japan; not named by Cambodia.” */
export function placeSummary(edition: Edition, id: string): string {
	const all = edition.meetings.length;
	const here = venuesAt(edition, id);
	const visited = here.filter(({ venue }) => venue?.basis === 'visiting').length;
	const held = here.length - visited;
	const sides = new Map<Meeting, Side>();
	for (const { passage, statement } of placeMentionsOf(edition, id)) {
		const before = sides.get(passage.meeting) ?? 'none';
		sides.set(passage.meeting, sidesTogether([before, sideIn(edition, statement.by)]));
	}
	const named =
		sides.size > 0
			? whereAndByWhom(edition, 'named', [...sides.values()], 'in the record’s own narration')
			: '';
	return (
		[
			held > 0 ? `Venue of ${ofMeetings(held, all)}.` : '',
			visited > 0 ? `Visited at the time of ${ofMeetings(visited, all)}.` : '',
			named,
		]
			.filter((part) => part !== '')
			.join(' ') || 'Not named in these records.'
	);
}

const ofMeetings = (count: number, all: number): string => ofRecords(count, all).replace('record', 'meeting');

/** Countries listed in a sentence at most. */
const mostListed = 6;

/** Where the meetings were held, by the outermost place, the most first; empty where no record tells. */
export function venuesSentence({ meetings, places }: Edition): string {
	const placed = meetings.flatMap(({ venue }) => {
		const place = places.get(venue?.place ?? '');
		return venue && place ? [{ basis: venue.basis, place: placesAround(places, place).at(-1) ?? place }] : [];
	});
	if (placed.length === 0) return '';
	const counts = [...Map.groupBy(placed, ({ place }) => place)].sort((a, b) => b[1].length - a[1].length);
	const named = counts.slice(0, mostListed).map(([{ name }, held]) => `${name} (${inWords(held.length)})`);
	const more = counts.length - named.length;
	const list = listOf(more > 0 ? [...named, `${inWords(more)} more`] : named);
	const visits = placed.some(({ basis }) => basis === 'visiting') ? ', or on a visit to,' : '';
	const were = placed.length === 1 ? 'was' : 'were';
	return `${capitalise(ofMeetings(placed.length, meetings.length))} ${were} held in${visits} ${list}.`;
}

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
