import type { Printed } from '../../../src/schemas/primitives.ts';
import type { ParsedStatement } from '../parsed-record.ts';
import { type Cast, type Context, castOf } from './cast.ts';
import { chunkRowOf } from './chunks.ts';
import { type Clause, type ClauseSentence, withClauses } from './clause.ts';
import { actsOf } from './clause-acts.ts';
import { gendersOf } from './genders.ts';
import { withIntroduced } from './introductions.ts';
import { listAfter, type OpenList, staysIn } from './lists.ts';
import { freshMemory, type Memory, type Reading, remembered, resolve } from './memory.ts';
import { findings } from './patterns.ts';
import { type Quoted, quotedSentences } from './quotations.ts';
import { signsOf, withNames } from './signs.ts';

export interface ParagraphSentences {
	/** As printed before the paragraph. */
	readonly label: string | null;
	/** The lead tells of the meeting: nobody speaks in it. */
	readonly lead: boolean;
	readonly sentences: readonly Printed[];
}

/** Who speaks each sentence, and what it does: one list a paragraph, one statement a sentence, in order. */
export function attribute(paragraphs: readonly ParagraphSentences[], context: Context): ParsedStatement[][] {
	const { house, title } = context;
	const body = paragraphs.filter(({ lead }) => !lead);
	const opening = paragraphs.filter(({ lead }) => lead).flatMap(({ sentences }) => sentences);
	const openingSigns = [title ?? '', ...opening.map(({ text }) => text)].map((text) => signsOf(text, house));
	const bodySigns = body.map(({ sentences }) => sentences.map(({ text }) => signsOf(text, house)));
	const cast = withIntroduced(castOf(context), openingSigns, bodySigns.flat());
	const rows = bodySigns.map((signs) => signs.map((each) => chunkRowOf(withNames(each, cast.names), cast)));
	const quoted = quotedSentences(body.map(({ sentences }) => sentences));
	let memory = freshMemory(cast, gendersOf(cast, rows.flat()));
	let list: OpenList | null = null;
	let place = 0;
	return paragraphs.map(({ lead, label, sentences }) => {
		if (lead) return sentences.map((printed) => narration(printed, 'lead'));
		const marks = quoted[place] ?? [];
		const own = rows[place] ?? [];
		place += 1;
		memory = { ...memory, side: false };
		if (list && !staysIn(list, label)) list = null;
		const statements = sentences.map((printed, at) => {
			const sentence = withClauses(own[at] ?? { chunks: [], symbols: '' });
			const told = toldBefore(sentence, marks[at], list, memory);
			const read = told ?? readSentence(sentence, memory);
			memory = read.memory;
			// What follows a colon at the end is told by whoever speaks the sentence.
			if (read.reading && /:["”]?$/.test(printed.text)) list = listAfter(label, read.reading);
			return statementOf(printed, sentence, read, cast);
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
	sentence: ClauseSentence,
	quoted: Quoted | undefined,
	list: OpenList | null,
	memory: Memory,
): ReadSentence | null {
	const inside = quoted?.inside && memory.by.length > 0;
	if (!inside && !list) return null;
	const reading = inside || !list ? { by: memory.by, actor: memory.last, doubt: null } : list.reading;
	// In the speaker's own words the clause is the first with a finite verb, whoever is its subject.
	const verb = Math.max(0, sentence.symbols.search(/[MVPB]/));
	return {
		reading,
		rule: inside ? 'quotation' : 'listed',
		clauses: [{ clause: { subjects: [], verb, end: sentence.symbols.length }, reading }],
		memory: { ...memory, by: reading.by, last: reading.actor ?? memory.last },
	};
}

function readSentence(sentence: ClauseSentence, before: Memory): ReadSentence {
	const answer = answers(sentence, before);
	for (const { rule, clauses: found } of findings(sentence)) {
		let memory = before;
		const clauses: ReadClause[] = [];
		for (const clause of found) {
			const reading = readClause(sentence, clause, memory, answer && clauses.length === 0);
			if (!reading) continue;
			clauses.push({ clause, reading });
			memory = remembered(memory, reading, answer);
		}
		if (clauses.length === 0 && found.length > 0) continue;
		const reading = joined(clauses, before.cast);
		return {
			reading,
			rule: reading ? ruleOf(rule, sentence, found) : 'narration',
			clauses,
			memory: reading ? remembered(before, reading, answer) : before,
		};
	}
	return { reading: null, rule: 'narration', clauses: [], memory: before };
}

function readClause(
	{ chunks, symbols }: ClauseSentence,
	{ subjects, verb }: Clause,
	memory: Memory,
	answer: boolean,
): Reading | null {
	const references = subjects.flatMap((at) => chunks[at]?.reference ?? []);
	const only = references.length === 1 ? references[0] : undefined;
	if (only?.to === 'it' && symbols[verb] === 'B') return null;
	if (only?.to === 'they' && chunks[verb]?.word?.verb.mutual)
		return { by: memory.cast.parties, actor: null, doubt: null };
	return resolve(references, memory, answer);
}

/** All who speak in a sentence, and the one person where it is the same in every clause. */
function joined(clauses: readonly ReadClause[], { parties }: Cast): Reading | null {
	const [first] = clauses;
	if (!first) return null;
	const same = clauses.every(({ reading }) => reading.actor === first.reading.actor);
	return {
		by: parties.filter((code) => clauses.some(({ reading }) => reading.by.includes(code))),
		actor: same ? first.reading.actor : null,
		doubt: clauses.find(({ reading }) => reading.doubt)?.reading.doubt ?? null,
	};
}

function ruleOf(rule: string, { chunks }: ClauseSentence, found: readonly Clause[]): string {
	const reference = chunks[found[0]?.subjects[0] ?? -1]?.reference;
	if (rule !== 'subject' || found.length > 1 || !reference) return rule;
	if (/^(?:he|she|they|it)$/.test(reference.to)) return 'pronoun';
	const several = reference.to === 'some' || (reference.to === 'parties' && reference.codes.length > 1);
	return several ? 'both' : rule;
}

/** “In response, …”, “To this, …”, “Minister X replied”: somebody else than the last speaker. */
function answers({ chunks, main }: ClauseSentence, { answered }: Memory): boolean {
	const [first = '', second = '', third = ''] = chunks.slice(0, 3).map(({ key }) => key);
	if (/^(?:responding|replying|answering)$/.test(first)) return true;
	if (first === 'in' && /^(?:response|reply|return|turn|answer)$/.test(second)) return true;
	if (first === 'to' && /^(?:this|these|that)$/.test(second))
		return !/^(?:end|regard|context|connection)$/.test(third);
	return !answered && chunks[main?.verb ?? -1]?.word?.verb.answers === true;
}

function statementOf(
	printed: Printed,
	sentence: ClauseSentence,
	{ reading, rule, clauses }: ReadSentence,
	cast: Cast,
): ParsedStatement {
	if (!reading || reading.by.length === 0) return narration(printed, 'narration');
	const acts = clauses.flatMap(({ clause, reading }) => {
		const by = cast.parties.filter((code) => reading.by.includes(code));
		return actsOf(sentence, clause, { by, cast }).map(({ act, start, end }) => ({
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
