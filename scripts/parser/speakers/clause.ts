import { isParticiple, verbOf } from '../words/verbs.ts';
import type { Chunk, Row } from './chunks.ts';

/** A main clause with a subject that may speak. Places are places in the row. */
export interface Clause {
	/** The subject and all that is joined to it: “A, B and C”. */
	readonly subjects: readonly number[];
	/** First word of the verb group. */
	readonly verb: number;
	/** Behind the clause's last chunk. */
	readonly end: number;
}

/** A subject that may speak with its finite verb; adverbs and up to two appositions or insertions may stand between. */
const subjectAndVerb =
	/(?<subjects>E(?:(?:cE){0,8}c?jd?a?E){0,4})(?:pOn)?(?:(?:jc)?a*c[^;:cVPMB][^;:c]{0,40}(?:c[^;:cVPMB][^;:c]{0,40})?c|c)?a*(?<verb>[VPMB])/y;

/** The clause whose subject begins at `at`; null where none does. */
function clauseAt({ symbols }: Row, at: number): Clause | null {
	subjectAndVerb.lastIndex = at;
	const match = symbols[at] === 'E' ? subjectAndVerb.exec(symbols) : null;
	if (!match) return null;
	const run = match.groups?.subjects ?? '';
	const subjects = [...run].flatMap((symbol, place) => (symbol === 'E' ? [at + place] : []));
	return { subjects, verb: at + match[0].length - 1, end: symbols.length };
}

/** Introductory phrases before the main clause that are looked through. */
const mostOpenings = 12;

const read = new WeakMap<Row, Clause | null>();

/** The main clause with its subject; null where the subject is nobody who may speak. */
export function mainClause(row: Row): Clause | null {
	let clause = read.get(row);
	if (clause === undefined) {
		clause = readMainClause(row);
		read.set(row, clause);
	}
	return clause;
}

function readMainClause(row: Row): Clause | null {
	const { symbols } = row;
	let from = labelEnd(row);
	for (let opening = 0; opening < mostOpenings; opening += 1) {
		from = skip(symbols, from, 'aqcj');
		// “Minister X's U.S. counterpart”.
		if (symbols.startsWith('OE', from)) from += 1;
		const direct = clauseAt(row, from);
		if (direct) return direct;
		const comma = symbols.slice(from).search(/[c;]/);
		const end = comma < 0 ? symbols.length : from + comma;
		if (opensPhrase(row, from)) {
			const inner = behindPhrase(row, from, end);
			if (inner) return inner;
		} else if (symbols[from] !== 'E' && /[VPB]/.test(symbols.slice(from, end))) return null;
		if (comma < 0 || symbols[end] === ';') return null;
		from = end + 1;
	}
	return null;
}

/** Behind a run-in heading: “Opening: Minister X welcomed …”. */
function labelEnd({ symbols }: Row): number {
	const colon = symbols.slice(0, 10).indexOf(':');
	return colon >= 0 && !/[VBM]/.test(symbols.slice(0, colon)) ? colon + 1 : 0;
}

function skip(symbols: string, at: number, these: string): number {
	const rest = [...symbols.slice(at)].findIndex((symbol) => !these.includes(symbol));
	return rest < 0 ? symbols.length : at + rest;
}

/** An introductory phrase or clause: “In response”, “While …”, “Referring to …”, “Asked about …”, “Aware that …”. */
function opensPhrase({ symbols, chunks }: Row, at: number): boolean {
	const next = symbols[at + 1] ?? '';
	if (/[psrGyw]/.test(symbols[at] ?? '')) return true;
	return (
		(isParticiple(chunks[at]?.key ?? '') && /[pjycas]/.test(next)) ||
		/[psr]/.test(next) ||
		symbols.startsWith('nE', at)
	);
}

/** The main clause right behind an introductory phrase without a comma: “To this request Minister X replied that …”. */
function behindPhrase(row: Row, from: number, end: number): Clause | null {
	const { symbols, chunks } = row;
	if (symbols[from] === 's' || (symbols[from] === 'p' && chunks[from]?.key === 'as')) return null;
	for (let place = from + 1; place < end; place += 1) {
		if (symbols[place] !== 'E' || !mayPrecede(row, from, place - 1)) continue;
		const clause = clauseAt(row, place);
		// “The points Minister X raised, …”: without an object the clause belongs to the noun before it.
		if (clause && clause.verb < end && !/^[VPMBa]*[pc]?c/.test(symbols.slice(clause.verb))) return clause;
	}
	return null;
}

/** Nothing that takes the subject as its object: “at this point”, “in closing”, “to this”. */
function mayPrecede({ symbols, chunks }: Row, from: number, at: number): boolean {
	if (symbols[at] === 'd') return /^(?:this|that|these)$/.test(chunks[at]?.key ?? '');
	if (symbols[at] === 'G') return symbols[from] === 'p' && at === from + 1;
	return !/[psrjywV]/.test(symbols[at] ?? '');
}

/** A second main clause: behind a comma, “and” or a semicolon. */
const furtherClause = /(?:(?:cj|;j?|(?<![EO])j|(?<=E)j(?=E[VB]))a*(?:p[dn]{1,3}c?)?|cs)(?=E)/g;

/**
 * The main clauses of a sentence in order. One behind a that-clause counts only where its subject is a person or group
 * in the past tense (“…, and Minister B thanked …”); a country there still belongs to what is told.
 */
export function mainClauses(row: Row): Clause[] {
	const first = mainClause(row);
	if (!first) return [];
	const clauses = [first];
	const told = row.symbols.indexOf('r', first.verb) >= 0 || tellsBare(row, first.verb);
	for (const match of row.symbols.matchAll(furtherClause)) {
		const at = match.index + match[0].length;
		if (match.index <= first.verb) continue;
		if (match[0] === 'cs' && !/^(?:whereas|while)$/.test(row.chunks[at - 1]?.key ?? '')) continue;
		const clause = clauseAt(row, at);
		if (clause && isMain(row, clause, told && !match[0].startsWith(';'))) clauses.push(clause);
	}
	return clauses.map((clause, place) => {
		const next = clauses[place + 1]?.subjects[0];
		return next === undefined ? clause : { ...clause, end: next };
	});
}

/** A clause without a subject that may speak is over, and one that has such a subject follows: “The text was ready, and both signed it”. */
export function laterClause(row: Row): Clause | null {
	for (const match of row.symbols.matchAll(/(?:cja*|;j?a*)(?=E)/g)) {
		const clause = clauseAt(row, match.index + match[0].length);
		if (clause && isMain(row, clause, false)) return clause;
	}
	return null;
}

/** “Said he would …”: told without “that”. */
const tellsBare = ({ symbols, chunks }: Row, verb: number): boolean =>
	verbOf(chunks[verb]?.key ?? '')?.verb.kind === 'tells' && /^VE[MBVP]/.test(symbols.slice(verb, verb + 3));

function isMain({ chunks, symbols }: Row, { subjects, verb }: Clause, told: boolean): boolean {
	const reference = chunks[subjects[0] ?? -1]?.reference;
	if (!reference || reference.to === 'it') return false;
	if (!told) return true;
	if (symbols[verb] !== 'V') return false;
	const word = verbOf(chunks[verb]?.key ?? '');
	if (!word?.verb.speech) return false;
	if (reference.to === 'he' || reference.to === 'she' || reference.to === 'they') return true;
	return reference.to !== 'parties' || isSide(chunks[subjects[0] as number] as Chunk, reference.codes.length);
}

/** “The Cambodian side”, “both Ministers”, and no bare country. */
const isSide = ({ start, end }: Chunk, count: number): boolean => count > 1 || end - start > 24;

/** The finite verb of a sentence whose subject is nobody who may speak: “Views were exchanged”; -1 where none stands. */
export function nounVerb({ symbols, chunks }: Row): number {
	let from = 0;
	for (let opening = 0; opening < mostOpenings; opening += 1) {
		const opens =
			/[psayw]/.test(symbols[from] ?? '') || symbols[from] === 'G' || isParticiple(chunks[from]?.key ?? '');
		const comma = opens ? symbols.indexOf('c', from) : -1;
		if (comma < 0) break;
		from = comma + 1;
	}
	const verb = symbols.slice(from).search(/[BM]/);
	return verb < 0 ? -1 : from + verb;
}

/** Places of all who are joined from `at` on: “by A, B and C”. */
export function joinedTo(symbols: string, at: number): number[] {
	const run = /^E(?:(?:cE){0,8}c?j[yd]?E)*/.exec(symbols.slice(at))?.[0] ?? '';
	return [...run].flatMap((symbol, place) => (symbol === 'E' ? [at + place] : []));
}
