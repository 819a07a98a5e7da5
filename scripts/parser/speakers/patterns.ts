import { mutualNouns, stanceNouns } from '../words/function-words.ts';
import { isParticiple, statesOfMind, verbOf } from '../words/verbs.ts';
import type { Row } from './chunks.ts';
import { type Clause, joinedTo, laterClause, mainClause, mainClauses, nounVerb } from './clause.ts';

/** What a pattern finds: the clauses in which somebody speaks; none for narration. */
export type Finding = readonly Clause[];

/** A way in which a row shows who speaks. `read` gives null where the pattern is not there. */
export interface Pattern {
	readonly name: string;
	readonly read: (row: Row) => Finding | null;
}

/** In the order in which they are tried; the first that finds something decides. */
export const patterns: readonly Pattern[] = [
	{ name: 'report', read: (row) => insertedReport(row) ?? accordingTo(row) },
	{ name: 'attendance', read: attendance },
	{ name: 'passive', read: passive },
	{ name: 'own-words', read: ownWords },
	{ name: 'subject', read: (row) => found(mainClauses(row)) },
	{
		name: 'later-subject',
		read: (row) => {
			const clause = laterClause(row);
			return clause && [clause];
		},
	},
];

const found = (clauses: readonly Clause[]): Finding | null => (clauses.length > 0 ? clauses : null);

const clauseOf = (subjects: readonly number[], verb: number, end: number): Clause => ({
	subjects,
	verb,
	end,
});

/**
 * A reporter inside or behind what is reported: a comma or quotation, then “Minister X said” (`before`) or
 * “said Minister X” (`after`), at most a few words, and a comma or the end.
 */
const report =
	/[cq?](?:(?<as>[ps])?(?<before>E)a*(?<told>[VB])[^c;:E]{0,8}|(?<tells>V)(?<after>E)[^c;:EV]{0,4})(?=[c;:q?]|$)/dg;

function insertedReport(row: Row): Finding | null {
	const main = mainClause(row);
	for (const { indices } of row.symbols.matchAll(report)) {
		const place = (name: string): number => indices?.groups?.[name]?.[0] ?? -1;
		const speaker = Math.max(place('before'), place('after'));
		const verb = Math.max(place('told'), place('tells'));
		const as = place('as');
		if (speaker === main?.subjects[0] || verb === main?.verb || (as >= 0 && row.chunks[as]?.key !== 'as'))
			continue;
		if (verbOf(row.chunks[verb]?.key ?? '')?.verb.speech) return [clauseOf([speaker], verb, verb + 1)];
	}
	return null;
}

/** “According to Minister X, …”, “In the view of Minister X, …”, “In Minister X's view, …”, “As Minister X noted, …”. */
function accordingTo(row: Row): Finding | null {
	const { symbols, chunks } = row;
	const key = (at: number): string => chunks[at]?.key ?? '';
	const source = chunks.findIndex(({ key }, at) => key === 'according' && symbols[at + 2] === 'E');
	if (source === 0 || symbols[source - 1] === 'c') return [clauseOf([source + 2], source, source + 1)];
	const view = /^p(?:O(?<own>n)|dn{1,2}p(?<whose>E))c/d.exec(symbols);
	const own = view?.indices?.groups?.own?.[0];
	const whose = view?.indices?.groups?.whose?.[0];
	if (own !== undefined && /^(?:view|opinion|words|eyes)$/.test(key(own)))
		return [clauseOf([1], own, own + 1)];
	if (whose !== undefined && /^(?:view|opinion|words|eyes)$/.test(key(whose - 2)))
		return [clauseOf([whose], whose - 2, whose)];
	const noted = /^[ps]EVE?c/.test(symbols) && key(0) === 'as' && verbOf(key(2))?.verb.speech;
	return noted && mainClause(row) === null ? [clauseOf([1], 2, 3)] : null;
}

/** Somebody was there, was in the chair or led a side: nobody speaks. */
function attendance(row: Row): Finding | null {
	const clause = mainClause(row);
	if (!clause) return null;
	const key = (at: number): string => row.chunks[at]?.key ?? '';
	const kind = verbOf(key(clause.verb))?.verb.kind;
	const present =
		(key(clause.verb) === 'took' && key(clause.verb + 1) === 'part') ||
		(row.symbols[clause.verb] === 'B' && /^(?:present|among|in attendance)$/.test(key(clause.verb + 1))) ||
		(row.symbols[clause.verb] === 'B' &&
			key(clause.verb + 1) === 'also' &&
			/^(?:present|among)$/.test(key(clause.verb + 2)));
	if (kind !== 'attends' && kind !== 'leads' && !present) return null;
	return mainClauses(row).length > 1 || speaksToo(row, clause) ? null : [];
}

/** “Attended the reception and thanked the singers”. */
const speaksToo = ({ symbols, chunks }: Row, { verb, end }: Clause): boolean =>
	[...symbols.slice(verb + 1, end).matchAll(/ja*V/g)].some(({ 0: run, index }) => {
		const word = verbOf(chunks[verb + index + run.length]?.key ?? '')?.verb;
		return word?.speech === true;
	});

/** Who stands behind “by”, “between” or “from the side of” speaks; a passive without an agent is narration. */
function passive(row: Row): Finding | null {
	const { symbols, chunks } = row;
	const clause = mainClause(row);
	const verb = clause?.verb ?? nounVerb(row);
	if (verb < 0) return null;
	const group = /^[BMa]*/.exec(symbols.slice(verb))?.[0] ?? '';
	const done = verb + group.length;
	const key = chunks[done]?.key ?? '';
	const isPassive = group.includes('B') && isParticiple(key) && !statesOfMind.has(key);
	if (isPassive) {
		const spoken = agents(row, verb, done) ?? unspoken(row, clause, verb, key);
		const later = clause ? null : laterClause(row);
		return later && spoken ? [...spoken, later] : spoken;
	}
	// “Is to visit”, “was due to arrive”.
	if (symbols[verb] === 'B' && /^(?:to|due|scheduled|expected)$/.test(chunks[verb + 1]?.key ?? '')) return [];
	const shared = clause ? -1 : symbols.indexOf('wE');
	const mutual = chunks.slice(0, shared).some(({ key }) => mutualNouns.has(key));
	return shared >= 0 && mutual ? [clauseOf(joinedTo(symbols, shared + 1), verb, symbols.length)] : null;
}

/** Those by whom, between whom or from whose side something is done. */
function agents(row: Row, verb: number, done: number): Finding | null {
	const { symbols, chunks } = row;
	const stop = symbols.slice(done).search(/[rs;]/);
	const end = stop < 0 ? symbols.length : done + stop;
	const tail = symbols.slice(0, end);
	const key = chunks[done]?.key ?? '';
	const by = tail.indexOf('yE', done);
	if (by >= 0) {
		if (/^(?:attends|leads)$/.test(verbOf(key)?.verb.kind ?? '') || /^(?:followed|preceded)$/.test(key))
			return [];
		const second = tail.indexOf('yE', by + 2);
		const all = [...joinedTo(symbols, by + 1), ...(second < 0 ? [] : [second + 1])];
		return [clauseOf([...new Set(all)], done, end)];
	}
	const shared = Math.max(tail.indexOf('wE', verb), tail.indexOf('wE'));
	if (shared >= 0 && isShared(chunks, done, shared))
		return [clauseOf(joinedTo(symbols, shared + 1), done, end)];
	const side = withOrFrom(row, tail) ?? (verbOf(key)?.verb.speech ? fromSide(row, tail, done) : null);
	return side === null ? null : [clauseOf([side], done, end)];
}

/** “…, with both sides underlining …”; “From the Japanese side, …”, “On the part of Japan, …” at the beginning. */
function withOrFrom({ chunks }: Row, tail: string): number | null {
	const within = /cp(?=EG)/.exec(tail)?.index ?? -1;
	if (within >= 0 && chunks[within + 1]?.key === 'with') return within + 2;
	const front = /^(?:a+c?)?(?<whence>p)(?:d(?<part>n)p)?(?<side>E)c/d.exec(tail)?.indices?.groups;
	const key = (place: [number, number] | undefined): string => chunks[place?.[0] ?? -1]?.key ?? '';
	if (!front || !/^(?:from|on)$/.test(key(front.whence))) return null;
	return front.part === undefined || key(front.part) === 'part' ? (front.side?.[0] ?? null) : null;
}

/** “Gratitude was expressed from the Cambodian side”, “… on the part of Japan”, “… on both sides”. */
function fromSide({ chunks }: Row, tail: string, done: number): number | null {
	const found = /(?<whence>p)(?:d(?<part>n)p)?(?<side>E)/d.exec(tail.slice(done))?.indices?.groups;
	const key = (place: [number, number] | undefined): string => chunks[done + (place?.[0] ?? 0)]?.key ?? '';
	if (!found?.side) return null;
	const whence = key(found.whence);
	const speaks = whence === 'from' || (found.part ? key(found.part) === 'part' : whence === 'on');
	return speaks ? done + found.side[0] : null;
}

/** Something done with one another, and no thing between two: “agreed between”, “views exchanged between”. */
const isShared = (chunks: Row['chunks'], done: number, shared: number): boolean =>
	shared > done
		? verbOf(chunks[done]?.key ?? '')?.verb.mutual === true ||
			chunks.slice(0, done).some(({ key }) => mutualNouns.has(key))
		: mutualNouns.has(chunks[shared - 1]?.key ?? '') && verbOf(chunks[done]?.key ?? '')?.verb.speech === true;

/** “The two were agreed” speaks; everything else that is done without an agent does not. */
const unspoken = (row: Row, clause: Clause | null, verb: number, key: string): Finding | null =>
	clause && /^(?:agreed|resolved|united)$/.test(key) && row.chunks[verb + 1]?.key !== 'to' ? null : [];

/** “Minister X's reply was that”, “the hope of both sides is”, “it was the shared view of the ministers that”. */
function ownWords(row: Row): Finding | null {
	const { symbols, chunks } = row;
	// “It was Minister X who proposed …”.
	const lifted = /^EBa*Er/.exec(symbols)?.[0].length ?? 0;
	if (
		lifted > 0 &&
		chunks[0]?.reference?.to === 'it' &&
		/^(?:who|which|that)$/.test(chunks[lifted - 1]?.key ?? '')
	)
		return [clauseOf([lifted - 2], lifted, symbols.length)];
	const owned = /^(?:[^c;BV]*c)?a*(?<owner>O)[nadG]{0,3}(?<noun>n)(?:p[dn]{1,3})?(?=[BMV:])/d.exec(symbols)
		?.indices?.groups;
	const whose = /^(?:[^c;BV]*c)?a*(?:(?:E|n)Ba*)?[danV]{0,4}(?<noun>n)[py](?<owner>E)(?=[BMV:r]|py?|$)/d.exec(
		symbols,
	)?.indices?.groups;
	const hope = /^(?:[^c;BV]*c)?(?:E|n)Ba*(?<owner>O)[an]{0,3}(?<noun>n)(?=[rpn]|$)/d.exec(symbols)?.indices
		?.groups;
	for (const groups of [owned, whose, hope]) {
		const noun = groups?.noun?.[0] ?? -1;
		const owner = groups?.owner?.[0] ?? -1;
		if (noun < 0 || !stanceNouns.has(chunks[noun]?.key ?? '')) continue;
		const told =
			symbols.slice(noun).search(/[r:]|BV|Bp/) >= 0 || groups !== owned || chunks[noun]?.key === 'reply';
		if (told) return [clauseOf([owner], noun, symbols.length)];
	}
	return null;
}
