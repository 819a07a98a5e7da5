import type { Meeting } from '../../record/meeting-record.ts';
import { type Passage, passagesOf } from '../../record/passages.ts';
import { type FormMatch, formFinder } from '../../words/find-forms.ts';
import { type FoldedText, foldedText } from '../../words/folding.ts';
import type { Edition } from '../edition.ts';
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
 * Everything that the authority files name in the records, read once for the pages and the search: by record, in order,
 * and by entry. A name inside a longer name is not read: no country in “Office of the Prime Minister of Cambodia”.
 */
const reading = oncePerEdition((edition) => {
	const find = nameFinder(edition);
	const byRecord = new Map<Meeting, NamedMention[]>();
	const byEntry = { person: new Map(), place: new Map(), term: new Map() } satisfies Record<
		NamedKind,
		Map<string, Mention[]>
	>;
	for (const meeting of edition.meetings) {
		const named = find(meeting);
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

function nameFinder({ people, places, terms }: Authorities): (meeting: Meeting) => NamedMention[] {
	const findPeople = personFinder(people);
	const findPlaces = formFinder(places.values());
	const findTerms = formFinder(terms.values(), { matchCase: true });
	const as = (kind: NamedKind, matches: readonly FormMatch[]): KindMatch[] =>
		matches.map((match) => ({ ...match, kind }));
	return (meeting) => {
		const texts = new Map(
			passagesOf(meeting).map((passage): [Passage, FoldedText] => [passage, foldedText(passage.text)]),
		);
		const findHere = findPeople(meeting, [...texts.values()]);
		return [...texts].flatMap(([passage, text]) =>
			mentionsOf(passage, [
				...as('person', findHere(text)),
				...as('place', findPlaces(text)),
				...as('term', findTerms(text)),
			]),
		);
	};
}

function mentionsOf(passage: Passage, found: readonly KindMatch[]): NamedMention[] {
	const matches = found.toSorted((a, b) => a.start - b.start || b.end - a.end);
	return matches
		.filter((match) => !matches.some((other) => isInside(match, other)))
		.flatMap(({ kind, ids, start, end, text }) => {
			const statement = statementAt(passage, start);
			return ids.map((id): NamedMention => ({ kind, id, passage, statement, start, end, text }));
		});
}

const isInside = (inner: KindMatch, outer: KindMatch): boolean =>
	outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start;
