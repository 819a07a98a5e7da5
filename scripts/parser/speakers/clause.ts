import type { ChunkRow } from './chunks.ts';

/** A main clause with a subject that may speak. Places are places in the row. */
export interface Clause {
	/** The subject and all that is joined to it: “A, B and C”. */
	readonly subjects: readonly number[];
	/** First word of the verb group. */
	readonly verb: number;
	/** Behind the clause's last chunk. */
	readonly end: number;
}

/** A sentence with its main clauses. */
export interface ClauseSentence extends ChunkRow {
	/** The first, where its subject may speak. */
	readonly main: Clause | null;
	/** Those joined to it, each with a subject of its own that may speak. */
	readonly further: readonly Clause[];
	/** The finite verb of the first, whoever is its subject; -1 where there is none. */
	readonly verb: number;
}

export function withClauses(row: ChunkRow): ClauseSentence {
	const main = mainClause(row);
	const verb = main?.verb ?? nounVerb(row);
	const [next, ...others] = furtherClauses(row, main, verb);
	const end = next?.subjects[0] ?? row.symbols.length;
	return { ...row, main: main && { ...main, end }, further: next ? [next, ...others] : [], verb };
}

/** All who are joined: “A, B and C”, “neither A nor B”. */
export const joinedRun = 'E(?:(?:cE){0,8}c?j[yd]?a?E){0,4}';

/** A subject that may speak with its finite verb; adverbs and an insertion between commas may stand between. */
const subjectAndVerb = new RegExp(
	`(?<by>${joinedRun})(?:pOn)?(?:a*c[^;:cVPMB][^;:c]{0,40}(?:c[^;:cVPMB][^;:c]{0,40})?c|c)?a*(?<verb>[VPMB])`,
	'y',
);

function clauseAt({ symbols }: ChunkRow, at: number): Clause | null {
	subjectAndVerb.lastIndex = at;
	const match = symbols[at] === 'E' ? subjectAndVerb.exec(symbols) : null;
	if (!match) return null;
	const subjects = placesOf(symbols, 'E', at, at + (match.groups?.by ?? '').length);
	return { subjects, verb: at + match[0].length - 1, end: symbols.length };
}

/** Places of a symbol in a stretch of a row. */
export const placesOf = (symbols: string, symbol: string, from: number, to: number): number[] =>
	[...symbols.slice(from, to)].flatMap((each, place) => (symbol.includes(each) ? [from + place] : []));

/** Introductory phrases before the main clause that are looked through. */
const mostOpenings = 12;
/** Adverbs, commas and an owner whose thing may speak: “Minister X's U.S. counterpart”. */
const opening = /[aqcj]*(?:O(?=E))?/y;

function mainClause(row: ChunkRow): Clause | null {
	const { symbols } = row;
	let from = labelEnd(symbols);
	for (let phrase = 0; phrase < mostOpenings && from < symbols.length; phrase += 1) {
		opening.lastIndex = from;
		opening.exec(symbols);
		from = opening.lastIndex;
		const direct = clauseAt(row, from);
		if (direct) return direct;
		const comma = symbols.slice(from).search(/[c;]/);
		const end = comma < 0 ? symbols.length : from + comma;
		if (/^(?:[psrGyw]|V[pjycas]|.[psr]|nE)/.test(symbols.slice(from, from + 2))) {
			const inner = behindPhrase(row, from, end);
			if (inner) return inner;
		} else if (/^[^E]*[VPB]/.test(symbols.slice(from, end))) return null;
		if (symbols[end] !== 'c') return null;
		from = end + 1;
	}
	return null;
}

/** Behind a run-in heading: “Opening: Minister X welcomed …”. */
const labelEnd = (symbols: string): number => /^[^VBM:]{0,9}:/.exec(symbols)?.[0].length ?? 0;

/**
 * The main clause right behind an introductory phrase without a comma: “To this request Minister X replied that …”.
 * Nothing may take its subject as object, and its verb has an object: in “The points Minister X raised, …” it has none.
 */
function behindPhrase(row: ChunkRow, from: number, end: number): Clause | null {
	const { symbols, chunks } = row;
	if (symbols[from] === 's' || chunks[from]?.key === 'as') return null;
	for (const place of placesOf(symbols, 'E', from + 1, end)) {
		const before = symbols[place - 1] ?? '';
		if (/[psrjywV]/.test(before) || (before === 'G' && place > from + 2)) continue;
		const clause = clauseAt(row, place);
		if (clause && clause.verb < end && !/^[VPMBa]*[pc]?c/.test(symbols.slice(clause.verb))) return clause;
	}
	return null;
}

/** The finite verb of a sentence whose subject is nobody who may speak: “Views were exchanged”. */
function nounVerb({ symbols }: ChunkRow): number {
	const from = /^(?:[psaywGV][^c]*c)*/.exec(symbols)?.[0].length ?? 0;
	const verb = symbols.slice(from).search(/[BM]/);
	return verb < 0 ? -1 : from + verb;
}

/** Before a further main clause stands a comma, “and”, a semicolon or “while”. */
const joint = /(?:c?ja*|;j?a*|c(?<while>s))(?=E)/dg;

/**
 * The main clauses behind the first. Behind what is told only a person or a group in the past tense has one of its own
 * (“…, and Minister B thanked …”): a country there still belongs to what is told.
 */
function furtherClauses(row: ChunkRow, main: Clause | null, verb: number): Clause[] {
	const { symbols, chunks } = row;
	if (verb < 0) return [];
	const clauses: Clause[] = [];
	let behind = verb;
	const told = symbols.indexOf('r', verb) >= 0 || /^VE[MBVP]/.test(symbols.slice(verb, verb + 3));
	for (const { 0: words, index, indices } of symbols.matchAll(joint)) {
		const subordinator = chunks[indices?.groups?.while?.[0] ?? -1]?.key;
		if (index <= behind || (subordinator && !/^(?:while|whereas)$/.test(subordinator))) continue;
		const clause = clauseAt(row, index + words.length);
		const reference = chunks[clause?.subjects[0] ?? -1]?.reference;
		if (!clause || !reference || reference.to === 'it') continue;
		const country = reference.to === 'parties' && reference.codes.length === 1;
		const speaks = symbols[clause.verb] === 'V' && chunks[clause.verb]?.word?.verb.speech === true;
		if (!words.startsWith(';') && main && told && !(speaks && !country)) continue;
		clauses.push(clause);
		behind = clause.verb;
	}
	return clauses.map((clause, place) => ({
		...clause,
		end: clauses[place + 1]?.subjects[0] ?? symbols.length,
	}));
}
