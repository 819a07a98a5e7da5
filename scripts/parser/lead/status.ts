import type { Printed } from '../../../src/schemas/primitives.ts';
import { statusWords } from '../words/page-lines.ts';

/** Where a text says that it is a provisional translation: on a line of its own, in a note, or in its heading. */
export function readStatus(
	tag: Printed | null,
	foot: readonly Printed[],
	{
		title,
		captions,
		furniture,
	}: { title: Printed | null; captions: readonly Printed[]; furniture: readonly Printed[] },
): { printed: Printed } | null {
	if (tag) return { printed: tag };
	// The words stand at the head or the foot of a page, never in the midst of a talk.
	for (const line of [...foot.toReversed(), title, ...furniture, ...captions]) {
		if (line && line.text.length < 600 && statusWords.test(line.text)) return { printed: line };
	}
	return null;
}
