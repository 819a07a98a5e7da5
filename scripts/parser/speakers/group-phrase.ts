import { adverbs, allHeads, guestHeads, numerals, sideHeads } from '../words/function-words.ts';
import { formsOfBe, verbOf } from '../words/verbs.ts';
import type { Cast } from './cast.ts';
import { sideReference } from './person-phrase.ts';
import type { Reference, ReferencePhrase } from './reference.ts';
import { type Signs, signsFrom } from './signs.ts';

/** “The delegation of”, “one member of”. */
const sideOfWhom = /^[ten]?.(?=f)/;
/** “The Japanese side”, “Japan, the U.S. and the ROK”, “both the Japanese and the Thai Governments”. */
const ofParties =
	/^(?:[be]|n(?=t?[CIA]))?(?:tn|t)?[CIAZ]c*(?:(?:,t?[CIAZ]c*)*,?jt?[CIAZ]c*)?(?<head>[FPSn]*(?:[gGkv]g?|O(?=k)k))?/;
/** “The two foreign ministers”, “all of the participating countries”, “participants”; “both”, “the G7” without a head. */
const gathered =
	/^(?:(?<before>[tbqnoRFf]*[FPS]*?(?:(?<region>[NKE]|[CIA]c*|S(?=F?g))|S)?F*)(?<head>[gGv])(?<of>f)?|(?<before>t?R|bt?n|tn|t?b))/;

/** The group that stands at `at`; null where none does. */
export function groupAt(row: Signs, at: number, here: string, cast: Cast): ReferencePhrase | null {
	const side = sideOfWhom.exec(here)?.[0].length ?? 0;
	if (side && sideHeads.has(row.tokens[at + side - 1]?.key ?? '')) return whomAt(row, at + side + 1, cast);
	if (here.startsWith('W')) return { reference: { to: 'parties', codes: cast.parties }, to: at + 1 };
	return partiesAt(row, at, here, cast) ?? gatheredAt(row, at, here, cast);
}

/** Whose the heads are: “of both countries”, “of the Mekong countries”, “of Japan and Indonesia”. */
const whomAt = (row: Signs, at: number, cast: Cast): ReferencePhrase | null =>
	groupAt(row, at, signsFrom(row, at), cast);

function partiesAt({ parties }: Signs, at: number, here: string, cast: Cast): ReferencePhrase | null {
	const match = ofParties.exec(here);
	if (!match) return null;
	const to = at + match[0].length;
	const found = [...match[0]].flatMap((_, step) => parties.get(at + step) ?? []);
	const last = found.at(-1);
	const bare = match.groups?.head === undefined;
	if (!last || (bare && last.form === 'adjective')) return null;
	const codes = found.map(({ party }) => party.code);
	if (codes.every((code) => cast.parties.includes(code)))
		return { reference: { to: 'parties', codes, bare: bare && codes.length === 1 }, to };
	const reference = bare ? null : sideReference(last.party.code, cast);
	return reference && { reference, to };
}

function gatheredAt(row: Signs, at: number, here: string, cast: Cast): ReferencePhrase | null {
	const { before = '', head, of, region } = gathered.exec(here)?.groups ?? {};
	const to = at + before.length;
	const { key = '', mark = '' } = row.tokens[to] ?? {};
	const count = before.includes('n')
		? (numerals.get(row.tokens[at + before.indexOf('n')]?.key ?? '') ?? 0)
		: 0;
	if (head) {
		if (before.startsWith('f') || !(key.endsWith('s') || before.includes('b'))) return null;
		const whom = of ? whomAt(row, to + 2, cast) : null;
		if (whom) return whom;
		const reference = whomHead(before, key, count, region !== undefined, cast);
		return reference && { reference, to: to + 1 };
	}
	// No noun follows: “the two agreed”, “all three also”.
	const verb = mark !== null || verbOf(key) || formsOfBe.has(key) || adverbs.has(key) || key.endsWith('ly');
	if (before === '' || !verb) return null;
	return { reference: count > 1 ? { to: 'some', count } : { to: 'parties', codes: cast.parties }, to };
}

const headsOfState = new Set(['presidents', 'chancellors', 'premiers', 'governors']);

/** Whom a head in the plural means, by what stands before it; null where it may be anybody. */
function whomHead(
	before: string,
	head: string,
	count: number,
	region: boolean,
	{ parties, others, actors }: Cast,
): Reference | null {
	const all = before.includes('b');
	const everyone: Reference = { to: 'parties', codes: parties };
	const guests: Reference = { to: 'parties', codes: others };
	// “Both Presidents”, where two of those who meet are presidents and others are not.
	const holders = actors.filter(({ office }) => office.has(head.slice(0, -1)));
	if (headsOfState.has(head) && holders.length > 1)
		return { to: 'parties', codes: [...new Set(holders.flatMap(({ by }) => by))] };
	if (before.includes('R')) return everyone;
	if (region || before.includes('o')) return guests;
	if (count > 1 && !all) return { to: 'some', count };
	const definite = before.startsWith('t');
	if (guestHeads.has(head)) return definite ? guests : null;
	if (all || ((before === '' || definite) && allHeads.has(head))) return everyone;
	return before.startsWith('q') ? guests : null;
}
