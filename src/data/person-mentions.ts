import { besideOffice } from '../reader/titles.ts';
import type { Edition } from './edition.ts';
import { entryFinder, mentionsIn, oncePerEdition } from './mentions.ts';
import { allPassages, type Passage } from './passages.ts';

/**
 * Every mention of each person: by a full form anywhere; by a surname in a record in which the person takes part, else
 * only beside an office. A surname that could still mean several persons means none.
 */
export const personMentions = oncePerEdition((edition: Edition) => {
	const people = [...edition.people.values()];
	const known = new Set(people.flatMap(({ id, surnames }) => surnames.map((name) => `${id} ${name}`)));
	const find = entryFinder([...people, ...people.map(({ id, surnames }) => ({ id, forms: surnames }))]);
	return mentionsIn(allPassages(edition), (text, passage) =>
		find(text).flatMap((match) => {
			const byForm = match.ids.filter((id) => isForm(edition, id, match.text));
			if (byForm.length > 0) return [{ ...match, ids: byForm }];
			const ids = bySurname(
				match.ids.filter((id) => known.has(`${id} ${match.text}`)),
				match,
				passage,
			);
			return ids.length === 1 ? [{ ...match, ids }] : [];
		}),
	);
});

const folded = (text: string): string => text.replace(/\s+/gu, ' ').toLowerCase();

const isForm = (edition: Edition, id: string, text: string): boolean =>
	edition.people.get(id)?.forms.some((form) => folded(form) === folded(text)) ?? false;

function bySurname(
	candidates: readonly string[],
	{ start, end }: { start: number; end: number },
	{ meeting, text }: Passage,
): string[] {
	const present = candidates.filter((id) => meeting.participants.some(({ person }) => person === id));
	if (present.length > 0) return present;
	return besideOffice(text, start, end) ? [...candidates] : [];
}
