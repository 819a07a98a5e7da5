import { paragraphsOf } from '../reader/body.ts';
import { type PhraseMatch, phraseFinder } from '../reader/find-phrases.ts';
import type { Edition, Meeting } from './edition.ts';

/** A person, place or term of a record. */
export interface NamedEntry {
	type: 'person' | 'place' | 'term';
	id: string;
	/** Id of its line in the record's list; also the key of its mark in the text. */
	anchor: string;
	/** Numbers of the paragraphs that name it, in order. */
	paragraphs: number[];
	/** Where it is first named. */
	first: { paragraph: number; start: number; end: number };
}

interface Finder {
	type: NamedEntry['type'];
	id: string;
	/** Lower-case first words of its forms: without one of them in the text there is nothing to find. */
	openings: Set<string>;
	find: (text: string) => PhraseMatch[];
	/** Surnames count only in a record that has the person by a full name or as a participant. */
	findSurname: ((text: string) => PhraseMatch[]) | null;
}

export type Authorities = Pick<Edition, 'people' | 'places' | 'terms'>;

const known = new WeakMap<Authorities['terms'], Finder[]>();

/**
 * The persons, places and terms that a record names, in the order in which it first names them. Of two names at one
 * place the longer counts, so that “Hun Manet” is not read inside a longer name.
 */
export function namesInRecord(
	meeting: Pick<Meeting, 'body' | 'participants'>,
	authorities: Authorities,
): NamedEntry[] {
	const paragraphs = paragraphsOf(meeting.body);
	const words = new Set(paragraphs.flatMap(({ text }) => text.toLowerCase().match(word) ?? []));
	const present = findersOf(authorities).filter(({ openings }) =>
		[...openings].some((opening) => words.has(opening)),
	);
	const withSurname = new Set(meeting.participants.map(({ person }) => person));
	for (const { type, id, find } of present)
		if (type === 'person' && paragraphs.some(({ text }) => find(text).length > 0)) withSurname.add(id);

	const named = new Map<string, NamedEntry>();
	for (const { n, text } of paragraphs) {
		for (const { finder, match } of matchesIn(text, present, withSurname)) {
			const anchor = `${finder.type}-${finder.id}`;
			const entry = named.get(anchor);
			if (!entry) {
				const first = { paragraph: n, start: match.start, end: match.end };
				named.set(anchor, { type: finder.type, id: finder.id, anchor, paragraphs: [n], first });
			} else if (entry.paragraphs.at(-1) !== n) entry.paragraphs.push(n);
		}
	}
	return [...named.values()];
}

interface Found {
	finder: Finder;
	match: PhraseMatch;
}

function matchesIn(text: string, finders: readonly Finder[], withSurname: ReadonlySet<string>): Found[] {
	const all = finders.flatMap((finder): Found[] => {
		const surnames = finder.type === 'person' && withSurname.has(finder.id) ? finder.findSurname : null;
		return [...finder.find(text), ...(surnames?.(text) ?? [])].map((match) => ({ finder, match }));
	});
	all.sort((a, b) => a.match.start - b.match.start || b.match.end - a.match.end);
	let end = 0;
	return all.filter(({ match }) => {
		if (match.start < end) return false;
		end = match.end;
		return true;
	});
}

const word = /[\p{L}\p{N}]+/gu;

function findersOf({ people, places, terms }: Authorities): Finder[] {
	let finders = known.get(terms);
	if (!finders) {
		finders = [
			...[...people.values()].map(({ id, forms, surnames }) => ({
				...finderOf('person', id, [...forms, ...surnames]),
				find: phraseFinder(forms),
				findSurname: surnames.length > 0 ? phraseFinder(surnames, { matchCase: true }) : null,
			})),
			...[...places.values()].map(({ id, forms }) => finderOf('place', id, forms)),
			...[...terms.values()].map(({ id, forms }) => ({
				...finderOf('term', id, forms),
				find: phraseFinder(forms, { matchCase: true }),
			})),
		];
		known.set(terms, finders);
	}
	return finders;
}

function finderOf(type: Finder['type'], id: string, forms: readonly string[]): Finder {
	const openings = new Set(forms.flatMap((form) => form.toLowerCase().match(word)?.[0] ?? []));
	return { type, id, openings, find: phraseFinder(forms), findSurname: null };
}
