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
	const verb = main?.verb ?? row.symbols.search(/[BM]/);
	const [next, ...others] = furtherClauses(row, main, verb);
	const end = next?.subjects[0] ?? row.symbols.length;
	return { ...row, main: main && { ...main, end }, further: next ? [next, ...others] : [], verb };
}

/** All who are joined: “A, B and C”, “neither A nor B”. */
export const joinedRun = 'E(?:(?:cE){0,8}c?j[yd]?a?E){0,4}';

/** A subject that may speak with its finite verb; adverbs and an insertion between commas may stand between. */
const subjectAndVerb = new RegExp(
	`(?<by>${joinedRun})(?:p(?:On|E))?(?:a*c[^;:cVPMB][^;:c]{0,40}(?:c[^;:cVPMB][^;:c]{0,40})?c|c)?a*(?<verb>[VPMB])`,
	'y',
);

function clauseAt({ symbols }: ChunkRow, at: number): Clause | null {
	subjectAndVerb.lastIndex = at;
	const match = symbols[at] === 'E' ? subjectAndVerb.exec(symbols) : null;
	if (!match) return null;
	const subjects = symbolPlaces(symbols, 'E', at, at + (match.groups?.by ?? '').length);
	return { subjects, verb: at + match[0].length - 1, end: symbols.length };
}

/** Places of a symbol in a stretch of a row. */
export const symbolPlaces = (symbols: string, symbol: string, from: number, to: number): number[] =>
	[...symbols.slice(from, to)].flatMap((each, place) => (symbol.includes(each) ? [from + place] : []));

/** Adverbs, commas and an owner whose thing may speak: “Minister X's U.S. counterpart”. */
const opening = /[aqcj]*(?:O(?=E))?/y;

/** The main clause is looked for behind each introductory phrase: “In response”, “While …”, “Referring to …”. */
function mainClause(row: ChunkRow): Clause | null {
	const { symbols } = row;
	const colon = symbols.indexOf(':');
	// Behind a run-in heading: “Opening: Minister X welcomed …”.
	let from = colon >= 0 && !/[VBM]/.test(symbols.slice(0, colon)) ? colon + 1 : 0;
	while (from < symbols.length) {
		opening.lastIndex = from;
		opening.exec(symbols);
		from = opening.lastIndex;
		const stop = symbols.slice(from).search(/[c;]/);
		const end = stop < 0 ? symbols.length : from + stop;
		const clause = clauseAt(row, from) ?? behindPhrase(row, from, end);
		if (clause) return clause;
		from = end + 1;
	}
	return null;
}

/** The main clause right behind an introductory phrase: “To this request Minister X replied that …”; its subject is no object. */
function behindPhrase(row: ChunkRow, from: number, end: number): Clause | null {
	const { symbols } = row;
	if (!/^(?:[psrGyw]|nE)/.test(symbols.slice(from, from + 2))) return null;
	const at = symbolPlaces(symbols, 'E', from + 1, end).find(
		(place) => !/[psrjywV]/.test(symbols[place - 1] ?? ''),
	);
	return at === undefined ? null : clauseAt(row, at);
}

/** Before a further main clause stands a comma, “and”, a semicolon or “while”. */
const joint = /(?:c?ja*|;j?a*|c(?<while>s))(?=E)/dg;

/**
 * The main clauses behind the first. Behind what is told only a person or a group that says something has one of its own
 * (“…, and Minister B thanked …”): a country there still belongs to what is told.
 */
function furtherClauses(row: ChunkRow, main: Clause | null, verb: number): Clause[] {
	const { symbols, chunks } = row;
	const clauses: Clause[] = [];
	const told = main !== null && symbols.indexOf('r', verb) >= 0;
	let behind = verb < 0 ? symbols.length : verb;
	for (const { 0: words, index, indices } of symbols.matchAll(joint)) {
		const subordinator = chunks[indices?.groups?.while?.[0] ?? -1]?.key;
		if (index <= behind || (subordinator && !/^(?:while|whereas)$/.test(subordinator))) continue;
		const clause = clauseAt(row, index + words.length);
		const reference = chunks[clause?.subjects[0] ?? -1]?.reference;
		if (!clause || !reference || reference.to === 'it') continue;
		const country = reference.to === 'parties' && reference.bare;
		if (told && (country || symbols[clause.verb] !== 'V' || !chunks[clause.verb]?.word?.verb.speech))
			continue;
		clauses.push(clause);
		behind = clause.verb;
	}
	return clauses.map((clause, place) => ({
		...clause,
		end: clauses[place + 1]?.subjects[0] ?? symbols.length,
	}));
}
