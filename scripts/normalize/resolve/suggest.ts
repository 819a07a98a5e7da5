/** Ready-to-paste YAML for what the authority files do not know. */
import { stringify } from 'yaml';
import type { Party } from '../../../src/schemas/primitives.ts';
import { slugOf } from './forms.ts';
import { familyNameFirst, plainName } from './plain-name.ts';

export const yamlOf = (value: unknown): string => stringify(value, { lineWidth: 0 }).trimEnd();

/**
 * An entry for people.yaml, under the name without its titles. A word in capitals is the family name and goes first
 * in id and order; otherwise the printed order stands.
 */
export function suggestPerson(name: string, party: Party | null): string {
	const plain = plainName(name);
	const ordered = familyNameFirst(plain);
	return yamlOf([
		{
			id: slugOf(ordered) || 'id-in-ascii-words',
			name: plain,
			sort: capitalised(ordered),
			party: party?.code ?? 'XX',
			forms: [...new Set([name, plain])],
		},
	]);
}

/** An entry for places.yaml; `country` where the phrase is a country's name. */
export function suggestPlace(phrase: string, country: Party | null): string {
	const name = phrase.replace(/^the /iu, '');
	return yamlOf([
		country
			? {
					id: slugOf(country.name),
					name: country.name,
					kind: 'country',
					country: country.code,
					forms: [name],
				}
			: {
					id: slugOf(name) || 'id-in-ascii-words',
					name,
					kind: 'building',
					within: 'id-of-the-city',
					forms: [name],
				},
	]);
}

/** An editor's file, `content/sources/<id>.yaml`. */
export const suggestEditorFile = (publisher: string, url: string | null, accessed: string): string =>
	stringify({ publisher, url, accessed }, { version: '1.1', lineWidth: 0 });

/** An entry for corrections.yaml. */
export const suggestCorrection = (entry: {
	date: string;
	record: string;
	anchor: string;
	before: string;
	after: string | null;
	reason: string;
}): string => stringify([entry], { version: '1.1', lineWidth: 0 }).trimEnd();

/** An entry for redirects.yaml. */
export const suggestRedirect = (from: string, to: string, date: string): string =>
	stringify([{ from, to, date }], { version: '1.1', lineWidth: 0 }).trimEnd();

const capitalised = (name: string): string =>
	name.replace(/(\p{Lu})(\p{Lu}+)/gu, (_, head: string, tail: string) => head + tail.toLowerCase());
