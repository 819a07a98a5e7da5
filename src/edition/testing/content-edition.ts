import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Meeting } from '../../record/meeting-record.ts';
import { readBody } from '../../record/read-body.ts';
import { splitEntry } from '../../record/split-entry.ts';
import { meetingEntry } from '../../schemas/meeting.ts';
import { person } from '../../schemas/person.ts';
import { phrase } from '../../schemas/phrase.ts';
import { place } from '../../schemas/place.ts';
import { publisher } from '../../schemas/publisher.ts';
import { series } from '../../schemas/series.ts';
import { term } from '../../schemas/term.ts';
import { topic } from '../../schemas/topic.ts';
import type { Edition } from '../edition.ts';
import type { ExportContext } from '../export-context.ts';

const content = join(import.meta.dirname, '../../../content');

/** The committed content as an edition, read without Astro. For tests only. */
export function contentEdition(): Edition {
	const yaml = (path: string): unknown => parse(readFileSync(join(content, path), 'utf8'));
	const authority = <Schema extends z.ZodType<{ id: string }>>(name: string, schema: Schema) =>
		new Map(
			z
				.array(schema)
				.parse(yaml(`authorities/${name}.yaml`))
				.map((entry) => [entry.id, entry]),
		);
	const meetings = readdirSync(join(content, 'meetings'))
		.filter((name) => name.endsWith('.mdx'))
		.sort()
		.map((name): Meeting => {
			const { frontmatter, body } = splitEntry(readFileSync(join(content, 'meetings', name), 'utf8'));
			return { ...meetingEntry.parse(parse(frontmatter)), body: readBody(body) };
		});
	return {
		series: series.parse(yaml('series.yaml')),
		meetings,
		withdrawn: [],
		people: authority('people', person),
		places: authority('places', place),
		topics: authority('topics', topic),
		phrases: authority('phrases', phrase),
		terms: authority('terms', term),
		publishers: authority('publishers', publisher),
	};
}

/** A context at `https://records.example/edition`, without corrections. For tests only. */
export const contentContext = (changes: Partial<ExportContext> = {}): ExportContext => ({
	edition: contentEdition(),
	absolute: (path) => `https://records.example/edition${path}`,
	permalinks: {},
	corrections: [],
	redirects: [],
	...changes,
});
