import { type RecurringPhrase, recurringPhrases } from '../../src/record/recurring-phrases.ts';
import type { Body } from '../../src/schemas/record-body.ts';
import { phraseFinder } from '../../src/words/find-forms.ts';
import type { Authorities } from '../normalize/resolve/authorities.ts';
import { slugOf } from '../normalize/resolve/forms.ts';
import { yamlOf } from '../normalize/resolve/suggest.ts';

type Known = Pick<Authorities, 'people' | 'places' | 'terms' | 'topics' | 'phrases'>;

/**
 * Formulas that recur in what the sides say and that no authority entry has: names and wordings that are known, parts
 * of them, and runs around a person's name or a formula already followed are left out. Quoted ones first.
 */
export function phraseProposals(
	records: Iterable<{ id: string; body: Body }>,
	known: Known,
	minimum = 2,
): RecurringPhrase[] {
	const names = known.people.flatMap(({ forms, surnames }) => [...forms, ...surnames]);
	const wordings = known.phrases.flatMap((phrase) => phrase.wordings);
	const words = [
		...known.places.flatMap(({ forms }) => forms),
		...known.terms.flatMap(({ name, forms, expansion }) => [
			name,
			...forms,
			...(expansion ? [expansion] : []),
		]),
		...known.topics.flatMap(({ phrases }) => phrases),
	];
	const findName = names.length > 0 ? phraseFinder(names) : () => [];
	const findFollowed = wordings.length > 0 ? phraseFinder(wordings) : () => [];
	const findKnown = words.length > 0 ? phraseFinder(words) : () => [];
	const allKnown = ` ${[...wordings, ...words].join(' | ').toLowerCase()} `;
	const isKnown = (text: string): boolean =>
		findName(text).length > 0 ||
		findFollowed(text).length > 0 ||
		findKnown(text).some((match) => match.end - match.start === text.length) ||
		allKnown.includes(` ${text.toLowerCase()} `);
	return recurringPhrases(statementsOf(records), { minimum, isKnown });
}

/** Sentences that a side speaks; the narration repeats itself without being a formula. */
function* statementsOf(
	records: Iterable<{ id: string; body: Body }>,
): Generator<{ record: string; text: string }> {
	for (const { id, body } of records) {
		for (const block of body) {
			if (block.type !== 'paragraph') continue;
			for (const { text, by } of block.statements) if (by.length > 0) yield { record: id, text };
		}
	}
}

/** A proposal as it is shown: where it stands, and an entry to paste into phrases.yaml. */
export function proposalText({ text, records, quoted }: RecurringPhrase): string {
	const where = records.length > 6 ? `${records.length} records, first ${records[0]}` : records.join(', ');
	const comment = `# ${quoted > 0 ? 'quoted; ' : ''}${where}`;
	return `${comment}\n${yamlOf([{ id: slugOf(text) || 'id-in-ascii-words', name: text, wordings: [text] }])}`;
}
