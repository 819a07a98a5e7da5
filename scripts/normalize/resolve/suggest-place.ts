import { cityMapping } from 'city-timezones';
import countries from 'world-countries/countries.json' with { type: 'json' };
import type { Party } from '../../../src/schemas/primitives.ts';
import { type Authorities, withoutArticle } from './authorities.ts';
import { foldForm, slugOf } from './forms.ts';
import { yamlOf } from './suggest.ts';
import { zonesOf } from './zones.ts';

/** A place as it is proposed; what is not known stands as a placeholder that does not validate. */
interface PlaceProposal {
	id: string;
	name: string;
	kind: 'country' | 'city' | 'building';
	within?: string;
	country?: string;
	timeZone?: string;
	latitude?: number;
	longitude?: number;
	forms: string[];
}

/**
 * Entries for places.yaml that make a printed phrase known, the widest first: “the Palace, Hanoi, Viet Nam” is a
 * building in a city in a country, of which those that are there are not proposed again. Zone and position of a city
 * come from a gazetteer; where it does not know the city they are to be filled in.
 */
export function suggestPlaces(
	phrase: string,
	authorities: Authorities,
	partyByName: (printed: string) => Party | null,
): string {
	const parts = phrase.split(/,\s*/u).filter((part) => part !== '');
	const party = partyByName(parts.at(-1) ?? '');
	const country = party && { party, printed: parts.pop() ?? '' };
	const proposals: PlaceProposal[] = [];
	let within = country ? wider(proposals, countryOf(country, authorities), authorities) : undefined;
	let code = country?.party.code;
	// Read from the right, each part lies in the one behind it.
	for (const part of parts.reverse()) {
		const known = authorities.placesByForm.get(withoutArticle(foldForm(part)));
		if (known) {
			within = known.id;
			code = known.country ?? code;
			continue;
		}
		const city = cityOf(part, code);
		const isCity =
			city !== null ||
			(within === countryIdOf(code, authorities, proposals) && parts.length === 1 && country !== null);
		if (city && country === null) {
			code = city.iso2;
			const owner = countryIdOf(code, authorities, proposals);
			within = owner ?? wider(proposals, countryByCode(code, city.country), authorities);
		}
		within = wider(
			proposals,
			isCity ? cityEntry(part, within, code, city) : buildingEntry(part, within, code),
			authorities,
		);
	}
	return yamlOf(proposals);
}

/** Adds a proposal unless a place of that id is there; gives its id. */
function wider(proposals: PlaceProposal[], proposal: PlaceProposal, { placesById }: Authorities): string {
	if (!placesById.has(proposal.id)) proposals.push(proposal);
	return proposal.id;
}

function countryOf(
	{ party, printed }: { party: Party; printed: string },
	authorities: Authorities,
): PlaceProposal {
	const there = authorities.places.find(({ kind, country }) => kind === 'country' && country === party.code);
	if (there) return { id: there.id, name: there.name, kind: 'country', forms: [] };
	const proposal = countryByCode(party.code, party.name);
	const form = printed.replace(/^the /iu, '');
	return { ...proposal, forms: [...new Set([form, proposal.name])] };
}

function countryByCode(code: string, name: string): PlaceProposal {
	const zones = zonesOf(code);
	const [zone] = zones;
	const [latitude, longitude] = countries.find(({ cca2 }) => cca2 === code)?.latlng ?? [];
	return {
		id: slugOf(name),
		name,
		kind: 'country',
		country: code,
		...(zone !== undefined && zones.length === 1 ? { timeZone: zone } : {}),
		...(latitude !== undefined && longitude !== undefined ? { latitude, longitude } : {}),
		forms: [name],
	};
}

const countryIdOf = (
	code: string | undefined,
	{ places }: Authorities,
	proposals: readonly PlaceProposal[],
) => [...places, ...proposals].find(({ kind, country }) => kind === 'country' && country === code)?.id;

/** The city of a name, in a country where one is known, else the largest. */
function cityOf(name: string, code: string | undefined): (typeof cityMapping)[number] | null {
	const wanted = foldForm(name.replace(/^the (?:city|capital) of /iu, ''));
	const cities = cityMapping.filter(
		({ city, city_ascii: ascii, iso2 }) =>
			(foldForm(city) === wanted || foldForm(ascii) === wanted) && (code === undefined || iso2 === code),
	);
	return cities.sort((a, b) => (b.pop ?? 0) - (a.pop ?? 0))[0] ?? null;
}

const degrees = (value: number): number => Math.round(value * 1000) / 1000;

function cityEntry(
	printed: string,
	within: string | undefined,
	code: string | undefined,
	city: (typeof cityMapping)[number] | null,
): PlaceProposal {
	return {
		id: slugOf(printed) || 'id-in-ascii-words',
		name: printed,
		kind: 'city',
		within: within ?? 'id-of-the-country',
		...(code === undefined ? {} : { country: code }),
		timeZone: city?.timezone ?? '…',
		...(city ? { latitude: degrees(city.lat), longitude: degrees(city.lng) } : {}),
		forms: [printed],
	};
}

function buildingEntry(printed: string, within: string | undefined, code: string | undefined): PlaceProposal {
	const name = printed.replace(/^the /iu, '');
	return {
		id: slugOf(name) || 'id-in-ascii-words',
		name,
		kind: 'building',
		within: within ?? 'id-of-the-city',
		...(code === undefined ? {} : { country: code }),
		forms: [name],
	};
}
