import type { Meeting } from '../../record/meeting-record.ts';
import { besideOffice } from '../../record/record-titles.ts';
import type { Person } from '../../schemas/person.ts';
import { type FormMatch, formFinder } from '../../words/find-forms.ts';
import { type FoldedText, foldedText } from '../../words/folding.ts';

/**
 * Finds the persons that a record names: by a full form anywhere; by a surname where the record has the person, as a
 * participant or by a full form, else only beside an office. A surname that could still mean several persons means none.
 */
export function personFinder(
	people: ReadonlyMap<string, Person>,
): (meeting: Meeting, texts: readonly FoldedText[]) => (text: FoldedText) => FormMatch[] {
	const all = [...people.values()];
	const surnames = new Set(all.flatMap(({ id, surnames: own }) => own.map((name) => `${id} ${name}`)));
	const forms = new Set(
		all.flatMap(({ id, forms: own }) => own.map((form) => `${id} ${foldedText(form).text.trim()}`)),
	);
	const find = formFinder([...all, ...all.map(({ id, surnames: own }) => ({ id, forms: own }))]);
	const inFull = ({ ids, form }: FormMatch): string[] => ids.filter((id) => forms.has(`${id} ${form}`));

	return (meeting, texts) => {
		const found = new Map(texts.map((text) => [text, find(text)]));
		const present = new Set(meeting.participants.map(({ person }) => person));
		for (const match of [...found.values()].flat()) for (const id of inFull(match)) present.add(id);
		return (text) =>
			(found.get(text) ?? []).flatMap((match) => {
				const full = inFull(match);
				if (full.length > 0) return [{ ...match, ids: full }];
				const named = match.ids.filter((id) => surnames.has(`${id} ${match.text}`));
				const here = named.filter((id) => present.has(id));
				const ids = here.length > 0 || !besideOffice(text.original, match.start, match.end) ? here : named;
				return ids.length === 1 ? [{ ...match, ids }] : [];
			});
	};
}
