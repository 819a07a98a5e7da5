import { z } from 'zod';
import { languageTag, party, slug, words } from './primitives.ts';

/** A person of the records. Offices are not kept here: they are read from each record as printed on its day. */
export const person = z.strictObject({
	id: slug,
	/** Name for headings and indexes, in the person's own order, family name in capitals where the records do so. */
	name: words,
	/** Name for alphabetical order, family name first. */
	sort: words,
	/** Name in the person's own script, with its BCP 47 language. */
	native: z.strictObject({ text: words, language: languageTag }).optional(),
	party: party.shape.code,
	/** Further parties the person has spoken for on another day, such as an organisation led later. */
	alsoFor: z.array(party.shape.code).default([]),
	/** Every printed form that means this person without further context, longest first. Case is ignored. */
	forms: z.array(words).min(1),
	/** Surname forms, unambiguous only beside an office (“Minister Kono”) in a record that has this person. */
	surnames: z.array(words).default([]),
	/** Other spellings readers may search for; never printed in the records. */
	searchForms: z.array(words).default([]),
});
export type Person = z.infer<typeof person>;
