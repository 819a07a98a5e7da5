import type { Edition, Meeting } from '../../edition/edition.ts';
import { paragraphsOf } from '../../record/body.ts';
import { topicsByPassage } from '../../record/topics-at.ts';
import { tokensOf } from '../../words/folding.ts';
import { nameFinder } from '../name-finder.ts';
import type { PassageFacts } from '../passage-facts.ts';

type FactsOf = (meeting: Meeting) => Map<string, PassageFacts>;

/** The finders of an edition are made once for all its records. */
const made = new WeakMap<Edition, FactsOf>();

/** What the search knows of each paragraph of a record, by anchor: who speaks, and what it is about. */
export function searchFacts(edition: Edition): FactsOf {
	const facts = made.get(edition) ?? factsOf(edition);
	made.set(edition, facts);
	return facts;
}

function factsOf(edition: Edition): FactsOf {
	const sides = edition.series.sides.map(({ code }) => code);
	const peopleIn = nameFinder(edition.people.values());
	// The two countries of a series are named everywhere; as places they tell nothing.
	const placesIn = nameFinder(
		[...edition.places.values()].filter(
			({ kind, country }) => kind !== 'country' || !sides.includes(country ?? ''),
		),
	);
	return (meeting) => {
		// A surname means a person only in a record that has this person.
		const surnamesIn = nameFinder(
			meeting.participants.flatMap(({ person }) => {
				const entry = edition.people.get(person);
				return entry ? [{ id: entry.id, forms: entry.surnames }] : [];
			}),
		);
		const topics = topicsByPassage(meeting);
		return new Map(
			paragraphsOf(meeting.body).map(({ anchor, text, statements }) => {
				const speakers = statements.flatMap(({ speaker }) => speaker ?? []);
				const facts: PassageFacts = {
					statements: statements.map(({ by, text: said }) => ({ by, words: tokensOf(said).length })),
					person: [...new Set([...speakers, ...peopleIn(text), ...surnamesIn(text)])],
					topic: topics.get(anchor) ?? [],
					place: [...placesIn(text)],
				};
				return [anchor, facts];
			}),
		);
	};
}

/** Facet → values under which a whole record is found; those of its paragraphs together with its own. */
export function recordFilters(meeting: Meeting, passages: Iterable<PassageFacts>): Record<string, string[]> {
	const all = [...passages];
	const distinct = (values: string[]): string[] => [...new Set(values)];
	return {
		year: [meeting.date.slice(0, 4)],
		kind: [meeting.kind],
		medium: [meeting.medium],
		publisher: [meeting.source.publisher],
		side: distinct(
			all.flatMap(({ statements }) => statements.flatMap(({ by }) => (by.length > 1 ? ['both'] : by))),
		),
		person: distinct([
			...meeting.participants.map(({ person }) => person),
			...all.flatMap(({ person }) => person),
		]),
		topic: meeting.topics.map(({ id }) => id),
		place: distinct([...(meeting.venue ? [meeting.venue.place] : []), ...all.flatMap(({ place }) => place)]),
	};
}
