import { stringify } from 'yaml';
import { z } from 'zod';
import type { Fault } from '../faults.ts';

/** What a schema says of itself: what the value is for, and an example of it. */
export interface KeyMeta {
	description?: string;
	examples?: readonly unknown[];
}

/** One fault of a value, in an editor's words: the key, what was found there, what it is for, and an example. */
export function schemaMessage(
	schema: z.ZodType,
	issue: z.core.$ZodIssue,
	value: unknown,
): Pick<Fault, 'found' | 'expected' | 'advice'> {
	if (issue.code === 'unrecognized_keys') return unknownKeys(schema, issue);
	const key = pathText(issue.path);
	const where = key === '' ? 'The file' : `“${key}”`;
	const { description, examples = [] } = metaAt(schema, issue.path);
	const found = isMissing(value, issue.path)
		? `${where} is missing.`
		: `${where} does not fit: ${issue.message}.`;
	return {
		found,
		expected: description === undefined ? `It should be ${nounOf(issue)}.` : `${description}.`,
		advice: exampleOf(issue.path, examples),
	};
}

function unknownKeys(
	schema: z.ZodType,
	{ path, keys }: Extract<z.core.$ZodIssue, { code: 'unrecognized_keys' }>,
): Pick<Fault, 'found' | 'expected' | 'advice'> {
	const known = Object.keys(shapeOf(schemaAt(schema, path)) ?? {});
	const names = keys.map((key) => `“${key}”`).join(', ');
	return {
		found: `${names} ${keys.length === 1 ? 'is no key' : 'are no keys'} that is known here.`,
		expected: `The keys are ${known.join(', ')}.`,
		advice: 'Correct the spelling, or take the line out.',
	};
}

function exampleOf(path: readonly PropertyKey[], examples: readonly unknown[]): string {
	const last = path.findLast((step) => typeof step === 'string');
	const [example] = examples;
	if (example === undefined || last === undefined) return 'Correct the value, or take the line out.';
	return `Write, for example:\n${stringify({ [last]: example }, { version: '1.1', lineWidth: 0 }).trimEnd()}`;
}

const isMissing = (value: unknown, path: readonly PropertyKey[]): boolean =>
	path.length > 0 &&
	path.reduce<unknown>(
		(at, step) =>
			typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[step] : undefined,
		value,
	) === undefined;

const nounOf = (issue: z.core.$ZodIssue): string =>
	issue.code === 'invalid_type' ? `of the kind “${issue.expected}”` : 'a value of the kind that the key has';

/** The nearest description and example on the way to a value. */
function metaAt(schema: z.ZodType, path: readonly PropertyKey[]): KeyMeta {
	for (let length = path.length; length > 0; length -= 1) {
		const at = schemaAt(schema, path.slice(0, length));
		const meta = at && metaOf(at);
		if (meta?.description !== undefined) return meta;
	}
	return {};
}

/** What a schema says of itself, or what it wraps does. */
export function metaOf(schema: z.ZodType): KeyMeta | undefined {
	for (let at: z.ZodType | null = schema; at; at = innerOf(at)) {
		const meta = at.meta() as KeyMeta | undefined;
		if (meta?.description !== undefined) return meta;
	}
	return undefined;
}

function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | null {
	let at: z.ZodType | null = schema;
	for (const step of path) {
		while (at && !shapeOf(at) && !(at instanceof z.ZodArray) && !(at instanceof z.ZodRecord)) {
			const inner: z.ZodType | null = innerOf(at);
			if (!inner) return at;
			at = inner;
		}
		if (!at) return null;
		const next: unknown =
			at instanceof z.ZodArray
				? at.element
				: at instanceof z.ZodRecord
					? at.valueType
					: (shapeOf(at)?.[String(step)] ?? null);
		at = next as z.ZodType | null;
	}
	return at;
}

/** The keys of an object's schema, wrapped or not; null for anything else. */
export function shapeOf(schema: z.ZodType | null): Record<string, z.ZodType> | null {
	for (let at = schema; at; at = innerOf(at)) {
		if (at instanceof z.ZodObject) return at.shape as Record<string, z.ZodType>;
		if (at instanceof z.ZodArray || at instanceof z.ZodRecord) return null;
	}
	return null;
}

/** What an optional, a default, a nullable or a transformed schema is made of. */
export function innerOf(schema: z.ZodType): z.ZodType | null {
	if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return schema.unwrap() as z.ZodType;
	if (schema instanceof z.ZodDefault) return schema.unwrap() as z.ZodType;
	if (schema instanceof z.ZodPipe) {
		const { in: from, out } = schema;
		return (from instanceof z.ZodTransform ? out : from) as z.ZodType;
	}
	return null;
}

const pathText = (path: readonly PropertyKey[]): string =>
	path
		.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
		.join('')
		.replace(/^\./u, '');
