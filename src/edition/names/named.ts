import { type Passage, passagesOf } from '../../record/passages.ts';
import type { Edition, Meeting } from '../edition.ts';
import { entryFinder, type FormMatch } from './entry-finder.ts';
import { type Mention, oncePerEdition, statementAt } from './mentions.ts';
import { personFinder } from './person-finder.ts';

export type NamedKind = 'person' | 'place' | 'term';

/** A person, place or term named in a record. */
export interface NamedMention extends Mention {
	kind: NamedKind;
	id: string;
}

type Authorities = Pick<Edition, 'people' | 'places' | 'terms'>;

/** A form found, with the kind of entry that has it. */
interface KindMatch extends FormMatch {
	kind: NamedKind;
}

/**
 * Everything that the authority files name in the records, read once for all pages: by record, in order, and by entry.
 * A name inside a longer name is not read: no country in “Office of the Prime Minister of Cambodia”.
 */
const reading = oncePerEdition((edition) => {
	const find = nameFinder(edition);
	const byRecord = new Map<Meeting, NamedMention[]>();
	const byEntry = { person: new Map(), place: new Map(), term: new Map() } satisfies Record<
		NamedKind,
		Map<string, Mention[]>
	>;
	for (const meeting of edition.meetings) {
		const named = namedIn(meeting, find(meeting));
		byRecord.set(meeting, named);
		for (const mention of named) {
			const entries: Map<string, Mention[]> = byEntry[mention.kind];
			const list = entries.get(mention.id);
			if (list) list.push(mention);
			else entries.set(mention.id, [mention]);
		}
	}
	return { byRecord, byEntry };
});

type Mentions = (edition: Edition) => ReadonlyMap<string, Mention[]>;
/** Every mention of each person, place or term, in the order of the records. */
export const personMentions: Mentions = (edition) => reading(edition).byEntry.person;
export const placeMentions: Mentions = (edition) => reading(edition).byEntry.place;
export const termMentions: Mentions = (edition) => reading(edition).byEntry.term;

/** Everything that a record names, in printed order; of two at one place the longer first. */
export const mentionsInRecord = (edition: Edition, meeting: Meeting): readonly NamedMention[] =>
	reading(edition).byRecord.get(meeting) ?? [];

function nameFinder({
	people,
	places,
	terms,
}: Authorities): (meeting: Meeting) => (passage: Passage) => KindMatch[] {
	const findPeople = personFinder(people);
	const findPlaces = entryFinder(places.values());
	const findTerms = entryFinder(terms.values(), { matchCase: true });
	const as = (kind: NamedKind, matches: readonly FormMatch[]): KindMatch[] =>
		matches.map((match) => ({ ...match, kind }));
	return (meeting) => {
		const findHere = findPeople(meeting);
		return (passage) => [
			...as('person', findHere(passage)),
			...as('place', findPlaces(passage.text)),
			...as('term', findTerms(passage.text)),
		];
	};
}

function namedIn(meeting: Meeting, find: (passage: Passage) => KindMatch[]): NamedMention[] {
	return passagesOf(meeting).flatMap((passage) => {
		const matches = find(passage).sort((a, b) => a.start - b.start || b.end - a.end);
		return matches
			.filter((match) => !matches.some((other) => isInside(match, other)))
			.flatMap(({ kind, ids, start, end, text }) => {
				const statement = statementAt(passage, start);
				return ids.map((id): NamedMention => ({ kind, id, passage, statement, start, end, text }));
			});
	});
}

const isInside = (inner: KindMatch, outer: KindMatch): boolean =>
	outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start;
