import type { Place } from '../../../src/schemas/place.ts';
import type { YamlFile } from '../content/yaml-file.ts';
import { type Fault, quoted } from '../faults.ts';
import { foldForm } from './forms.ts';

type EntryFile<Entry> = YamlFile<Entry[]>;

/** Two entries of one file with the same id. */
export function duplicateIds({ file, value, locate }: EntryFile<{ id: string }>): Fault[] {
	const first = new Map<string, number>();
	return (value ?? []).flatMap(({ id }, index): Fault[] => {
		const before = first.get(id);
		if (before === undefined) {
			first.set(id, index);
			return [];
		}
		return [
			{
				kind: 'duplicate-id',
				file,
				place: locate([index, 'id']),
				found: `The id “${id}” stands here and in line ${locate([before, 'id']).line}.`,
				expected: 'An id should stand once in its file.',
				advice: 'Give one of the two another id, or join the entries if they mean the same.',
			},
		];
	});
}

/** One printed form claimed by two entries of which a record could not tell which is meant. */
export function ambiguousForms<Entry extends { id: string; forms: string[] }>(
	{ file, value, locate }: EntryFile<Entry>,
	/** What tells two entries with the same form apart. */
	contextsOf: (entry: Entry) => string[],
): Fault[] {
	const claimed = new Map<string, { entry: Entry; path: PropertyKey[] }>();
	const faults: Fault[] = [];
	for (const [index, entry] of (value ?? []).entries()) {
		for (const [formIndex, form] of entry.forms.entries()) {
			for (const context of contextsOf(entry)) {
				const key = `${context}\n${foldForm(form)}`;
				const path = [index, 'forms', formIndex];
				const other = claimed.get(key);
				if (!other) claimed.set(key, { entry, path });
				else if (other.entry !== entry) {
					faults.push({
						kind: 'ambiguous-form',
						file,
						place: locate(path),
						found: `The form ${quoted(form)} of ${entry.id} is also a form of ${other.entry.id}, line ${locate(other.path).line}.`,
						expected: 'A printed form should mean one entry only.',
						advice: 'Take the form from the entry it does not mean, or write it out until it means one only.',
					});
				}
			}
		}
	}
	return faults;
}

/** A reference within a file to an id that no entry has. */
export function unknownIds<Entry extends { id: string }>(
	{ file, value, locate }: EntryFile<Entry>,
	key: string,
	referencesOf: (entry: Entry) => string[],
): Fault[] {
	const ids = new Set((value ?? []).map(({ id }) => id));
	return (value ?? []).flatMap((entry, index) =>
		referencesOf(entry).flatMap((id, at): Fault[] =>
			ids.has(id)
				? []
				: [
						{
							kind: 'unknown-id',
							file,
							place: locate([index, key, at]),
							found: `The “${key}” of ${entry.id} names “${id}”, which no entry of this file has as its id.`,
							expected: 'It should name the id of another entry of the same file.',
							advice: `Correct the id, or add an entry “${id}”.`,
						},
					],
		),
	);
}

type Within = Pick<Place, 'id' | 'name' | 'kind' | 'within' | 'timeZone'>;

/** A place and those around it, from the inside out, as long as none comes back. */
function around(place: Within, byId: ReadonlyMap<string, Within>): { chain: Within[]; circle: boolean } {
	const chain: Within[] = [];
	for (let at: Within | undefined = place; at; at = byId.get(at.within ?? '')) {
		if (chain.includes(at)) return { chain, circle: true };
		chain.push(at);
	}
	return { chain, circle: false };
}

const idsOf = (places: readonly Within[]): Map<string, Within> =>
	new Map(places.map((place) => [place.id, place]));

/** Places that lie in themselves, at once or by way of others. */
export function circles({ file, value, locate }: EntryFile<Within>): Fault[] {
	const byId = idsOf(value ?? []);
	return (value ?? []).flatMap((place, index): Fault[] => {
		const { chain, circle } = around(place, byId);
		if (!circle || chain.at(-1)?.within !== place.id) return [];
		return [
			{
				kind: 'bad-value',
				file,
				place: locate([index, 'within']),
				found: `“${place.id}” lies within itself: ${[...chain, place].map(({ id }) => id).join(' in ')}.`,
				expected: 'A place should lie in a wider one, or in none.',
				advice: 'Correct “within”, or take it out.',
			},
		];
	});
}

/** Cities of which neither the entry nor a place around it gives the zone: a meeting there could have no moment. */
export function citiesWithoutZone({ file, value, locate }: EntryFile<Within>): Fault[] {
	const byId = idsOf(value ?? []);
	return (value ?? []).flatMap((place, index): Fault[] => {
		if (place.kind !== 'city' || around(place, byId).chain.some(({ timeZone }) => timeZone)) return [];
		return [
			{
				kind: 'bad-value',
				file,
				place: locate([index, 'id']),
				found: `The city “${place.id}” has no time zone, and no place around it has one.`,
				expected: 'The clocks of a city should be known.',
				advice: 'Add its zone, for example:\ntimeZone: Asia/Tokyo',
			},
		];
	});
}
