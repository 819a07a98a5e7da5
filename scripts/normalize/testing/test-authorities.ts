import type { Fault } from '../faults.ts';
import { type Authorities, type AuthorityName, readAuthorities } from '../resolve/authorities.ts';
import type { ResolveContext } from '../resolve/resolve.ts';

/** Authority files for the hand-made record of parsed.ts. */
export const authorityTexts: Record<AuthorityName, string> = {
	people: `- id: kato-aiko
  name: KATO Aiko
  sort: Kato Aiko
  party: AA
  forms: [KATO Aiko, Aiko Kato]
  surnames: [Kato]
- id: bora
  name: Bora
  sort: Bora
  party: BB
  forms: [Samdech Bora, Bora]
`,
	places: `- id: beta
  name: Beta
  kind: country
  country: BB
  timeZone: Asia/Jakarta
  forms: [Republic of Beta, Beta]
- id: beta-city
  name: Beta City
  kind: city
  within: beta
  forms: [Beta City]
- id: palace-of-beta
  name: Palace of Beta
  kind: building
  within: beta-city
  forms: [the Palace of Beta]
- id: gamma
  name: Gamma
  kind: country
  country: GG
  forms: [Gamma]
`,
	topics: `- id: rivers
  name: Rivers
  phrases: [river, Long River]
- id: trade
  name: Trade
  phrases: [trade]
  related: [rivers]
- id: outset
  name: Outset
  phrases: [Outset]
`,
	phrases: '[]',
	terms: '[]',
	publishers: `- id: house
  name: The House
  short: House
  party: AA
  url: https://house.example/
  hosts: [house.example]
  licence: { name: Open Licence, url: https://house.example/licence, attribution: "Source: {url}" }
`,
};

/** The authorities with some of the files replaced. */
export function authoritiesWith(texts: Partial<typeof authorityTexts> = {}): Authorities {
	const { authorities, faults } = readAuthorities({ ...authorityTexts, ...texts });
	if (!authorities) throw new Error(faults.map(({ found }) => found).join('\n'));
	return authorities;
}

export const authorityFaults = (texts: Partial<typeof authorityTexts>): Fault[] =>
	readAuthorities({ ...authorityTexts, ...texts }).faults;

export const edition = (texts: Partial<typeof authorityTexts> = {}): ResolveContext => ({
	authorities: authoritiesWith(texts),
	houseTimeZone: 'Asia/Singapore',
	partyByCode: (code) => ({ code, name: code === 'AA' ? 'Alpha' : 'Beta' }),
	partyByName: (name) => (name === 'Delta' ? { code: 'DD', name: 'Delta' } : null),
});
