import type { Correction } from '../schemas/corrections.ts';
import type { Permalinks } from '../schemas/permalinks.ts';
import type { Redirect } from '../schemas/redirects.ts';
import { absolute } from '../words/addresses.ts';
import { type Edition, getEdition } from './edition.ts';
import { readHistory } from './history.ts';

/** What an export is made from: the edition, its history, and how its addresses are known to the world. */
export interface ExportContext {
	edition: Edition;
	/** Makes an address of the edition (`/meetings/…`) absolute: site and base path before it. */
	absolute: (path: string) => string;
	/** Every published address with the day it was published. */
	permalinks: Permalinks;
	/** In the order they were made. */
	corrections: readonly Correction[];
	redirects: readonly Redirect[];
}

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
