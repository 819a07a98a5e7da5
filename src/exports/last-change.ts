import type { ExportContext } from '../edition/export-context.ts';

/** The last day on which anything in the edition's records changed: a text received, a correction made, a record withdrawn. */
export function lastChange({ edition, corrections }: ExportContext): string {
	const days = [
		...edition.meetings.map(({ source }) => source.accessed),
		...edition.withdrawn.map(({ date }) => date),
		...corrections.map(({ date }) => date),
	];
	return days.sort().at(-1) ?? '1970-01-01';
}
