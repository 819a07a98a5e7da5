import type { z } from 'zod';
import { person } from '../../../src/schemas/person.ts';
import { phrase } from '../../../src/schemas/phrase.ts';
import { place } from '../../../src/schemas/place.ts';
import { publisher } from '../../../src/schemas/publisher.ts';
import { term } from '../../../src/schemas/term.ts';
import { topic } from '../../../src/schemas/topic.ts';
import { readYamlList, type YamlFile } from '../content/yaml-file.ts';
import type { Fault } from '../faults.ts';
import {
	ambiguousForms,
	circles,
	citiesWithoutZone,
	duplicateIds,
	strayParts,
	unknownIds,
} from './authority-faults.ts';
import { foldForm } from './forms.ts';

/** What an entry of each authority file is, by the name of the file. */
const schemas = {
	people: person,
	places: place,
	topics: topic,
	phrases: phrase,
	terms: term,
	publishers: publisher,
} as const;
export type AuthorityName = keyof typeof schemas;
export const authorityNames = Object.keys(schemas) as AuthorityName[];

export type AuthorityFiles = { [Name in AuthorityName]: YamlFile<Entries[Name]> };

type Entries = { [Name in AuthorityName]: z.infer<(typeof schemas)[Name]>[] };

/** What the authority files say, with the ways in that the stages need. */
export interface Authorities extends Entries {
	/** Person by printed form, folded; several where parties differ. */
	peopleByForm: Map<string, Entries['people']>;
	peopleBySurname: Map<string, Entries['people']>;
	/** Place by printed form, folded and without its article. */
	placesByForm: Map<string, Entries['places'][number]>;
	placesById: Map<string, Entries['places'][number]>;
}

/** Path of an authority file from the content folder. */
export const authorityFile = (name: AuthorityName): string => `authorities/${name}.yaml`;

/** Reads the authority files and checks each by itself and against the others. */
export function readAuthorities(texts: Record<AuthorityName, string | null>): {
	authorities: Authorities | null;
	/** The files with the places of what stands in them. */
	files: AuthorityFiles;
	faults: Fault[];
} {
	const read = <Name extends AuthorityName>(name: Name): YamlFile<Entries[Name]> =>
		readYamlList(authorityFile(name), texts[name], schemas[name]) as YamlFile<Entries[Name]>;
	const files = {
		people: read('people'),
		places: read('places'),
		topics: read('topics'),
		phrases: read('phrases'),
		terms: read('terms'),
		publishers: read('publishers'),
	};
	const faults = Object.values(files).flatMap((file) => [...file.faults, ...duplicateIds(file)]);
	const { people, places, topics } = files;
	faults.push(
		...ambiguousForms(people, (entry) => [entry.party, ...entry.alsoFor]),
		...ambiguousForms(places, () => ['']),
		...unknownIds(places, 'within', (entry) => (entry.within === undefined ? [] : [entry.within])),
		...circles(places),
		...citiesWithoutZone(places),
		...unknownIds(topics, 'related', (entry) => entry.related),
		...strayParts(topics, { term: files.terms, place: places, phrase: files.phrases }),
	);
	const entries = Object.fromEntries(Object.entries(files).map(([name, file]) => [name, file.value])) as {
		[Name in AuthorityName]: Entries[Name] | null;
	};
	if (!isComplete(entries)) return { authorities: null, files, faults };
	return {
		authorities: {
			...entries,
			peopleByForm: groupBy(entries.people, (entry) => entry.forms),
			peopleBySurname: groupBy(entries.people, (entry) => entry.surnames),
			placesByForm: new Map(
				entries.places.flatMap((entry) => entry.forms.map((form) => [withoutArticle(foldForm(form)), entry])),
			),
			placesById: new Map(entries.places.map((entry) => [entry.id, entry])),
		},
		files,
		faults,
	};
}

/** “the Office of …” and “Office of …” are one form. */
export const withoutArticle = (folded: string): string => folded.replace(/^the /u, '');

const isComplete = (entries: { [Name in AuthorityName]: Entries[Name] | null }): entries is Entries =>
	Object.values(entries).every((list) => list !== null);

function groupBy<Entry>(
	entries: readonly Entry[],
	formsOf: (entry: Entry) => string[],
): Map<string, Entry[]> {
	const groups = new Map<string, Entry[]>();
	for (const entry of entries) {
		for (const form of new Set(formsOf(entry).map(foldForm))) {
			groups.set(form, [...(groups.get(form) ?? []), entry]);
		}
	}
	return groups;
}
