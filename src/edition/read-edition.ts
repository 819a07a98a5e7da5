import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Meeting } from '../record/meeting-record.ts';
import { type WithdrawnRecord, withdrawnRecord } from '../record/withdrawn-record.ts';
import { type Person, person } from '../schemas/person.ts';
import { type Phrase, phrase } from '../schemas/phrase.ts';
import { type Place, place } from '../schemas/place.ts';
import { type Publisher, publisher } from '../schemas/publisher.ts';
import { type Series, series } from '../schemas/series.ts';
import { type Term, term } from '../schemas/term.ts';
import { type Topic, topic } from '../schemas/topic.ts';
import { digestOf } from '../setting/code-digest.ts';
import { contentDir } from '../setting/content-dir.ts';
import { seriesFolder } from '../setting/working-folder.ts';
import { readEntries } from './entry-store.ts';

/** Everything the pages and exports are made from. */
export interface Edition {
	series: Series;
	/** In order of date, then id. */
	meetings: Meeting[];
	/** Records whose addresses stay and whose words are gone, in the same order. */
	withdrawn: WithdrawnRecord[];
	/** Authority entries by id, in the order of their ids. */
	people: Map<string, Person>;
	places: Map<string, Place>;
	topics: Map<string, Topic>;
	phrases: Map<string, Phrase>;
	terms: Map<string, Term>;
	publishers: Map<string, Publisher>;
}

/** An edition with the digests of the files it was read from. */
export interface ReadEdition {
	edition: Edition;
	/** Digest of each record's entry and of the code that reads it, by id. */
	digests: ReadonlyMap<string, string>;
	/** Digest of the series' file and its authority files. */
	shared: string;
}

/** Reads the edition of a content folder. An absent authority file is an empty one. */
export async function readEdition(folder: string = contentDir()): Promise<ReadEdition> {
	const texts: string[] = [];
	const yaml = async (name: string): Promise<unknown> => {
		const text = await readFile(join(folder, name), 'utf8');
		texts.push(name, text);
		return parse(text);
	};
	const authority = async <Schema extends z.ZodType<{ id: string }>>(
		name: string,
		schema: Schema,
	): Promise<Map<string, z.infer<Schema>>> => {
		const path = `authorities/${name}.yaml`;
		const found = await yaml(path).catch((error: NodeJS.ErrnoException) => {
			if (error.code === 'ENOENT') return null;
			throw error;
		});
		const read = z.array(schema).safeParse(found ?? []);
		if (!read.success) throw new Error(`${join(folder, path)}:\n${z.prettifyError(read.error)}`);
		const entries = read.data.sort((a, b) => (a.id < b.id ? -1 : 1));
		return new Map(entries.map((entry) => [entry.id, entry]));
	};
	const edition: Edition = {
		series: series.parse(await yaml('series.yaml')),
		meetings: [],
		withdrawn: [],
		people: await authority('people', person),
		places: await authority('places', place),
		topics: await authority('topics', topic),
		phrases: await authority('phrases', phrase),
		terms: await authority('terms', term),
		publishers: await authority('publishers', publisher),
	};
	const entries = await readEntries(join(folder, 'meetings'), join(seriesFolder(folder), 'entries.jsonl'));
	const standing = entries.filter(({ meeting }) => meeting.withdrawn === undefined);
	edition.meetings = standing.map(({ meeting }) => meeting);
	edition.withdrawn = entries.flatMap(({ meeting }) => withdrawnRecord(meeting) ?? []);
	return {
		edition,
		digests: new Map(standing.map(({ digest, meeting }) => [meeting.id, digest])),
		shared: digestOf(...texts),
	};
}
