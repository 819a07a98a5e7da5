import type { ExportContext } from '../exports/context.ts';
import { absolute } from '../words/addresses.ts';
import { getEdition } from './edition.ts';
import { readHistory } from './history.ts';

let built: Promise<ExportContext> | undefined;

/** What every export is made from; read once a build, anew for each request in development. */
export function getExportContext(): Promise<ExportContext> {
	if (import.meta.env.DEV) return readContext();
	built ??= readContext();
	return built;
}

async function readContext(): Promise<ExportContext> {
	const [edition, history] = await Promise.all([getEdition(), readHistory()]);
	return { edition, absolute, ...history };
}
