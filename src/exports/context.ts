import type { Edition } from '../edition/edition.ts';
import type { Correction } from '../schemas/corrections.ts';
import type { Permalinks } from '../schemas/permalinks.ts';
import type { Redirect } from '../schemas/redirects.ts';

/** What the files of one record are made from beside the record itself: nothing of any other record. */
export interface RecordContext {
	edition: Omit<Edition, 'meetings'>;
	/** Makes an address of the edition (`/meetings/…`) absolute: site and base path before it. */
	absolute: (path: string) => string;
	/** In the order they were made. */
	corrections: readonly Correction[];
	redirects: readonly Redirect[];
}

/** What an export of the whole series is made from: the edition and its history too. */
export interface ExportContext extends RecordContext {
	edition: Edition;
	/** Every published address with the day it was published. */
	permalinks: Permalinks;
}
