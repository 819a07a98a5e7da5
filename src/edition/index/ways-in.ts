import { address } from '../../words/addresses.ts';
import type { Edition } from '../edition.ts';
import { attendancesOf } from '../people/person-page.ts';
import { placeRecords } from '../places/place-page.ts';
import { subjectWith } from '../subjects/subject.ts';
import { topicCounts } from '../subjects/topic-passages.ts';

/** A list that leads to pages of one kind. */
export interface Way {
	id: string;
	title: string;
	items: { text: string; path: string; count: number }[];
	/** The page of all, and its words. */
	all: { text: string; path: string };
}

/** Entries in one list. */
const shown = 8;

/** People, subjects and places of the most records, with the number of records; shown in alphabetical order. */
export function waysIn(edition: Edition, limit = shown): Way[] {
	const way = (id: string, title: string, path: string, found: Way['items']): Way => {
		const items = found.filter(({ count }) => count > 0);
		return { id, title, items: mostOf(items, limit), all: { text: `All ${title.toLowerCase()}`, path } };
	};
	return [
		way(
			'people',
			'People',
			address.people,
			[...edition.people.values()].map(({ id, sort }) => ({
				text: sort,
				path: address.person(id),
				count: attendancesOf(edition, id).length,
			})),
		),
		way(
			'subjects',
			'Subjects',
			address.topics,
			topicCounts(edition).map(({ topic, records }) => ({
				text: topic.name,
				path: address.topic(topic.id),
				count: records.length,
			})),
		),
		way(
			'places',
			'Places',
			address.places,
			[...edition.places.values()]
				// The two sides themselves stand in every record, a subject has its place on its own page.
				.filter(
					({ id, kind, country }) =>
						!subjectWith(edition, 'place', id) &&
						(kind !== 'country' || !edition.series.sides.some(({ code }) => code === country)),
				)
				.map(({ id, name }) => ({
					text: name,
					path: address.place(id),
					count: placeRecords(edition, id).size,
				})),
		),
	].filter(({ items }) => items.length > 0);
}

function mostOf(items: Way['items'], limit: number): Way['items'] {
	const most = new Set([...items].sort((a, b) => b.count - a.count).slice(0, limit));
	return items.filter((item) => most.has(item)).sort((a, b) => a.text.localeCompare(b.text, 'en'));
}
