import { z } from 'zod';
import { slug, words } from './primitives.ts';

/** A formula followed through the records: a family of wordings. */
export const phrase = z.strictObject({
	id: slug.meta({ description: 'Name of the formula in files and addresses', examples: ['rule-of-law'] }),
	name: words.meta({
		description: 'Heading of its page, without quotation marks',
		examples: ['rule of law'],
	}),
	wordings: z
		.array(words)
		.min(1)
		.meta({
			description: 'The wordings of the family; whole words, case ignored, the longest wins',
			examples: [['rule of law', 'the law to rule']],
		}),
	note: words.optional().meta({
		description: 'A sentence or two by the editor, shown as the editor’s',
		examples: ['Both sides use it.'],
	}),
});
export type Phrase = z.infer<typeof phrase>;
