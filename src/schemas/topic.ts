import { z } from 'zod';
import { slug, words } from './primitives.ts';

/** A subject of the records, attached to a passage only by one of its phrases. */
export const topic = z.strictObject({
	id: slug.meta({ description: 'Name of the topic in files and addresses', examples: ['fisheries'] }),
	name: words.meta({ description: 'Heading of its page', examples: ['Fisheries'] }),
	phrases: z
		.array(words)
		.min(1)
		.meta({
			description: 'Words that find it: whole words, case ignored',
			examples: [['fisheries', 'fishing vessels']],
		}),
	note: words.optional().meta({
		description: 'A sentence or two by the editor, shown as the editor’s',
		examples: ['Rivers are not meant.'],
	}),
	term: slug.optional().meta({ description: 'The same subject in terms.yaml: its id', examples: ['fao'] }),
	place: slug.optional().meta({ description: 'The same subject in places.yaml: its id', examples: ['suva'] }),
	phrase: slug
		.optional()
		.meta({ description: 'The same subject in phrases.yaml: its id', examples: ['rule-of-law'] }),
	related: z
		.array(slug)
		.default([])
		.meta({
			description: 'Topics a reader may want beside this one: ids of this file',
			examples: [['trade']],
		}),
	searchForms: z
		.array(words)
		.optional()
		.meta({ description: 'Other words by which readers may ask for it', examples: [['fish']] }),
});
export type Topic = z.infer<typeof topic>;
