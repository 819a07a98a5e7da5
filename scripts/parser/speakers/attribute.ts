import type { Printed } from '../../../src/schemas/primitives.ts';
import type { ParsedStatement } from '../parsed-record.ts';
import { verbOf } from '../words/verbs.ts';
import { type Cast, type Context, castOf } from './cast.ts';
import { type Row, rowOf } from './chunks.ts';
import { type Clause, mainClause } from './clause.ts';
import { actsOf } from './clause-acts.ts';
import { gendersOf } from './genders.ts';
import { withIntroduced } from './introductions.ts';
import { listAfter, type OpenList, staysIn } from './lists.ts';
import { freshMemory, type Memory, type Reading, remembered, resolve } from './memory.ts';
import { patterns } from './patterns.ts';
import { type Quoted, quotedSentences } from './quotations.ts';

export interface ParagraphSentences {
	/** As printed before the paragraph. */
	readonly label: string | null;
	/** The lead tells of the meeting: nobody speaks in it. */
	readonly lead: boolean;
	readonly sentences: readonly Printed[];
}

/** Who speaks each sentence, and what it does: one list a paragraph, one statement a sentence, in order. */
export function attribute(paragraphs: readonly ParagraphSentences[], context: Context): ParsedStatement[][] {
	const body = paragraphs.filter(({ lead }) => !lead);
	const textOf = (some: readonly ParagraphSentences[]): string[] =>
		some.flatMap(({ sentences }) => sentences.map(({ text }) => text));
	const opening = [context.title ?? '', ...textOf(paragraphs.filter(({ lead }) => lead))].join(' ');
	const bodyTexts = textOf(body);
	const cast = withIntroduced(castOf(context), opening, bodyTexts.join(' '));
	const quoted = quotedSentences(body.map(({ sentences }) => sentences));
	let memory = freshMemory(cast, gendersOf(cast, bodyTexts));
	let list: OpenList | null = null;
	let place = 0;
	return paragraphs.map(({ lead, label, sentences }) => {
		if (lead) return sentences.map((printed) => narration(printed, 'lead'));
		const marks = quoted[place++] ?? [];
		memory = { ...memory, side: false };
		if (list && !staysIn(list, label)) list = null;
		const statements = sentences.map((printed, at) => {
			const row = rowOf(printed.text, cast);
			const told = toldBefore(row, marks[at], list, memory);
			const read = told ?? readSentence(row, memory);
			memory = read.memory;
			if (row.opensList && read.reading) list = listAfter(label, read.reading);
			return statementOf(printed, row, read, cast);
		});
		return backToOpening(statements, marks);
	});
}

interface ReadClause {
	readonly clause: Clause;
	readonly reading: Reading;
}

interface ReadSentence {
	readonly reading: Reading | null;
	readonly rule: string;
	readonly clauses: readonly ReadClause[];
	readonly memory: Memory;
}

const narration = (printed: Printed, rule: string): ParsedStatement => ({
	...printed,
	by: [],
	speaker: null,
	rule,
	acts: [],
	doubt: null,
});

/** A sentence within a quotation or a list belongs to whoever began it. */
function toldBefore(
	row: Row,
	quoted: Quoted | undefined,
	list: OpenList | null,
	memory: Memory,
): ReadSentence | null {
	if (quoted?.inside && memory.by.length > 0)
		return whole(row, { by: memory.by, actor: memory.last, doubt: null }, 'quotation', memory);
	return list ? whole(row, list.reading, 'listed', memory) : null;
}

const whole = (row: Row, reading: Reading, rule: string, memory: Memory): ReadSentence => ({
	reading,
	rule,
	clauses: [{ clause: ownClause(row), reading }],
	memory: { ...memory, by: reading.by, last: reading.actor ?? memory.last },
});

/** A sentence in the speaker's own words: its clause is the first with a finite verb, whoever is its subject. */
function ownClause(row: Row): Clause {
	const verb = Math.max(0, row.symbols.search(/[MVPB]/));
	return { subjects: [], verb, end: row.symbols.length };
}

function readSentence(row: Row, before: Memory): ReadSentence {
	const answer = answers(row, before);
	for (const { name, read } of patterns) {
		const finding = read(row);
		if (!finding) continue;
		let memory = before;
		const clauses: ReadClause[] = [];
		for (const clause of finding) {
			const reading = readClause(row, clause, memory, answer && clauses.length === 0);
			if (!reading) continue;
			clauses.push({ clause, reading });
			memory = remembered(memory, { ...row, chunks: [] }, reading, answer);
		}
		if (clauses.length === 0 && finding.length > 0) continue;
		const reading = joined(clauses, before.cast);
		return {
			reading,
			rule: reading ? ruleOf(name, row, finding) : 'narration',
			clauses,
			memory: remembered(memory, row, reading, answer),
		};
	}
	return { reading: null, rule: 'narration', clauses: [], memory: remembered(before, row, null, answer) };
}

function readClause(row: Row, { subjects, verb }: Clause, memory: Memory, answer: boolean): Reading | null {
	const references = subjects.flatMap((at) => row.chunks[at]?.reference ?? []);
	const only = references.length === 1 ? references[0] : undefined;
	if (only?.to === 'it' && row.symbols[verb] === 'B') return null;
	const mutual = verbOf(row.chunks[verb]?.key ?? '')?.verb.mutual;
	if (only?.to === 'they' && mutual) return { by: memory.cast.parties, actor: null, doubt: null };
	return resolve(references, memory, answer);
}

/** All who speak in a sentence, and the one person where it is the same in every clause. */
function joined(clauses: readonly ReadClause[], cast: Cast): Reading | null {
	if (clauses.length === 0) return null;
	const codes = new Set(clauses.flatMap(({ reading }) => reading.by));
	const actors = new Set(clauses.map(({ reading }) => reading.actor));
	const actor = actors.size === 1 ? (clauses[0]?.reading.actor ?? null) : null;
	const doubt = clauses.find(({ reading }) => reading.doubt)?.reading.doubt ?? null;
	return { by: cast.parties.filter((code) => codes.has(code)), actor, doubt };
}

function ruleOf(pattern: string, { chunks }: Row, finding: readonly Clause[]): string {
	const reference = chunks[finding[0]?.subjects[0] ?? -1]?.reference;
	if (pattern !== 'subject' || finding.length > 1 || !reference) return pattern;
	if (/^(?:he|she|they|it)$/.test(reference.to)) return 'pronoun';
	const several = reference.to === 'some' || (reference.to === 'parties' && reference.codes.length > 1);
	return several ? 'both' : pattern;
}

/** “In response, …”, “To this, …”, “Minister X replied”: somebody else than the last speaker. */
function answers(row: Row, { answered }: Memory): boolean {
	const opening = row.chunks
		.slice(0, 3)
		.map(({ key }) => key)
		.join(' ');
	if (/^(?:to|in) (?:that|this) (?:end|regard|context|connection)/.test(opening)) return false;
	if (
		/^(?:in (?:response|reply|return|turn|answer)|responding|replying|answering|to (?:this|these|that)\b)/.test(
			opening,
		)
	)
		return true;
	const verb = row.chunks[mainClause(row)?.verb ?? -1]?.key ?? '';
	return !answered && verbOf(verb)?.verb.answers === true;
}

function statementOf(printed: Printed, row: Row, read: ReadSentence, cast: Cast): ParsedStatement {
	const { reading, rule, clauses } = read;
	if (!reading || reading.by.length === 0) return narration(printed, 'narration');
	const acts = clauses.flatMap(({ clause, reading }) => {
		const by = cast.parties.filter((code) => reading.by.includes(code));
		return actsOf(row, clause, { by, cast }).map(({ act, start, end }) => ({
			act,
			by,
			words: printed.text.slice(start, end),
			start,
		}));
	});
	return {
		...printed,
		by: [...reading.by],
		speaker: reading.actor?.index ?? null,
		rule,
		acts,
		doubt: reading.doubt,
	};
}

/** A quotation of several sentences whose last names the speaker is spoken by that one from its first sentence on. */
function backToOpening(statements: readonly ParsedStatement[], marks: readonly Quoted[]): ParsedStatement[] {
	const read = [...statements];
	for (let place = read.length - 2; place >= 0; place -= 1) {
		const next = read[place + 1];
		const own = read[place];
		if (!own || next?.rule !== 'report' || !marks[place + 1]?.inside) continue;
		if (!marks[place]?.inside && !marks[place]?.opens) continue;
		read[place] = { ...own, by: next.by, speaker: next.speaker, rule: next.rule, doubt: next.doubt };
	}
	return read;
}
