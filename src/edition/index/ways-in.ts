import { address } from '../../words/addresses.ts';
import { plural } from '../../words/wording.ts';
import type { Edition } from '../edition.ts';
import { attendancesOf } from '../people/person-page.ts';
import { placeRecords } from '../places/place-page.ts';
import { mentionsByRecord, phraseCounts } from '../subjects/phrase-page.ts';
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

/** People, topics, places and phrases of the most records, with the number of records; shown in alphabetical order. */
export function waysIn(edition: Edition, limit = shown): Way[] {
	const way = (id: string, title: string, path: string, found: Way['items'], unit: [string, string]): Way => {
		const items = found.filter(({ count }) => count > 0);
		return {
			id,
			title,
			items: mostOf(items, limit),
			all: { text: `All ${plural(items.length, ...unit)}`, path },
		};
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
			['person who took part', 'people who took part'],
		),
		way(
			'topics',
			'Topics',
			address.topics,
			topicCounts(edition).map(({ topic, records }) => ({
				text: topic.name,
				path: address.topic(topic.id),
				count: records,
			})),
			['topic', 'topics'],
		),
		way(
			'places',
			'Places',
			address.places,
			[...edition.places.values()]
				// The two sides themselves stand in every record.
				.filter(
					({ kind, country }) =>
						kind !== 'country' || !edition.series.sides.some(({ code }) => code === country),
				)
				.map(({ id, name }) => ({
					text: name,
					path: address.place(id),
					count: placeRecords(edition, id).size,
				})),
			['place', 'places'],
		),
		way(
			'phrases',
			'Phrases',
			address.phrases,
			phraseCounts(edition).map(({ phrase, mentions }) => ({
				text: `“${phrase.name}”`,
				path: address.phrase(phrase.id),
				count: mentionsByRecord(mentions).size,
			})),
			['phrase', 'phrases'],
		),
	].filter(({ items }) => items.length > 0);
}

function mostOf(items: Way['items'], limit: number): Way['items'] {
	const most = new Set([...items].sort((a, b) => b.count - a.count).slice(0, limit));
	return items.filter((item) => most.has(item)).sort((a, b) => a.text.localeCompare(b.text, 'en'));
}
