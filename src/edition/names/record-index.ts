import { paragraphsOf } from '../../record/body.ts';
import type { Meeting } from '../../record/meeting-record.ts';
import type { Term } from '../../schemas/term.ts';
import { address } from '../../words/addresses.ts';
import { formatDate } from '../../words/wording.ts';
import type { Edition } from '../edition.ts';
import { pathOf } from '../subjects/subject.ts';
import type { NamedEntry } from './names-in-record.ts';

/** One line of the list of people, places and terms of a record. */
export interface IndexLine {
	anchor: string;
	name: string;
	/** For alphabetical order. */
	sort: string;
	/** Path of the entry's own page. */
	path: string;
	/** Office of the day, or what an abbreviation stands for. */
	aside: string | null;
	/** Explanation in the edition's words. */
	gloss: string | null;
	paragraphs: number[];
	/** True where listing every paragraph would say less than the word. */
	throughout: boolean;
}

/** The groups of the list, each in alphabetical order; groups without a line are left out. */
export function recordIndex(
	meeting: Pick<Meeting, 'body' | 'participants' | 'date'>,
	names: readonly NamedEntry[],
	edition: Pick<Edition, 'people' | 'places' | 'terms' | 'topics'>,
): { title: string; lines: IndexLine[] }[] {
	const count = paragraphsOf(meeting.body).length;
	const shared = ({ anchor, paragraphs }: NamedEntry) => ({
		anchor,
		paragraphs,
		throughout: paragraphs.length > 6 && paragraphs.length > count / 2,
		aside: null,
		gloss: null,
	});
	const lineOf = (entry: NamedEntry): IndexLine => {
		const { id } = entry;
		if (entry.type === 'person') {
			const person = edition.people.get(id);
			const aside = meeting.participants.find((participant) => participant.person === id)?.office ?? null;
			const { name = id, sort = id } = person ?? {};
			return { ...shared(entry), name, sort, aside, path: address.person(id) };
		}
		if (entry.type === 'place') {
			const name = edition.places.get(id)?.name ?? id;
			return { ...shared(entry), name, sort: name, path: pathOf(edition, 'place', id) };
		}
		const term = edition.terms.get(id);
		const name = term?.name ?? id;
		const aside = term?.expansion ?? null;
		const gloss = term ? glossOf(term, meeting.date) : null;
		return { ...shared(entry), name, sort: name, aside, gloss, path: pathOf(edition, 'term', id) };
	};
	const groups = { person: 'People', place: 'Places', term: 'Terms' } as const;
	return (['person', 'place', 'term'] as const)
		.map((type) => ({
			title: groups[type],
			lines: names
				.filter((entry) => entry.type === type)
				.map(lineOf)
				.sort((a, b) => a.sort.localeCompare(b.sort, 'en')),
		}))
		.filter(({ lines }) => lines.length > 0);
}

/** An explanation; one of a later day than the record says so. */
const glossOf = ({ explanation, asOf }: Term, date: string): string =>
	asOf !== undefined && asOf > date
		? `${explanation} (As of ${formatDate(asOf)}, after this record.)`
		: explanation;
