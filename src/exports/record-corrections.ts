import type { RecordContext } from '../edition/export-context.ts';
import { presentId } from '../edition/present-id.ts';
import type { Correction } from '../schemas/corrections.ts';

/** Corrections made to a record under its present or an earlier id, oldest first. */
export const correctionsOf = (
	{ corrections, redirects }: Pick<RecordContext, 'corrections' | 'redirects'>,
	id: string,
): Correction[] =>
	corrections
		.filter(({ record }) => presentId(redirects, record) === id)
		.sort((a, b) => a.date.localeCompare(b.date));
