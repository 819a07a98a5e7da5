import {
	bodiesThatSit,
	eventWords,
	kindsOfPlace,
	placeLeads,
	plainBuildings,
	townParticles,
	venueHeads,
	vessels,
	waters,
	wholeHouses,
} from '../words/places.ts';
import type { Sentence } from './sentence.ts';

/** A phrase that names a place; offsets within the text. */
export interface PlacePhrase {
	readonly start: number;
	readonly end: number;
	/** A building or room rather than a town or country. */
	readonly building: boolean;
}

/**
 * Signs of places over those of people: `@` token of a person, `V` last word of a building's name, `W` body that sits
 * in a house of its name, `b` `v` building or craft in small letters, `y` kind of place (“city”), `q` word that makes
 * the name before it an event, `g` word behind which a place may be named, `o` “his”, `z` water, `s` `1` “near” and
 * the like, “by”, `G` name of an organisation, `J` adjective of a party.
 */
function placeSigns({ row: { tokens, signs, parties }, persons }: Sentence): string {
	const placed = tokens.map(({ text }, at) => {
		const sign = signs.charAt(at);
		if (sign === 'A') return 'J';
		if (sign === 'C' && (parties.get(at)?.party.code.length ?? 0) !== 2) return 'G';
		const own = 'CIZcD,.()&-:;'.includes(sign) ? null : placeWord(text);
		return (own === 'W' || own === 'E') && isWholeHouse(tokens[at - 1]?.text, text) ? 'V' : (own ?? sign);
	});
	for (const { from, to } of persons) placed.fill('@', from, to);
	return placed.join('');
}

const isWholeHouse = (before: string | undefined, text: string): boolean =>
	wholeHouses.test(`${before} ${text}`);

const known = new Map<string, string | null>();

/** The sign a word has of its own; null where the one of people stands. */
function placeWord(text: string): string | null {
	let sign = known.get(text);
	if (sign === undefined) {
		sign = wordLists.find(([, has]) => has(text))?.[0] ?? null;
		if (known.size < 20_000) known.set(text, sign);
	}
	return sign;
}

/** Signs with what tells their words, in the order in which they are tried. */
const wordLists: readonly (readonly [sign: string, has: (text: string) => boolean])[] = [
	['W', (text) => bodiesThatSit.has(text)],
	['E', (text) => eventWords.has(text)],
	['V', (text) => /^\p{Lu}/u.test(text) && venueHeads.has(text.replace(/['’]s$/u, ''))],
	['i', (text) => text === 'In' || text === 'At'],
	['D', (text) => text === 'English'],
	['v', (text) => vessels.has(text)],
	['b', (text) => plainBuildings.has(text)],
	['z', (text) => waters.has(text)],
	['s', (text) => /^(?:near|off|along|overlooking)$/.test(text)],
	['1', (text) => text === 'by'],
	['y', (text) => kindsOfPlace.has(text)],
	['o', (text) => /^(?:his|her|their)$/.test(text)],
	['g', (text) => placeLeads.has(text.toLowerCase())],
	['p', (text) => townParticles.has(text)],
	['q', (text) => /^(?:meeting|summit|conference|time)$/.test(text)],
];

const capital = '[NKQTLYSBPOEICcZVWGJd]';
const run = `${capital}(?:p{0,2}${capital})*`;
/** “Ministry of Foreign Affairs”, “the VIP lounge of Haneda Airport”, “the Mission of Japan to the United Nations”. */
const owner = `(?:ft?(?!D)${run}|rt?(?=[SB])${run}|j(?=[SB])${run}|(?<=V.*)lt?(?=[CG])${run})`;
const small = '[xmiprfbQ]';
/** “a hotel”, “his office”, “the minister's office”, “the training ship”, “a villa by the river”. */
const plain = `[teo]${small}{0,4}?[bv](?![bv])(?:f[teo]?(?:${run}(?:ft?${run})?|x)|[sua1]tz(?:ft?${run})?|[sua]t?(?!D)${run}|(?![OP])${run})?`;
const named = `t?(?:yf)?(?![Dd])(?:Cc*(?!${capital})|(?![JGI]c*(?!${capital}))(?=[^OP]|${capital}*(?:ft?${capital}+)*[VWB])${run}(?!${capital})(?:(?<![EW])|(?<=W)(?=[fru]))(?:[xmip]{0,2}[bv])?${owner}*(?<!E))`;
const town = `(?:i${named}|,(?:t?Cc*(?!${capital})|(?![OP])[NKT](?:p{0,2}[NK])?(?=[.;()iuraj]|$|,(?![OP]))))`;
/** Behind “in”, “at”, “aboard”, “visiting” or “to”, or at the head of the sentence that calls it the venue. */
const place = new RegExp(
	`(?<=[ialg]|u(?=[te]x{0,2}v)|^(?=[NKCc,]+x{1,2}tb))(?:${plain}|d[NK]+V|${named})${town}{0,3}(?:\\([NK]{1,3}\\))?(?![q-])`,
	'g',
);

/** Every phrase that names a place, in order. */
export function findPlaces(sentence: Sentence): PlacePhrase[] {
	const signs = placeSigns(sentence);
	const { tokens } = sentence.row;
	return [...signs.matchAll(place)].map(({ index, 0: words }) => ({
		start: tokens[index]?.start ?? 0,
		end: tokens[index + words.length - 1]?.end ?? 0,
		building: /[VWbv]|^d/.test(words),
	}));
}
