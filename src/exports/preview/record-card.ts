import type { Meeting } from '../../record/meeting-record.ts';
import type { Series } from '../../schemas/series.ts';
import { kindLabel } from '../../words/kinds.ts';
import { formatDate } from '../../words/wording.ts';
import { citedTitle } from '../record/cited-title.ts';

/** What a preview image says, and all that it depends on. */
export interface Card {
	series: string;
	/** Line over the title: kind and date. */
	over: string;
	title: string;
	/** Left and right: the side and its principals; null on the card of the edition itself. */
	sides: readonly [CardSide, CardSide] | null;
}

interface CardSide {
	label: string;
	people: string[];
}

/** Most principals that have room; further ones are counted. */
const room = 2;

/** The card of a record: title, day, and the principals, the first side left. */
export function recordCard(meeting: Meeting, series: Series): Card {
	const side = (name: 'first' | 'second', index: 0 | 1): CardSide => {
		const people = meeting.participants.filter((one) => one.side === name && one.role === 'principal');
		const labels = [...new Set(people.map(({ party }) => party.name))];
		const names = people.map((one) => one.name);
		return {
			label: labels.length > 0 ? labels.join(', ') : series.sides[index].name,
			people: names.length > room ? [...names.slice(0, room), `and ${names.length - room} more`] : names,
		};
	};
	return {
		series: series.name,
		over: `${kindLabel(meeting)}, ${formatDate(meeting.date)}`,
		title: citedTitle(meeting),
		sides: [side('first', 0), side('second', 1)],
	};
}

/** The card of pages that are not a record. */
export const seriesCard = (series: Series, years: { first: string; last: string }): Card => ({
	series: series.name,
	over: series.tagline.replace('{years}', () =>
		years.first === years.last ? years.first : `${years.first}–${years.last}`,
	),
	title: series.name,
	sides: null,
});

/** What the image shows, in words. */
export function cardAlt({ over, title, sides }: Card): string {
	const people = sides?.flatMap(({ label, people: names }) =>
		names.length > 0 ? [`${label}: ${names.join(', ')}`] : [],
	);
	return [title, over, ...(people ?? [])].join('. ');
}
