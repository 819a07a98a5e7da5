import type { Series } from '../schemas/series.ts';
import type { Statement } from './body.ts';

/** The side of the series that a statement belongs to, as in `data-side`. */
export type StatementSide = 'first' | 'second' | 'both' | 'none';

/** Narration is `none`; whoever is not the first side named in series.yaml stands on the second. */
export function sideOfStatement(
	{ by }: Pick<Statement, 'by'>,
	{ sides }: Pick<Series, 'sides'>,
): StatementSide {
	const first = by.includes(sides[0].code);
	const second = by.some((code) => code !== sides[0].code);
	if (first && second) return 'both';
	if (first) return 'first';
	return second ? 'second' : 'none';
}
