import type { Party } from '../schemas/primitives.ts';
import type { Paragraph } from '../schemas/record-body.ts';

/** Where a statement is drawn: left, right, across, or without a rule. */
export type Side = 'first' | 'second' | 'both' | 'none';

/** A run of statements of the same speakers within one paragraph. */
export interface Turn {
	side: Side;
	/** Codes of those who speak; empty for narration. */
	by: string[];
	/** What stands in the margin: the side's name, `Both`, or the parties' names; empty for narration. */
	label: string;
	/** Offsets in the paragraph's `text`, end exclusive. */
	start: number;
	end: number;
}

/** The first side named in the series is `first`; every other party is drawn as the second. */
export function sideOf(by: readonly string[], sides: readonly Party[]): Side {
	if (by.length === 0) return 'none';
	const first = by.includes(sides[0]?.code ?? '');
	if (!first) return 'second';
	return by.length === 1 ? 'first' : 'both';
}

/**
 * The margin label for speakers. `parties` names those beyond the two sides; a party nobody names keeps its code.
 */
export function labelOf(
	by: readonly string[],
	sides: readonly Party[],
	parties: readonly Party[] = [],
): string {
	const known = [...sides, ...parties];
	if (by.length === 2 && sides.every(({ code }) => by.includes(code))) return 'Both';
	return by.map((code) => known.find((party) => party.code === code)?.name ?? code).join(', ');
}

/** The turns of a paragraph, in order; together they cover its words. */
export function turnsOf(
	paragraph: Pick<Paragraph, 'statements'>,
	sides: readonly Party[],
	parties: readonly Party[] = [],
): Turn[] {
	const turns: Turn[] = [];
	let at = 0;
	for (const { text, by } of paragraph.statements) {
		const last = turns.at(-1);
		const end = at + text.length;
		if (last && sameSpeakers(last.by, by)) last.end = end;
		else turns.push({ side: sideOf(by, sides), by, label: labelOf(by, sides, parties), start: at, end });
		at = end + 1;
	}
	return turns;
}

const sameSpeakers = (a: readonly string[], b: readonly string[]): boolean =>
	a.length === b.length && a.every((code) => b.includes(code));
