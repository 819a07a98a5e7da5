import { adverbs, allHeads, guestHeads, numerals, sideHeads } from '../words/function-words.ts';
import { auxiliaries, verbOf } from '../words/verbs.ts';
import type { Cast } from './cast.ts';
import { sideOf } from './person-phrase.ts';
import type { Reference, ReferencePhrase } from './reference.ts';
import { type Signs, signsFrom } from './signs.ts';

/** “Japan, the U.S. and the ROK”, “the American and Korean”. */
const row = '[CIAZ]c*(?:(?:,t?[CIAZ]c*)*,?jt?[CIAZ]c*)?';
/** “The Japanese side”, “Cambodia”, “both the Japanese and the Thai Governments”. */
const ofParties = new RegExp(`^(?:[be]|n(?=t?[CIA]))?(?:tn|t)?${row}(?<headed>[FPSn]*(?:[gGkv]g?|O(?=k)k))?`);
/** “The delegation of”, “one member of”. */
const sideOfWhom = /^[ten]?.f/;
/** “The two foreign ministers”, “all of the participating countries”, “the G7 leaders”, “participants”. */
const headed =
	/^(?<before>[tbqnoRFf]*[FPS]*?(?:(?<region>[NKE]|[CIA]c*|S(?=F?g))|S)?F*)(?<head>[gGv])(?<of>f)?/;
/** “Both”, “the two”, “all three”, “the G7”, “everyone”, “they all”. */
const headless = /^(?:W|t?R(?![NKOPMG])|bt?n|tn|t?b)/;

/** The group that stands at `at`; null where none does. */
export function groupAt(signs: Signs, at: number, here: string, cast: Cast): ReferencePhrase | null {
	return (
		partiesAt(signs, at, here, cast) ?? headedAt(signs, at, here, cast) ?? headlessAt(signs, at, here, cast)
	);
}

function partiesAt(signs: Signs, at: number, here: string, cast: Cast): ReferencePhrase | null {
	const whose = sideOfWhom.exec(here)?.[0].length;
	if (whose && sideHeads.has(signs.tokens[at + whose - 2]?.key ?? '')) return whomAt(signs, at + whose, cast);
	const match = ofParties.exec(here);
	if (!match) return null;
	const found = partiesIn(signs, at, match[0].length);
	const last = found.at(-1);
	if (!last || (!match.groups?.headed && last.form === 'adjective')) return null;
	const to = at + match[0].length;
	const codes = found.map(({ party }) => party.code);
	if (codes.every((code) => cast.parties.includes(code))) return { reference: { to: 'parties', codes }, to };
	const reference = match.groups?.headed ? sideOf(last.party.code, cast) : null;
	return reference && { reference, to };
}

const partiesIn = ({ parties }: Signs, at: number, length: number) =>
	Array.from({ length }, (_, step) => parties.get(at + step)).filter((span) => span !== undefined);

function headedAt(signs: Signs, at: number, here: string, cast: Cast): ReferencePhrase | null {
	const match = headed.exec(here);
	const { before = '', of, region } = match?.groups ?? {};
	if (!match || before.startsWith('f')) return null;
	const place = at + match[0].length - (of ? 2 : 1);
	const head = signs.tokens[place]?.key ?? '';
	if (!head.endsWith('s') && !before.includes('b')) return null;
	const whom = of ? whomAt(signs, place + 2, cast) : null;
	if (whom) return whom;
	const reference = whomHead(before, head, countIn(signs, at, before), region !== undefined, cast);
	return reference && { reference, to: place + 1 };
}

const countIn = ({ tokens }: Signs, at: number, words: string): number =>
	words.includes('n') ? (numerals.get(tokens[at + words.indexOf('n')]?.key ?? '') ?? 0) : 0;

/** Whom a head in the plural means, by what stands before it; null where it may be anybody. */
function whomHead(
	before: string,
	head: string,
	count: number,
	region: boolean,
	cast: Cast,
): Reference | null {
	const all = before.includes('b');
	const everyone: Reference = { to: 'parties', codes: cast.parties };
	const guests: Reference = { to: 'parties', codes: cast.others };
	// “Both Presidents”, where two of those who meet are presidents and others are not.
	const holders = cast.actors.filter(({ office }) => office.has(head.slice(0, -1)));
	if (/^(?:presidents|chancellors|premiers|governors|ambassadors)$/.test(head) && holders.length > 1)
		return { to: 'parties', codes: [...new Set(holders.flatMap(({ by }) => by))] };
	if (before.includes('R')) return everyone;
	if (region || before.includes('o')) return guests;
	if (count > 1 && !all) return { to: 'some', count };
	if (guestHeads.has(head)) return before.startsWith('t') ? guests : null;
	const bare = before === '' && /^(?:participants|delegates|attendees|members|ministers|leaders)$/.test(head);
	if (all || bare || (before.startsWith('t') && allHeads.has(head))) return everyone;
	return before.startsWith('q') ? guests : null;
}

/** Whose the heads are: “of both countries”, “of the Mekong countries”, “of Japan and Indonesia”. */
function whomAt(signs: Signs, at: number, cast: Cast): ReferencePhrase | null {
	return groupAt(signs, at, signsFrom(signs, at), cast);
}

function headlessAt(signs: Signs, at: number, here: string, cast: Cast): ReferencePhrase | null {
	const match = headless.exec(here)?.[0];
	if (!match) return null;
	// No noun follows: “the two agreed”, “all three also”.
	const { key = '', mark = '' } = signs.tokens[at + match.length] ?? {};
	if (
		/n|b$/.test(match) &&
		mark === null &&
		!verbOf(key) &&
		!auxiliaries.be.has(key) &&
		!adverbs.has(key) &&
		!key.endsWith('ly')
	)
		return null;
	const count = countIn(signs, at, match);
	const some: Reference = { to: 'some', count };
	return { reference: count > 1 ? some : { to: 'parties', codes: cast.parties }, to: at + match.length };
}
