import type { RecordContext } from '../../edition/export-context.ts';
import { address } from '../../words/addresses.ts';

/** How a file of the series says what it belongs to. */
export const seriesRef = ({
	edition,
	absolute,
}: RecordContext): { id: string; name: string; address: string } => ({
	id: edition.series.id,
	name: edition.series.name,
	address: absolute(address.home),
});

/** A value as JSON, indented, ending in a line feed. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, '\t')}\n`;
