import { z } from 'zod';
import { languageTag, party, slug, timeZone, webAddress, words } from './primitives.ts';

/** One side of the series. The first side named is drawn left, the second right, everywhere. */
const side = party;

/**
 * The house that publishes the records: the side whose ministry writes, the zone of its own clock, and the words
 * with which it labels that clock (“JST”, “Japan time”).
 */
const house = z.strictObject({
	code: party.shape.code,
	timeZone,
	timeLabels: z.array(words).min(1),
});

/** An editor to write to: by mail, or at a page that takes reports (its `title` and `body` are filled in). */
const editor = z
	.strictObject({
		name: words,
		email: z.email().optional(),
		url: webAddress.optional(),
	})
	.refine(({ email, url }) => email !== undefined || url !== undefined, {
		error: 'expected an email or a url at which the editor can be reached',
	});

/** `content/series.yaml`: what this series is. Nothing in the code knows it otherwise. */
export const series = z.strictObject({
	id: slug,
	/** Name of the edition, as on its title page and in citations. */
	name: words,
	/** Line under the name on the title page. `{years}` becomes the first and last year. */
	tagline: words,
	/** One sentence for the title page and for search engines. `{count}` becomes the number of records in words. */
	description: words,
	/** Language of the records, BCP 47. */
	language: languageTag,
	sides: z.tuple([side, side]),
	house,
	/** Queries suggested where a reader may begin, by heading. */
	examples: z.array(z.strictObject({ heading: words, queries: z.array(words).min(1) })),
	/** Who answers letters, and where. Without it no page speaks of letters. */
	editor: editor.optional(),
});
export type Series = z.infer<typeof series>;
