import type { Cast } from './cast.ts';
import { partiesAt } from './party-phrase.ts';
import { isWord, keyAt, onePhrase, type Phrase, type Reference, type Sentence } from './phrase.ts';
import { forms, groupHeads, numbers, sideHeads } from './words.ts';

/** Heads that name those who meet without a number before them. */
const plainHeads = new Set(
	'sides ministers leaders parties participants principals presidents secretaries delegations delegates attendees'.split(
		' ',
	),
);
const whole = new Set('both all each every either neither any'.split(' '));
const modifiers = new Set(
	`foreign prime defence defense other remaining participating attending respective visiting heads-of-state chief vice
	senior finance economic assembled present trade member partner leading high-level g7 quad delegation senior deputy women men young outgoing incoming`.split(
		/\s+/,
	),
);

/** An uncertain number: “several ministers”, “a number of ministers”, “one of the ministers”. */
const vague = new Set('several some many most few various number majority one another other'.split(' '));

/**
 * Phrases for several: “both sides”, “the two leaders”, “the ministers of the Mekong countries”. One that is `nested`
 * stands itself after “of” and has no “of” of its own.
 */
export function groupPhraseAt(sentence: Sentence, place: number, nested = false): Phrase | null {
	const { tokens, cast } = sentence;
	const found = everyoneAt(sentence, place) ?? uncertainAt(sentence, place);
	if (found) return found;
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
		else if (token.capital && !/^\w\d/.test(key) && (definite || groupHeads.has(keyAt(sentence, end + 1)))) {
			// “the Thai delegation” where Thailand does not meet
			const party = cast.demonyms.get(token.text);
			if (party && cast.others.length === 1 && !cast.parties.includes(party.code)) return null;
			region = true;
		} else break;
	}
	const head = tokens[end];
	const key = head?.key ?? '';
	const plural =
		isWord(head) && groupHeads.has(singularOrPlural(key, all)) && (key.endsWith('s') || all || region);
	const bare =
		((plainHeads.has(key) || officeOfAll(cast, key)) && (definite || head?.capital === true)) ||
		(!nested &&
			(head?.capital === true || definite) &&
			isWord(head) &&
			keyAt(sentence, end + 1) === 'of' &&
			ofPhrase(sentence, end + 2) !== null);
	if (key === 'them' && all) return onePhrase(place, end + 1, reference(cast.parties), false);
	if (!plural || !(all || count !== null || rest || region || bare)) {
		// “The two then exchanged views”, “Both agreed”, “All three welcomed”.
		const counted = count !== null && (definite || all) && end > place && !region;
		const alone = all && end === place + 1 && /^(?:both|all)$/.test(keyAt(sentence, place));
		if ((counted || alone) && !rest) return onePhrase(place, end, counting(sentence, count), false);
		return null;
	}
	const possessive = head.possessive;
	end++;
	// “the two countries' foreign ministers”
	if (possessive && groupHeads.has(pastModifiers(sentence, end)))
		return { ...ownHeads(sentence, end, cast.parties), start: place };
	if (possessive) return onePhrase(place, end, reference(cast.parties), true);
	if (rest) return onePhrase(place, end, { to: 'rest' }, false);
	if (!nested && /^(?:of|from)$/.test(keyAt(sentence, end))) {
		const of = ofPhrase(sentence, end + 1);
		if (of) return onePhrase(place, of.end, of.reference, false);
	}
	// In a bilateral record somebody else's ministers are not those who meet; a “side” is.
	if (region) {
		return cast.others.length > 1 || /^(?:side|delegation)/.test(key)
			? onePhrase(place, end, reference(cast.others), false)
			: null;
	}
	return onePhrase(place, end, officers(sentence, key) ?? counting(sentence, count), false);
}

/** The word past “foreign”, “prime” and the like. */
const pastModifiers = (sentence: Sentence, place: number): string =>
	keyAt(sentence, modifiers.has(keyAt(sentence, place)) ? place + 1 : place);

function ownHeads(sentence: Sentence, place: number, codes: readonly string[]): Phrase {
	const end = modifiers.has(keyAt(sentence, place)) ? place + 2 : place + 1;
	return onePhrase(place, end, reference(codes), sentence.tokens[end - 1]?.possessive === true);
}

const summing = new Set(['the', 'all', 'they', 'each', 'everyone', 'everybody', 'neither', 'none']);
const collectives = new Set(['pair', 'duo', 'trio', 'quartet', 'assembly']);

/** “Everyone”, “all present”, “they all”, “the pair”: those who meet, without a word for what they are. */
function everyoneAt({ tokens, cast }: Sentence, place: number): Phrase | null {
	const key = tokens[place]?.key ?? '';
	if (!summing.has(key)) return null;
	const next = tokens[place + 1]?.key ?? '';
	const after = tokens[place + 2]?.key ?? '';
	let end = 0;
	if (key === 'everyone' || key === 'everybody') end = next === 'present' ? 2 : 1;
	else if (key === 'all' && (next === 'present' || next === 'concerned')) end = 2;
	else if (key === 'all' && next === 'those') end = after === 'present' ? 3 : 0;
	else if (key === 'neither' && /^(?:thought|had|was|would|could|wished|saw|did|felt|wanted)$/.test(next))
		end = 1;
	else if (key === 'none' && next === 'of' && after === 'them') end = 3;
	else if (key === 'they' && /^(?:all|both|each)$/.test(next)) end = 2;
	else if (key === 'the' && collectives.has(next)) end = 2;
	else if (key === 'each' && /^(?:also|then|in|for)$|ed$/.test(next)) end = 1;
	return end > 0
		? onePhrase(place, place + end, reference(cast.parties), tokens[place + end - 1]?.possessive === true)
		: null;
}

/** “Several ministers”, “many of the participating countries”: in a meeting of many, those who met the house. */
function uncertainAt(sentence: Sentence, place: number): Phrase | null {
	const { tokens, cast } = sentence;
	const start = keyAt(sentence, place) === 'a' || keyAt(sentence, place) === 'the' ? place + 1 : place;
	const first = keyAt(sentence, start);
	if (cast.others.length < 2 || !vague.has(first)) return null;
	if (start > place ? !/^(?:number|majority|few)$/.test(first) : first === 'other') return null;
	let end = start + 1;
	const of = keyAt(sentence, end) === 'of';
	if (of) end++;
	else if (first === 'number' || first === 'majority') return null;
	for (; end < start + 6; end++)
		if (!/^(?:the|other)$/.test(keyAt(sentence, end)) && !modifiers.has(keyAt(sentence, end))) break;
	const key = keyAt(sentence, end);
	const head = tokens[end];
	if (!isWord(head) || !groupHeads.has(key.endsWith('s') ? key : `${key}s`)) return null;
	// “Several countries had closed their ports” need not be those who meet; “… supported the proposal” are.
	const next = tokens[end + 1];
	const act = isWord(next) && !forms.have.has(next.key) && !forms.be.has(next.key);
	if (!of && !plainHeads.has(key.endsWith('s') ? key : `${key}s`) && !act) return null;
	return onePhrase(place, end + 1, reference(cast.others), head.possessive);
}

/** “each side” has the plural's meaning. */
const singularOrPlural = (key: string, all: boolean): string =>
	all && !key.endsWith('s') ? `${key.replace(/y$/, 'ie')}s` : key;

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

const offices: ReadonlyMap<string, string> = new Map([
	['presidents', 'president'],
	['chancellors', 'chancellor'],
	['premiers', 'premier'],
	['commissioners', 'commissioner'],
	['ambassadors', 'ambassador'],
	['generals', 'general'],
	['admirals', 'admiral'],
	['governors', 'governor'],
	['speakers', 'speaker'],
	['secretaries', 'secretary'],
	['chiefs', 'chief'],
]);

/** Parties of the principals who hold the office that `head` names; null where not two of them do. */
function holders(cast: Cast, head: string): string[] | null {
	const office = offices.get(head);
	if (!office) return null;
	const found = cast.actors.filter((actor) => actor.index !== null && actor.office.includes(` ${office} `));
	return found.length > 1 ? cast.parties.filter((code) => found.some(({ by }) => by.includes(code))) : null;
}

/** “The generals” where those who meet are generals. */
const officeOfAll = (cast: Cast, head: string): boolean => (holders(cast, head)?.length ?? 0) > 1;

/** “Both Presidents” where one side has a Prime Minister: those who hold the office. */
function officers({ cast }: Sentence, head: string): Reference | null {
	const codes = holders(cast, head);
	return codes && reference(codes);
}

const reference = (codes: readonly string[]): Reference => ({ to: 'parties', codes });
