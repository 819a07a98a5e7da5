import { diffWordsWithSpace } from 'diff';
import { passageHash } from '../../../src/record/passage-hash.ts';
import type { Permalink } from '../../../src/schemas/permalinks.ts';
import { inContent } from '../../../src/setting/content-dir.ts';
import { type Fault, quoted } from '../faults.ts';
import { suggestCorrection, suggestRedirect } from '../resolve/suggest.ts';
import type { PublishedRecord } from './published-record.ts';

const paste = `add to ${inContent('corrections.yaml')}, with the reason:`;

/** A passage whose words are no longer those that were published at its address. */
export function wordsChanged(
	record: PublishedRecord,
	anchor: string,
	{ hash, published }: Permalink,
	today: string,
): Fault {
	const after = record.words(anchor);
	const stood = record.wordsBefore(anchor);
	const before = stood !== null && passageHash(stood) === hash ? stood : null;
	return {
		kind: 'published-words-changed',
		file: `sources/${record.id}.txt`,
		place: record.placeOf(anchor),
		found: `The words at ${anchor} are no longer those published on ${published}: ${whatChanged(before, after)}.`,
		expected: 'An address should keep its words.',
		advice: `Put the words back or, if the publisher changed them, ${paste}\n${suggestCorrection({
			date: today,
			record: record.id,
			anchor,
			before: before ?? 'the words as published before, in full',
			after,
			reason: 'why they changed',
		})}`,
	};
}

/** “Two” became “Two and more”; the whole new text where the old is not known. */
function whatChanged(before: string | null, after: string): string {
	if (before === null) return `now ${quoted(after)}`;
	const parts = diffWordsWithSpace(before, after);
	const changes = parts.flatMap(({ value, removed, added }, index) => {
		if (removed) {
			const next = parts[index + 1];
			return [next?.added ? `${quoted(value)} became ${quoted(next.value)}` : `${quoted(value)} is gone`];
		}
		return added && !parts[index - 1]?.removed ? [`${quoted(value)} is new`] : [];
	});
	return changes.join(', ');
}

/** A passage or section that was published and is no more. */
export function anchorGone(record: PublishedRecord, anchor: string, today: string): Fault {
	return {
		kind: 'published-anchor-gone',
		file: `sources/${record.id}.txt`,
		place: null,
		found: `The record has no ${anchor} any more, and that address was published.`,
		expected: 'A published address should stay.',
		advice: `Put the passage back or, if the publisher took it away, ${paste}\n${suggestCorrection({
			date: today,
			record: record.id,
			anchor,
			before: record.wordsBefore(anchor) ?? 'the words as published before, in full',
			after: null,
			reason: 'why it was taken away',
		})}`,
	};
}

/** A record that was published and has no source any more. */
export const recordGone = (id: string, today: string): Fault => ({
	kind: 'published-record-gone',
	file: `sources/${id}.txt`,
	place: null,
	found: `There is no source for ${id}, and the record was published.`,
	expected: 'A published record should stay, or lead to the one that it was renamed to.',
	advice: `Put the file back or, if the record was renamed, add to ${inContent('redirects.yaml')}:\n${suggestRedirect(id, 'its-new-id', today)}`,
});
