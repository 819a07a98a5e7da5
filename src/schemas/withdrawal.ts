import { z } from 'zod';
import { isoDate, words } from './primitives.ts';

/** That a published record is withdrawn, and what readers are told in its place. */
export const withdrawal = z.strictObject({
	date: isoDate.meta({ description: 'Day on which the record was withdrawn', examples: ['2024-06-01'] }),
	words: words.meta({
		description: 'What readers are told, in a sentence or two',
		examples: ['The publisher took the page back.'],
	}),
});
export type Withdrawal = z.infer<typeof withdrawal>;
