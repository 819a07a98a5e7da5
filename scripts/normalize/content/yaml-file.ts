import { isCollection, isNode, LineCounter, type Node, parseDocument } from 'yaml';
import { z } from 'zod';
import type { Fault, FilePosition } from '../faults.ts';
import { schemaMessage } from './schema-message.ts';

/** A YAML file read and held against its schema. */
export interface YamlFile<Value> {
	file: string;
	/** Null when the file has faults. */
	value: Value | null;
	faults: Fault[];
	/** Where the value at a path stands: `[3, 'forms', 0]`. The nearest that exists, else the head of the file. */
	locate(path: readonly PropertyKey[]): FilePosition;
}

/** Reads YAML text; every fault has the line and column of the value it is about. */
export function readYaml<Schema extends z.ZodType>(
	file: string,
	text: string,
	schema: Schema,
): YamlFile<z.infer<Schema>> {
	const lineCounter = new LineCounter();
	const document = parseDocument(text, { lineCounter, prettyErrors: false });
	const placeOf = (offset: number): FilePosition => {
		const { line, col } = lineCounter.linePos(offset);
		return { line: Math.max(1, line), column: Math.max(1, col) };
	};
	const locate = (path: readonly PropertyKey[]): FilePosition => {
		for (let length = path.length; length > 0; length -= 1) {
			const range = nodeAt(document.contents, path.slice(0, length))?.range;
			if (range) return placeOf(range[0]);
		}
		return { line: 1, column: 1 };
	};
	// An unknown tag is only a warning to the parser; here it is a value that means something else than it says.
	const faults = [...document.errors, ...document.warnings].map(
		(error): Fault => ({
			kind: 'bad-yaml',
			file,
			place: placeOf(error.pos[0]),
			found: error.message,
			expected: 'The file should be YAML 1.2 without tags.',
			advice: 'Correct the line; put quotation marks around a text that has “: ” or “#” in it.',
		}),
	);
	if (faults.length > 0) return { file, value: null, faults, locate };
	return held(file, toValue(document), schema, locate);
}

/** Reads a YAML list; a file that is absent, empty or all comments is an empty list. */
export const readYamlList = <Item extends z.ZodType>(
	file: string,
	text: string | null,
	item: Item,
): YamlFile<z.infer<Item>[]> =>
	readYaml(
		file,
		text ?? '',
		z.preprocess((value) => value ?? [], z.array(item)),
	);

/** Reads JSON text, which may be large: only the file is named where something is wrong in it. */
export function readJson<Schema extends z.ZodType>(
	file: string,
	text: string,
	schema: Schema,
): YamlFile<z.infer<Schema>> {
	const locate = (): FilePosition => ({ line: 1, column: 1 });
	try {
		return held(file, JSON.parse(text), schema, locate);
	} catch (error) {
		const fault: Fault = {
			kind: 'bad-yaml',
			file,
			place: null,
			found: error instanceof Error ? error.message : String(error),
			expected: 'The file should be JSON as it was written.',
			advice: 'Put back the file as it was last committed.',
		};
		return { file, value: null, faults: [fault], locate };
	}
}

function held<Schema extends z.ZodType>(
	file: string,
	value: unknown,
	schema: Schema,
	locate: YamlFile<unknown>['locate'],
): YamlFile<z.infer<Schema>> {
	const parsed = schema.safeParse(value);
	if (parsed.success) return { file, value: parsed.data, faults: [], locate };
	const faults = parsed.error.issues.map(
		(issue): Fault => ({
			kind: 'bad-value',
			file,
			place: locate(issue.path),
			...schemaMessage(schema, issue, value),
		}),
	);
	return { file, value: null, faults, locate };
}

/** The value of a document; a file of aliases that refer to aliases is cut short by the library with an error. */
function toValue(document: ReturnType<typeof parseDocument>): unknown {
	try {
		return document.toJS({ maxAliasCount: 100 });
	} catch {
		return undefined;
	}
}

function nodeAt(root: Node | null, path: readonly PropertyKey[]): Node | null {
	let node: unknown = root;
	for (const key of path) {
		if (!isCollection(node)) return null;
		node = node.get(key, true);
	}
	return isNode(node) ? node : null;
}
