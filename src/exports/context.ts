import type { Edition } from '../edition/edition.ts';
import type { Correction } from '../schemas/corrections.ts';
import type { Permalinks } from '../schemas/permalinks.ts';
import type { Redirect } from '../schemas/redirects.ts';

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
