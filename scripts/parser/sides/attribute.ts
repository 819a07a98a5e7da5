import type { Printed } from '../../../src/schemas/primitives.ts';
import type { ParsedStatement } from '../parsed-record.ts';
import { answers, opensAsAnswer } from './antecedent.ts';
import { type Actor, type Context, castOf, type Gender } from './cast.ts';
import { type Clause, mainClause } from './clause.ts';
import { gendersOf } from './genders.ts';
import { inOrder, type Memory, memoryOf, type Reading } from './memory.ts';
import { type Sentence, sentenceOf } from './phrase.ts';
import { backToOpening, quotedSentences } from './quoted.ts';
import { rules } from './rules/order.ts';
import { type Visit, visitOf } from './visit.ts';

export interface Paragraph {
	/** As printed before the paragraph; it says nothing of who speaks. */
	label: string | null;
	/** The lead tells of the meeting: nobody speaks in it. */
	lead: boolean;
	sentences: readonly Printed[];
}

/** Who speaks each sentence: one list a paragraph, one statement a sentence, in order. */
export function attribute(paragraphs: readonly Paragraph[], context: Context): ParsedStatement[][] {
	const cast = castOf(context);
	const body = paragraphs.flatMap(({ lead, sentences }) => (lead ? [] : sentences));
	const opening = paragraphs.flatMap(({ lead, sentences }) =>
		lead ? sentences.map(({ text }) => text) : [],
	);
	let visit: Visit | null = null;
	const visitRead = (): Visit => {
		visit ??= visitOf(opening.join(' '), cast);
		return visit;
	};
	let genders: Map<Actor, Gender> | null = null;
	const gendersRead = (): Map<Actor, Gender> => {
		genders ??= gendersOf(cast, body, visitRead().genders);
		return genders;
	};
	const memory = memoryOf(cast, gendersRead, () => visitRead().hosts);
	return paragraphs.map(({ lead, sentences }) => {
		if (lead)
			return sentences.map((printed) => ({ ...printed, by: [], speaker: null, rule: 'lead', acts: [] }));
		memory.groupInFocus = false;
		const quoted = quotedSentences(sentences);
		const statements = sentences.map((printed, place) => {
			const sentence = sentenceOf(printed.text, cast);
			const clause = mainClause(sentence);
			const reading = read(sentence, clause, memory, quoted[place] === true);
			remember(memory, sentence, clause, reading);
			return {
				...printed,
				by: inOrder(cast, reading.by),
				speaker: reading.actor?.index ?? null,
				rule: reading.rule,
				acts: [],
			};
		});
		return backToOpening(statements, quoted);
	});
}

function read(sentence: Sentence, clause: Clause, memory: Memory, quoted: boolean): Reading {
	const given = { sentence, clause, memory, quoted };
	for (const { name, read } of rules) {
		const reading = read(given);
		if (reading) return { ...reading, rule: name };
	}
	return { by: [], actor: null, rule: 'narration' };
}

function remember(memory: Memory, sentence: Sentence, clause: Clause, { by, actor }: Reading): void {
	memory.sentences.push(sentence);
	if (by.length === 0) return;
	const group = actor === null && by.length < memory.cast.parties.length;
	const subject = clause.subject?.references[0]?.to;
	const sameSpeaker = actor !== null && actor === memory.lastActor;
	memory.answered =
		opensAsAnswer(sentence, clause) || answers(sentence, clause) || (memory.answered && sameSpeaker);
	memory.lastBy = by;
	memory.lastWasGroup = group;
	memory.groupInFocus =
		group && clause.subject !== null && !clause.subject.possessive && clause.verb?.passive === null;
	if (actor) {
		memory.lastActor = actor;
		learn(memory, actor, subject);
	}
}

/** “She” for somebody whose honorific says nothing tells it for the rest of the record. */
function learn({ genders }: Memory, actor: Actor, subject: string | undefined): void {
	if (actor.gender !== null || (subject !== 'he' && subject !== 'she')) return;
	const known = genders();
	if (known.get(actor) === null) known.set(actor, subject === 'he' ? 'man' : 'woman');
}
