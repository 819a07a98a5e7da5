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
	const placed = tokens.map(({ text, key }, at) => {
		const sign = signs.charAt(at);
		if (sign === 'A') return 'J';
		if (sign === 'C' && (parties.get(at)?.party.code.length ?? 0) !== 2) return 'G';
		if (/[CIZcD]/.test(sign)) return sign;
		if (/^\p{Lu}/u.test(text)) {
			if (wholeHouses.test(`${tokens[at - 1]?.text} ${text}`)) return 'V';
			if (bodiesThatSit.has(text)) return 'W';
			if (eventWords.has(text)) return 'E';
			if (venueHeads.has(text.replace(/['’]s$/u, ''))) return 'V';
			return /^(?:In|At)$/.test(text) ? 'i' : text === 'English' ? 'D' : sign;
		}
		if (vessels.has(text)) return 'v';
		if (plainBuildings.has(text)) return 'b';
		if (waters.has(text)) return 'z';
		if (/^(?:near|off|along|overlooking)$/.test(text)) return 's';
		if (text === 'by') return '1';
		if (kindsOfPlace.has(text)) return 'y';
		if (/^(?:his|her|their)$/.test(text)) return 'o';
		if (placeLeads.has(key)) return 'g';
		if (townParticles.has(text)) return 'p';
		return /^(?:meeting|summit|conference|time)$/.test(text) ? 'q' : sign;
	});
	for (const { from, to } of persons) placed.fill('@', from, to);
	return placed.join('');
}

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
