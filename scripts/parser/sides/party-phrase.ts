import { isWord, keyAt, onePhrase, type Phrase, type Sentence } from './phrase.ts';
import { forms, groupHeads, irregularPasts, sideHeads } from './words.ts';

/** The name or adjective of a party present. */
export interface PartyName {
	readonly code: string;
	readonly end: number;
	readonly noun: boolean;
	readonly possessive: boolean;
}

/** The longest printed form of a party that begins at `place`. */
export function partyAt(sentence: Sentence, place: number): PartyName | null {
	const { tokens, cast } = sentence;
	const first = tokens[place];
	if (!first?.capital) return null;
	const forms = cast.partyForms.get(first.key) ?? [];
	const fits = forms.filter(({ words }) =>
		words.every((word, offset) => word === tokens[place + offset]?.key),
	);
	const longest = fits[0];
	if (!longest) return null;
	const end = place + longest.words.length;
	// “EU” is both a name and an adjective.
	const noun = fits.some((form) => form.noun && form.words.length === longest.words.length);
	return { code: longest.code, end, noun, possessive: tokens[end - 1]?.possessive === true };
}

/** Party names and adjectives joined by commas and “and”: “Japan, the United States and the ROK”. */
export function partiesAt(
	sentence: Sentence,
	place: number,
): (Omit<PartyName, 'code'> & { codes: string[] }) | null {
	const start = keyAt(sentence, place) === 'the' ? place + 1 : place;
	const first = partyAt(sentence, start);
	if (!first) return null;
	const codes = [first.code];
	let last = first;
	while (!last.possessive) {
		let next = last.end;
		if (sentence.tokens[next]?.mark === ',') next++;
		if (keyAt(sentence, next) === 'and') next++;
		if (next === last.end) break;
		if (keyAt(sentence, next) === 'the') next++;
		const party = partyAt(sentence, next);
		if (!party) break;
		if (!codes.includes(party.code)) codes.push(party.code);
		last = { ...party, noun: party.noun && last.noun };
	}
	return { codes, end: last.end, noun: last.noun, possessive: last.possessive };
}

/** Words that may stand between a party's adjective and the head: “the Japanese senior officials”. */
const between = new Set(
	'senior foreign prime defence defense high-level working-level ruling business own'.split(' '),
);

/** One person of a side: “the head of the Japanese delegation”, “a Cambodian official”. */
const oneOf = new Set(
	'head leader chief chair member official representative negotiator delegate spokesman spokesperson'.split(
		' ',
	),
);

const openers = new Set(['the', 'a', 'an', 'one', 'another']);

/** “The Japanese side”, “the Government of Cambodia”, “Japan”, “the Japanese and Cambodian ministers”. */
export function partyPhraseAt(sentence: Sentence, place: number): Phrase | null {
	const { tokens } = sentence;
	const people = peopleAt(sentence, place);
	if (people) return people;
	const start = openers.has(keyAt(sentence, place)) ? place + 1 : place;
	const parties = partiesAt(sentence, start);
	if (parties) {
		let end = parties.end;
		for (let extra = 0; extra < 3 && between.has(keyAt(sentence, end)); extra++) end++;
		if (isWord(tokens[end]) && (sideHeads.has(keyAt(sentence, end)) || oneOf.has(keyAt(sentence, end)))) {
			// “The Japanese Government side”, “the Cambodian Ministry of Foreign Affairs”.
			if (keyAt(sentence, end + 1) === 'side') end++;
			const possessive = tokens[end]?.possessive === true;
			end = possessive ? end + 1 : afterInstitution(sentence, end + 1);
			return onePhrase(place, end, { to: 'parties', codes: parties.codes }, possessive);
		}
		if (!parties.noun) return null;
		return onePhrase(place, parties.end, { to: 'parties', codes: parties.codes }, parties.possessive);
	}
	const head = keyAt(sentence, start);
	if (!sideHeads.has(head) && !groupHeads.has(head) && !oneOf.has(head)) return null;
	const preposition = keyAt(sentence, afterInstitution(sentence, start + 1));
	if (preposition !== 'of' && preposition !== 'from' && preposition !== 'representing') return null;
	const of = partiesAt(sentence, afterInstitution(sentence, start + 1) + 1);
	if (!of) return null;
	const sided = sideHeads.has(keyAt(sentence, of.end)) ? of.end + 1 : of.end;
	return onePhrase(place, sided, { to: 'parties', codes: of.codes }, tokens[sided - 1]?.possessive === true);
}

/** “The Japanese were ready”, “the Cambodians thanked …”: a people as those who meet. */
function peopleAt(sentence: Sentence, place: number): Phrase | null {
	const token = sentence.tokens[place + 1];
	if (keyAt(sentence, place) !== 'the' || !token?.capital || token.possessive) return null;
	const plural = token.key.endsWith('s');
	if (!plural && !/(?:ese|ish|ch|ss|i)$/.test(token.key)) return null;
	const verb = keyAt(sentence, place + 2);
	const acts =
		forms.be.has(verb) || forms.have.has(verb) || forms.modal.has(verb) || irregularPasts.has(verb);
	if (!acts && !/(?:ed|ly)$/.test(verb)) return null;
	const known = sentence.cast.partyForms.get(plural ? token.key.slice(0, -1) : token.key);
	const form = known?.find(({ words, noun }) => words.length === 1 && !noun);
	return form ? onePhrase(place, place + 2, { to: 'parties', codes: [form.code] }, false) : null;
}

/** Past “of Foreign Affairs and International Cooperation” after “Ministry”. */
function afterInstitution(sentence: Sentence, place: number): number {
	if (!keyAt(sentence, place - 1).startsWith('ministr') || keyAt(sentence, place) !== 'of') return place;
	if (partiesAt(sentence, place + 1)) return place;
	let end = place + 1;
	while (isWord(sentence.tokens[end]) && (sentence.tokens[end]?.capital || keyAt(sentence, end) === 'and'))
		end++;
	return end > place + 1 ? end : place;
}
