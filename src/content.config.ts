import { defineCollection } from 'astro:content';
import { join } from 'node:path';
import { file } from 'astro/loaders';
import type { z } from 'zod';
import { contentDir } from './content-dir.ts';
import { meetingsLoader } from './loaders/meeting-loader.ts';
import { pagesLoader } from './loaders/page-loader.ts';
import { person } from './schemas/person.ts';
import { phrase } from './schemas/phrase.ts';
import { place } from './schemas/place.ts';
import { publisher } from './schemas/publisher.ts';
import { term } from './schemas/term.ts';
import { topic } from './schemas/topic.ts';

/** A list of entries in one YAML file, in the order of the file. */
const authority = <Schema extends z.ZodType>(name: string, schema: Schema) =>
	defineCollection({ loader: file(join(contentDir, 'authorities', `${name}.yaml`)), schema });

export const collections = {
	meetings: defineCollection({ loader: meetingsLoader(join(contentDir, 'meetings')) }),
	people: authority('people', person),
	places: authority('places', place),
	topics: authority('topics', topic),
	phrases: authority('phrases', phrase),
	terms: authority('terms', term),
	publishers: authority('publishers', publisher),
	/** What the series says on the site's own pages, `content/pages/*.md`. */
	pages: defineCollection({ loader: pagesLoader(join(contentDir, 'pages')) }),
};
