import type { Correction } from '../schemas/corrections.ts';
import type { Permalinks } from '../schemas/permalinks.ts';
import type { Redirect } from '../schemas/redirects.ts';
import { siteAbsolute } from '../setting/site-address.ts';
import { type Edition, getEdition } from './edition.ts';
import { type History, readHistory } from './history.ts';
import { presentId } from './present-id.ts';

/** What the files of one record are made from beside the record itself: nothing of any other record. */
export interface RecordContext {
	edition: Omit<Edition, 'meetings' | 'withdrawn'>;
	/** Makes an address of the edition (`/meetings/…`) absolute: site and base path before it. */
	absolute: (path: string) => string;
	/** In the order they were made; none of a record that is withdrawn. */
	corrections: readonly Correction[];
	redirects: readonly Redirect[];
}

/** What an export of the whole series is made from: the edition and its history too. */
export interface ExportContext extends RecordContext {
	edition: Edition;
	/** Every published address with the day it was published. */
	permalinks: Permalinks;
}

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
	corrections: history.corrections.filter(({ record }) => {
		const id = presentId(history.redirects, record);
		return !edition.withdrawn.some((withdrawn) => withdrawn.id === id);
	}),
});
