import type { ExportContext } from '../exports/context.ts';
import { siteAbsolute } from '../site-address.ts';
import { type Edition, getEdition } from './edition.ts';
import { type History, readHistory } from './history.ts';

const known = new WeakMap<Edition, Promise<ExportContext>>();

/** What every export is made from; one for each reading of the edition. */
export async function getExportContext(): Promise<ExportContext> {
	const edition = await getEdition();
	const context = known.get(edition) ?? readHistory().then((history) => exportContext(edition, history));
	known.set(edition, context);
	return context;
}

export const exportContext = (edition: Edition, history: History): ExportContext => ({
	edition,
	absolute: siteAbsolute,
	...history,
});
