import { z } from 'zod';
import { isoDate, slug } from './primitives.ts';

/** A record that was renamed: every address under `from` leads to the same anchor under `to`. */
export const redirect = z
	.strictObject({
		/** Id once published, no longer that of a record. */
		from: slug,
		/** Id of a record, or the `from` of a further redirect. */
		to: slug,
		/** Day of the renaming. */
		date: isoDate,
	})
	.refine(({ from, to }) => from !== to, { error: 'a record cannot be redirected to itself' });
export type Redirect = z.infer<typeof redirect>;

/** `content/redirects.yaml`. An absent file is an empty list. */
export const redirects = z.array(redirect);
