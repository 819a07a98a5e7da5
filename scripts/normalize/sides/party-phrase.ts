import type { Phrase, Reference, Sentence } from './phrase.ts';
import { isWord, keyAt } from './phrase.ts';
import { groupHeads, numbers, sideHeads } from './words.ts';

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

/** “The Japanese side”, “the Government of Cambodia”, “Japan”, “the Japanese and Cambodian ministers”. */
export function partyPhraseAt(sentence: Sentence, place: number): Phrase | null {
	const { tokens } = sentence;
	const start = keyAt(sentence, place) === 'the' ? place + 1 : place;
	const parties = partiesAt(sentence, start);
	if (parties) {
		let end = parties.end;
		for (let extra = 0; extra < 3 && between.has(keyAt(sentence, end)); extra++) end++;
		if (isWord(tokens[end]) && sideHeads.has(keyAt(sentence, end))) {
			// “The Japanese Government side”, “the Cambodian Ministry of Foreign Affairs”.
			if (keyAt(sentence, end + 1) === 'side') end++;
			const possessive = tokens[end]?.possessive === true;
			end = possessive ? end + 1 : afterInstitution(sentence, end + 1);
			return phrase(place, end, { to: 'parties', codes: parties.codes }, possessive);
		}
		if (!parties.noun) return null;
		return phrase(place, parties.end, { to: 'parties', codes: parties.codes }, parties.possessive);
	}
	const head = keyAt(sentence, start);
	if (!sideHeads.has(head) && !groupHeads.has(head)) return null;
	const preposition = keyAt(sentence, afterInstitution(sentence, start + 1));
	if (preposition !== 'of' && preposition !== 'from' && preposition !== 'representing') return null;
	const of = partiesAt(sentence, afterInstitution(sentence, start + 1) + 1);
	if (!of) return null;
	const sided = sideHeads.has(keyAt(sentence, of.end)) ? of.end + 1 : of.end;
	return phrase(place, sided, { to: 'parties', codes: of.codes }, tokens[sided - 1]?.possessive === true);
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

/** Heads that name those who meet without a number before them. */
const plainHeads = new Set(
	'sides ministers leaders parties participants principals presidents secretaries delegations delegates attendees'.split(
		' ',
	),
);
const whole = new Set('both all each every either neither'.split(' '));
const modifiers = new Set(
	`foreign prime defence defense other remaining participating attending respective visiting heads-of-state chief vice
	senior finance economic assembled present trade member partner leading high-level g7 quad`.split(/\s+/),
);

/** `nested`: itself after “of”, and so without an “of” of its own. “They” apart, the phrases for several: “both sides”, “the two leaders”, “the ministers of the Mekong countries”. */
export function groupPhraseAt(sentence: Sentence, place: number, nested = false): Phrase | null {
	const { tokens, cast } = sentence;
	let end = place;
	let count: number | null = null;
	let all = false;
	let definite = false;
	let rest = false;
	let region = false;
	for (; end - place < 7; end++) {
		const key = keyAt(sentence, end);
		const token = tokens[end];
		if (!isWord(token)) break;
		const number = numbers.get(key);
		if (whole.has(key)) all = true;
		else if (key === 'the' || key === 'these' || key === 'those') definite = true;
		else if (key === 'of' && all) continue;
		else if (number !== undefined && number > 1) count = number;
		else if (key === 'other' || key === 'remaining' || key === 'others') rest = true;
		else if (groupHeads.has(singularOrPlural(key, all))) break;
		else if (modifiers.has(key)) continue;
		// “the Mekong countries”: some region's, and so not the house's.
		else if (token.capital && end > place && definite && !/^\w\d/.test(key)) region = true;
		else break;
	}
	const head = tokens[end];
	const key = head?.key ?? '';
	const plural =
		isWord(head) && groupHeads.has(singularOrPlural(key, all)) && (key.endsWith('s') || all || region);
	const bare =
		(plainHeads.has(key) && (definite || head?.capital === true)) ||
		(!nested &&
			head?.capital === true &&
			keyAt(sentence, end + 1) === 'of' &&
			ofPhrase(sentence, end + 2) !== null);
	if (key === 'them' && all) return phrase(place, end + 1, reference(cast.parties), false);
	if (!plural || !(all || count !== null || rest || region || bare)) {
		// “The two then exchanged views”, “Both agreed”, “All three welcomed”.
		const counted = count !== null && (definite || all) && end > place && !region;
		const alone = all && end === place + 1 && /^(?:both|all)$/.test(keyAt(sentence, place));
		if ((counted || alone) && !rest) return phrase(place, end, counting(sentence, count), false);
		return null;
	}
	const possessive = head.possessive;
	end++;
	if (possessive) return phrase(place, end, reference(cast.parties), true);
	if (rest) return phrase(place, end, { to: 'rest' }, false);
	if (!nested && /^(?:of|from)$/.test(keyAt(sentence, end))) {
		const of = ofPhrase(sentence, end + 1);
		if (of) return phrase(place, of.end, of.reference, false);
	}
	if (region) return phrase(place, end, reference(cast.others), false);
	return phrase(place, end, officers(sentence, key) ?? counting(sentence, count), false);
}

/** “each side” has the plural's meaning. */
const singularOrPlural = (key: string, all: boolean): string => (all && !key.endsWith('s') ? `${key}s` : key);

function ofPhrase(sentence: Sentence, place: number): { end: number; reference: Reference } | null {
	const parties = partiesAt(sentence, place);
	if (parties && !parties.possessive) {
		const end = sideHeads.has(keyAt(sentence, parties.end)) ? parties.end + 1 : parties.end;
		return { end, reference: reference(parties.codes) };
	}
	const group = groupPhraseAt(sentence, place, true);
	return group && !group.possessive ? { end: group.end, reference: group.references[0] as Reference } : null;
}

function counting({ cast }: Sentence, count: number | null): Reference {
	if (count === null || count >= cast.parties.length) return reference(cast.parties);
	// “The five ministers” of six are those who met the house.
	return count === cast.others.length && count > 2 ? reference(cast.others) : { to: 'some', count };
}

const offices: Readonly<Record<string, string>> = {
	presidents: 'president',
	chancellors: 'chancellor',
	premiers: 'premier',
	commissioners: 'commissioner',
	ambassadors: 'ambassador',
};

/** “Both Presidents” where one side has a Prime Minister: those who hold the office. */
function officers({ cast }: Sentence, head: string): Reference | null {
	const office = offices[head];
	if (!office) return null;
	const holders = cast.actors.filter((actor) => actor.index !== null && actor.office.includes(` ${office} `));
	return holders.length > 0
		? reference(cast.parties.filter((code) => holders.some(({ by }) => by.includes(code))))
		: null;
}

const reference = (codes: readonly string[]): Reference => ({ to: 'parties', codes });

const phrase = (start: number, end: number, reference: Reference, possessive: boolean): Phrase => ({
	start,
	end,
	references: [reference],
	possessive,
});
