import countries from 'world-countries';
import type { z } from 'zod';
import type { person as personSchema } from '../../src/schemas/person.ts';
import type { place as placeSchema } from '../../src/schemas/place.ts';
import type { Series } from '../../src/schemas/series.ts';
import type { topic as topicSchema } from '../../src/schemas/topic.ts';
import type { Chance } from './random.ts';

/** Entries as an editor writes them, without the fields that have a default. */
type Person = z.input<typeof personSchema>;
type Place = z.input<typeof placeSchema>;
type Topic = z.input<typeof topicSchema>;

/** Who meets, where, and of what they speak: the authority files of an invented series. */
export interface BenchCast {
	sides: readonly [BenchSide, BenchSide];
	places: readonly (Place & { timeZone: string })[];
	topics: readonly Topic[];
}

export interface BenchSide {
	code: string;
	/** “Norway” */
	name: string;
	/** “the Kingdom of Norway” */
	official: string;
	people: readonly (Person & { family: string })[];
}

const openings = ['Ba', 'Da', 'Fe', 'Ga', 'Ho', 'Ka', 'Le', 'Mo', 'Na', 'Pe', 'Ro', 'Sa', 'Te', 'Va', 'Yo'];
const middles = ['ra', 'li', 'mo', 'na', 'ri', 'shi', 'to', 've', 'zu', 'ko'];
const endings = ['da', 'ka', 'lin', 'mi', 'no', 'ra', 'shan', 'ta', 'vel', 'wa'];

const works = [
	'Harbour',
	'Railway',
	'Seed',
	'Archive',
	'Weather',
	'Bridge',
	'Fishery',
	'Silk',
	'Clinic',
	'Mapping',
];
const aims = ['Exchange', 'Renewal', 'Training', 'Safety', 'Charter', 'Partnership', 'Survey', 'Fund'];

/** The cast of a series of `count` records: the more records, the more people. */
export function castFor(series: Series, count: number, by: Chance): BenchCast {
	const peoplePerSide = Math.max(3, Math.min(150, Math.round(count / 60)));
	const taken = new Set<string>();
	const side = (index: 0 | 1): BenchSide => {
		const { code, name } = series.sides[index];
		const people = Array.from({ length: peoplePerSide }, () => person(code, taken, by));
		return { code, name, official: officialName(code, name), people };
	};
	return { sides: [side(0), side(1)], places: places(by), topics: topics() };
}

function officialName(code: string, name: string): string {
	const official = countries.find(({ cca2 }) => cca2 === code)?.name.official ?? name;
	return /^(?:Kingdom|Republic|Commonwealth|State|Federal|Union|People|Socialist)/u.test(official)
		? `the ${official}`
		: official;
}

function person(party: string, taken: Set<string>, by: Chance): BenchSide['people'][number] {
	for (;;) {
		const family = by.pick(openings) + by.pick(middles) + by.pick(endings);
		const given = by.pick(openings) + by.pick(endings);
		const id = `${family}-${given}`.toLowerCase();
		// Surnames are unique, so that “Minister Kalida” means one person.
		if (taken.has(family)) {
			if (taken.size > openings.length * middles.length * endings.length * 0.9) {
				throw new RangeError('There are not enough invented names for so many people.');
			}
			continue;
		}
		taken.add(family);
		const name = `${family.toUpperCase()} ${given}`;
		return {
			id,
			name,
			sort: `${family} ${given}`,
			party,
			forms: [name, `${given} ${family}`],
			surnames: [family],
			family,
		};
	}
}

/** The cities after which time zones are named, each on its own clock. */
function places(by: Chance): BenchCast['places'] {
	const zones = Intl.supportedValuesOf('timeZone').filter((zone) =>
		/^(?:Asia|Europe)\/[A-Z][a-z]+$/u.test(zone),
	);
	return zones.map((zone) => {
		const name = zone.split('/')[1] ?? zone;
		return {
			id: name.toLowerCase(),
			name,
			kind: 'city',
			timeZone: zone,
			latitude: by.between(-40, 60),
			longitude: by.between(-20, 150),
			forms: [name],
		};
	});
}

function topics(): Topic[] {
	return works.flatMap((work) =>
		aims.map((aim) => {
			const name = `${work} ${aim}`;
			return { id: name.toLowerCase().replace(' ', '-'), name, phrases: [name] };
		}),
	);
}
