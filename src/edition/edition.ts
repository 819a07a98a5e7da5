import { getCollection } from 'astro:content';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { contentDir } from '../content-dir.ts';
import type { Meeting } from '../record/meeting-record.ts';
import { readBody } from '../record/read-body.ts';
import { splitEntry } from '../record/split-entry.ts';
import type { MeetingEntry } from '../schemas/meeting.ts';
import type { Person } from '../schemas/person.ts';
import type { Phrase } from '../schemas/phrase.ts';
import type { Place } from '../schemas/place.ts';
import type { Publisher } from '../schemas/publisher.ts';
import { type Series, series as seriesSchema } from '../schemas/series.ts';
import type { Term } from '../schemas/term.ts';
import type { Topic } from '../schemas/topic.ts';

/** Everything the pages and exports are made from. */
export interface Edition {
	series: Series;
	/** In order of date, then id. */
	meetings: Meeting[];
	/** Authority entries by id, in the order of their file. */
	people: Map<string, Person>;
	places: Map<string, Place>;
	topics: Map<string, Topic>;
	phrases: Map<string, Phrase>;
	terms: Map<string, Term>;
	publishers: Map<string, Publisher>;
}

let built: Promise<Edition> | undefined;

/** The edition; read once a build, anew for each request in development. */
export function getEdition(): Promise<Edition> {
	if (import.meta.env.DEV) return readEdition();
	built ??= readEdition();
	return built;
}

async function readEdition(): Promise<Edition> {
	const entries = await getCollection('meetings');
	const meetings = await Promise.all(entries.map(({ data }) => withBody(data as MeetingEntry)));
	meetings.sort((a, b) => a.date.localeCompare(b.date) || a.id.localeCompare(b.id));
	return {
		series: seriesSchema.parse(parse(await readFile(join(contentDir, 'series.yaml'), 'utf8'))),
		meetings,
		people: byId((await getCollection('people')).map(({ data }) => data)),
		places: byId((await getCollection('places')).map(({ data }) => data)),
		topics: byId((await getCollection('topics')).map(({ data }) => data)),
		phrases: byId((await getCollection('phrases')).map(({ data }) => data)),
		terms: byId((await getCollection('terms')).map(({ data }) => data)),
		publishers: byId((await getCollection('publishers')).map(({ data }) => data)),
	};
}

async function withBody(entry: MeetingEntry): Promise<Meeting> {
	const file = await readFile(join(contentDir, 'meetings', `${entry.id}.mdx`), 'utf8');
	return { ...entry, body: readBody(splitEntry(file).body) };
}

const byId = <Entry extends { id: string }>(entries: readonly Entry[]): Map<string, Entry> =>
	new Map(entries.map((entry) => [entry.id, entry]));
