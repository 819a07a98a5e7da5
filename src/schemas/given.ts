import { z } from 'zod';
import { words } from './primitives.ts';

/** A fact as an editor gives it: the value, the printed words it rests on, and the reason. */
export interface Given<Value> {
	value: Value;
	quote: string | null;
	why: string | null;
}

/** Whether an object spells a fact out as `{ value, quote, why }`. */
const isSpelt = (input: unknown): boolean =>
	typeof input === 'object' &&
	input !== null &&
	!Array.isArray(input) &&
	('value' in input || 'quote' in input);

/**
 * A fact that may be left out, given as its value alone, or spelt out. Where the quoted words are themselves the value,
 * `value` can be left out.
 */
export function fact<Schema extends z.ZodType>(value: Schema, description: string, example: unknown) {
	const spelt = z.strictObject({ value, quote: words.optional(), why: words.optional() });
	return z
		.preprocess((input) => {
			if (!isSpelt(input)) return { value: input };
			const { value: told, quote, ...rest } = input as Record<string, unknown>;
			return { ...rest, quote, value: 'value' in (input as object) ? told : quote };
		}, spelt)
		.transform((told): Given<z.infer<Schema>> => {
			const { value, quote = null, why = null } = told as Partial<Given<z.infer<Schema>>>;
			return { value: value as z.infer<Schema>, quote, why };
		})
		.optional()
		.meta({ description, examples: [example] });
}
