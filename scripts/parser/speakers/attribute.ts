import type { Printed } from '../../../src/schemas/primitives.ts';
import type { ParsedStatement } from '../parsed-record.ts';
import { type Cast, type Context, castOf } from './cast.ts';
import { chunkRowOf } from './chunks.ts';
import { type Clause, type ClauseSentence, withClauses } from './clause.ts';
import { actsOf } from './clause-acts.ts';
import { gendersOf } from './genders.ts';
import { withIntroduced } from './introductions.ts';
import { type OpenList, staysIn } from './lists.ts';
import { freshMemory, type Memory, type Reading, remembered, resolve } from './memory.ts';
import { findings } from './patterns.ts';
import { insideQuotation } from './quotations.ts';
import { type Signs, signsOf, withNames } from './signs.ts';

export interface ParagraphSentences {
	/** As printed before the paragraph. */
	readonly label: string | null;
	/** The lead tells of the meeting: nobody speaks in it. */
	readonly lead: boolean;
	readonly sentences: readonly Printed[];
}

/** Who speaks each sentence, and what it does: one list a paragraph, one statement a sentence, in order. */
export function attribute(paragraphs: readonly ParagraphSentences[], context: Context): ParsedStatement[][] {
	const signs = paragraphs.map(({ sentences }) => sentences.map(({ text }) => signsOf(text, context.house)));
	const signsWhere = (led: boolean): Signs[] =>
		signs.flatMap((some, at) => (paragraphs[at]?.lead === led ? some : []));
	const opening = [signsOf(context.title ?? '', context.house), ...signsWhere(true)];
	const cast = withIntroduced(castOf(context), opening, signsWhere(false));
	const rows = signs.map((some, at) =>
		paragraphs[at]?.lead
			? []
			: some.map((each) => withClauses(chunkRowOf(withNames(each, cast.names), cast))),
	);
	const quoted = insideQuotation(paragraphs.map(({ lead, sentences }) => (lead ? [] : sentences)));
	let memory = freshMemory(cast, gendersOf(cast, rows.flat()));
	let list: OpenList | null = null;
	return paragraphs.map(({ lead, label, sentences }, place) => {
		if (lead) return sentences.map((printed) => narration(printed, 'lead'));
		memory = { ...memory, side: false };
		if (list && !staysIn(list, label)) list = null;
		return sentences.map((printed, at) => {
			const sentence = rows[place]?.[at] as ClauseSentence;
			const answer = answers(sentence, memory);
			const inside = quoted[place]?.[at] && memory.by.length > 0;
			const spoken = inside
				? ownWords(sentence, 'quotation', { by: memory.by, actor: memory.last, doubt: null })
				: list
					? ownWords(sentence, 'listed', list.reading)
					: read(sentence, memory, answer);
			const reading = joined(spoken.clauses, cast);
			if (!reading) return narration(printed, 'narration');
			memory = remembered(memory, reading, answer);
			// What follows a colon at the end is told by whoever speaks the sentence.
			if (/:["”]?$/.test(printed.text)) list = { label, reading };
			return statementOf(printed, sentence, spoken, reading, cast);
		});
	});
}

interface ReadClause {
	readonly clause: Clause;
	readonly reading: Reading;
}

/** The clauses of a sentence in which somebody speaks, and the rule by which they were found. */
interface Spoken {
	readonly rule: string;
	readonly clauses: readonly ReadClause[];
}

const narration = (printed: Printed, rule: string): ParsedStatement => ({
	...printed,
	by: [],
	speaker: null,
	rule,
	acts: [],
	doubt: null,
});

/** A sentence within a quotation or a list: its clause is the first with a finite verb, whoever is its subject. */
function ownWords({ symbols }: ClauseSentence, rule: string, reading: Reading): Spoken {
	const verb = Math.max(0, symbols.search(/[MVPB]/));
	return { rule, clauses: [{ clause: { subjects: [], verb, end: symbols.length }, reading }] };
}

function read(sentence: ClauseSentence, before: Memory, answer: boolean): Spoken {
	for (const { rule, clauses: found } of findings(sentence)) {
		let memory = before;
		const clauses: ReadClause[] = [];
		for (const clause of found) {
			const reading = readClause(sentence, clause, memory, answer && clauses.length === 0);
			if (!reading) continue;
			clauses.push({ clause, reading });
			memory = remembered(memory, reading, answer);
		}
		if (clauses.length > 0 || found.length === 0) return { rule: ruleOf(rule, sentence, found), clauses };
	}
	return { rule: 'narration', clauses: [] };
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

/** All who speak in a sentence, and the one person where it is the same in every clause; null where nobody does. */
function joined(clauses: readonly ReadClause[], { parties }: Cast): Reading | null {
	const [first] = clauses;
	const by = parties.filter((code) => clauses.some(({ reading }) => reading.by.includes(code)));
	if (!first || by.length === 0) return null;
	const same = clauses.every(({ reading }) => reading.actor === first.reading.actor);
	const doubt = clauses.find(({ reading }) => reading.doubt)?.reading.doubt ?? null;
	return { by, actor: same ? first.reading.actor : null, doubt };
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
	if (first === 'to' && /^(?:this|these|that)$/.test(second))
		return !/^(?:end|regard|context|connection)$/.test(third);
	if (
		/^(?:responding|replying|answering|in (?:response|reply|return|turn|answer))\b/.test(`${first} ${second}`)
	)
		return true;
	return !answered && chunks[main?.verb ?? -1]?.word?.verb.answers === true;
}

function statementOf(
	printed: Printed,
	sentence: ClauseSentence,
	{ rule, clauses }: Spoken,
	{ by, actor, doubt }: Reading,
	cast: Cast,
): ParsedStatement {
	const found = clauses.flatMap(({ clause, reading }) => {
		const doers = { by: cast.parties.filter((code) => reading.by.includes(code)), cast };
		return actsOf(sentence, clause, doers).map((act) => ({ ...act, by: doers.by }));
	});
	const unsure = found.some(({ unsure }) => unsure)
		? 'What it does is unsure: its verb is none that is known.'
		: null;
	return {
		...printed,
		by: [...by],
		speaker: actor?.index ?? null,
		rule,
		acts: found.map(({ act, by, start, end }) => ({ act, by, words: printed.text.slice(start, end), start })),
		doubt: doubt ?? unsure,
	};
}
