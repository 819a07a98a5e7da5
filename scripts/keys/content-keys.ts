import { Document } from 'yaml';
import { z } from 'zod';
import { editorFacts } from '../../src/schemas/editor.ts';
import { person } from '../../src/schemas/person.ts';
import { phrase } from '../../src/schemas/phrase.ts';
import { place } from '../../src/schemas/place.ts';
import { publisher } from '../../src/schemas/publisher.ts';
import { series } from '../../src/schemas/series.ts';
import { term } from '../../src/schemas/term.ts';
import { topic } from '../../src/schemas/topic.ts';
import { innerOf, metaOf, shapeOf } from '../normalize/content/schema-message.ts';

/** Every file that an editor writes, with the schema of the file or, for a list, of its entries. */
const files: readonly (readonly [heading: string, schema: z.ZodType])[] = [
	['series.yaml', series],
	['sources/<id>.yaml', editorFacts],
	['authorities/people.yaml, a list', person],
	['authorities/places.yaml, a list', place],
	['authorities/topics.yaml, a list', topic],
	['authorities/terms.yaml, a list', term],
	['authorities/phrases.yaml, a list', phrase],
	['authorities/publishers.yaml, a list', publisher],
];

/** One key of a file; `[]` stands for each entry of a list: `statements[].by`. */
export interface Key {
	name: string;
	schema: z.ZodType;
	description: string | undefined;
	example: unknown;
}

/** Keys of an object and, behind each, those of the objects in it. */
function keysOf(schema: z.ZodType, before = ''): Key[] {
	return Object.entries(shapeOf(schema) ?? {}).flatMap(([name, value]) => {
		const { description, examples = [] } = metaOf(value) ?? {};
		const key = { name: before + name, schema: value, description, example: examples[0] };
		const { inner, list } = elementOf(value);
		const own = keysOf(inner, `${before}${name}${list ? '[]' : ''}.`);
		// Within an object whose example shows it whole, only what says something of itself has a row.
		return [key, ...own.filter((within) => within.description !== undefined)];
	});
}

/** What a list is a list of; anything else as it is. */
function elementOf(schema: z.ZodType): { inner: z.ZodType; list: boolean } {
	for (let at: z.ZodType | null = schema; at; at = innerOf(at)) {
		if (at instanceof z.ZodArray) return { inner: at.element as z.ZodType, list: true };
	}
	return { inner: schema, list: false };
}

export const contentKeys = (): { heading: string; keys: Key[] }[] =>
	files.map(([heading, schema]) => ({ heading, keys: keysOf(schema) }));

/** An example as YAML that fits on the line of its key. */
export function exampleYaml({ name, example }: Key): string {
	const document = new Document({ [name.split('.').at(-1) ?? name]: example }, { version: '1.1' });
	const value = document.get(name.split('.').at(-1) ?? name, true);
	if (value && typeof value === 'object' && 'items' in value) Object.assign(value, { flow: true });
	return document.toString({ lineWidth: 0, flowCollectionPadding: true }).trimEnd();
}

const cell = (text: string): string => text.replaceAll('|', '\\|');

/** CONTENT.md */
export function contentPage(): string {
	const sections = contentKeys().map(({ heading, keys }) => {
		const rows = keys.map((key) => {
			const needed = key.schema.safeParse(undefined).success ? '' : 'yes';
			return `| \`${key.name}\` | ${needed} | ${cell(key.description ?? '')} | \`${cell(exampleYaml(key))}\` |`;
		});
		return `## ${heading}\n\n| key | needed | means | example |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`;
	});
	return `# The files of the content folder

Written by \`npm run keys\` from the schemas in src/schemas; change those, not this page. “Needed” is said of a key within
what holds it.

${sections.join('\n')}`;
}
