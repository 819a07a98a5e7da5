import { linesOutsideBody, withoutSpace } from '../../../src/record/published-words.ts';
import type { MeetingEntry } from '../../../src/schemas/meeting.ts';
import { type Fault, placeAt, quoted } from '../faults.ts';

/** Proves that each line and each piece of evidence stands in the source where the entry says. */
export function proveEvidence(file: string, source: string, entry: MeetingEntry): Fault[] {
	const evidence = Object.entries(entry.evidence).flatMap(([field, words]) =>
		words?.text === undefined || words.at === undefined
			? []
			: [{ field, printed: { text: words.text, at: words.at } }],
	);
	const lines = linesOutsideBody(entry).map(({ field, ...printed }) => ({ field, printed }));
	return [...lines, ...evidence].flatMap(({ field, printed }): Fault[] => {
		if (standsAt(source, printed.text, printed.at)) return [];
		return [
			{
				kind: 'misplaced-words',
				file,
				place: placeAt(source, printed.at),
				found: `${quoted(printed.text)} (${field}) does not stand here; the text has ${quoted(source.slice(printed.at, printed.at + printed.text.length))}.`,
				expected: 'The words of a fact should be printed where the entry says.',
				advice:
					'This is a fault of the normaliser, not of the text: mend the stage that reads this fact, with a test.',
			},
		];
	});
}

/** Compares character by character; white space is folded in the entry and printed in any amount in the source. */
function standsAt(source: string, text: string, at: number): boolean {
	let offset = at;
	for (const character of withoutSpace(text)) {
		while (/\s/u.test(source[offset] ?? '')) offset += 1;
		if (!source.startsWith(character, offset)) return false;
		offset += character.length;
	}
	return true;
}
