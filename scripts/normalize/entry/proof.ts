import { publishedRuns, withoutSpace } from '../../../src/record/published-words.ts';
import type { MeetingEntry } from '../../../src/schemas/meeting.ts';
import type { Body } from '../../../src/schemas/record-body.ts';
import { type Fault, placeAt, quoted } from '../faults.ts';

/**
 * Proves that the words of an entry are those of its source, in order, white space aside.
 * Null when they are; else a fault that names the first character missing, extra or changed, and where.
 */
export function proveWords(file: string, source: string, entry: MeetingEntry, body: Body): Fault | null {
	const wanted = withoutSpace(source);
	const runs = publishedRuns(entry, body).map(({ field, text }) => ({ field, text: withoutSpace(text) }));
	const given = runs.map(({ text }) => text).join('');
	if (given === wanted) return null;
	let at = 0;
	while (at < wanted.length && wanted[at] === given[at]) at += 1;
	const offset = offsetOf(source, at);
	return {
		kind: 'lost-words',
		file,
		place: placeAt(source, offset),
		found: `${difference(wanted, given, at)} ${context(source, offset)}, in the field ${fieldAt(runs, at)} of the entry.`,
		expected: 'Every printed character should stand in exactly one field of the entry, in the printed order.',
		advice:
			'This is a fault of the normaliser, not of the text: mend the stage that reads this line, with a test.',
	};
}

/** How many characters are looked at to tell a missing from an added run. */
const lookahead = 12;

function difference(wanted: string, given: string, at: number): string {
	const missing = given.slice(at, at + lookahead);
	const added = wanted.slice(at, at + lookahead);
	const lost = at === given.length ? wanted.length - at : wanted.slice(at).indexOf(missing);
	const extra = at === wanted.length ? given.length - at : given.slice(at).indexOf(added);
	if (lost > 0 && (extra <= 0 || lost <= extra))
		return `The entry lacks ${quoted(wanted.slice(at, at + lost))}`;
	if (extra > 0) return `The entry has ${quoted(given.slice(at, at + extra))} too much`;
	return `The entry has ${quoted(missing)} instead of ${quoted(added)}`;
}

/** Offset in the source of a character counted without white space. */
function offsetOf(source: string, index: number): number {
	let count = 0;
	for (let offset = 0; offset < source.length; offset += 1) {
		if (/\s/u.test(source[offset] ?? '')) continue;
		if (count === index) return offset;
		count += 1;
	}
	return source.length;
}

function context(source: string, offset: number): string {
	const before = source.slice(Math.max(0, offset - 24), offset);
	return before.trim() === '' ? 'at the head of the text' : `after ${quoted(before)}`;
}

function fieldAt(runs: readonly { field: string; text: string }[], index: number): string {
	let end = 0;
	for (const { field, text } of runs) {
		end += text.length;
		if (index < end) return field;
	}
	return runs.at(-1)?.field ?? 'body';
}
