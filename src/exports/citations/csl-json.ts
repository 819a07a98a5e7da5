import type { RecordContext } from '../../edition/export-context.ts';
import { type Citable, cslItem } from './csl-item.ts';

/** Citations as CSL-JSON: a list of items, as citation processors read it. */
export const cslJson = (context: RecordContext, citables: readonly Citable[]): string =>
	`${JSON.stringify(
		citables.map((citable) => cslItem(context, citable)),
		null,
		'\t',
	)}\n`;
