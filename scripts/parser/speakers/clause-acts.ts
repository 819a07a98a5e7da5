import type { Act } from '../../../src/schemas/act.ts';
import { conveyed, judgements, type Verb, verbOf } from '../words/verbs.ts';
import type { Cast } from './cast.ts';
import type { Row } from './chunks.ts';
import type { Clause } from './clause.ts';

/** An act with the stretch of the sentence that shows it. */
export interface FoundAct {
	readonly act: Act;
	readonly start: number;
	readonly end: number;
}

/** Who does it, as the acts ask: the parties that speak, and whether they do so together. */
export interface Doers {
	readonly by: readonly string[];
	readonly cast: Cast;
}

/** The acts of a clause in printed order, each once; at least one, since whoever speaks does something. */
export function actsOf(row: Row, clause: Clause, doers: Doers): FoundAct[] {
	const acts = new Map<Act, FoundAct>();
	const predicates = predicatesOf(row, clause);
	for (const [place, verb] of predicates.entries()) {
		const end = predicates[place + 1] ?? clause.end;
		for (const found of predicateActs(row, verb, end, doers, clause))
			if (!acts.has(found.act)) acts.set(found.act, trimmed(found, row));
	}
	return [...acts.values()];
}

/** An act without the commas and conjunctions at either end of its words. */
function trimmed(found: FoundAct, { symbols, chunks }: Row): FoundAct {
	const joins = (at: number): boolean => /[cj;:]/.test(symbols[at] ?? '');
	let first = chunks.findIndex(({ start }) => start >= found.start);
	let last = chunks.findLastIndex(({ end }) => end <= found.end);
	while (first < last && joins(first)) first += 1;
	while (last > first && joins(last)) last -= 1;
	return { ...found, start: chunks[first]?.start ?? found.start, end: chunks[last]?.end ?? found.end };
}

/** The verb and all joined to it by “and”, of which only verbs of speech are certain to have the same subject. */
function predicatesOf({ symbols, chunks }: Row, { verb, end }: Clause): number[] {
	const joined = [...symbols.slice(verb + 1, end).matchAll(/(?:c?ja*|ca*)(?=V)/g)]
		.map(({ 0: run, index }) => verb + 1 + index + run.length)
		.filter((place) => verbOf(chunks[place]?.key ?? '')?.verb.speech);
	return [verb, ...joined];
}

/** The acts of one predicate, from its verb to before `end`. */
function predicateActs(row: Row, at: number, end: number, doers: Doers, clause: Clause): FoundAct[] {
	const verb = mainVerb(row, at, end);
	const word = verbOf(row.chunks[verb]?.key ?? '')?.verb;
	const stretch = (act: Act, to = verb, from = at): FoundAct => ({
		act,
		start: row.chunks[from]?.start ?? 0,
		end: row.chunks[Math.min(to, row.chunks.length - 1)]?.end ?? row.text.length,
	});
	const own = wordsOf(row, at, end, doers);
	if (own) return [stretch(own.act, own.to)];
	if (!word) return [stretch(conveyedIn(row, at, end)[0]?.act ?? 'stated')];
	if (doers.by.length > 1 && word.together) {
		const nouns = word.kind === 'conveys' ? conveyedIn(row, verb, end).slice(0, 1) : [];
		return [stretch(nouns[0]?.act ?? word.together, nouns[0]?.to ?? objectEnd(row, verb, end))];
	}
	if (word.kind === 'conveys' || row.symbols.slice(clause.verb, verb).includes('B')) {
		const nouns = conveys(row, verb, end, at);
		if (nouns.length > 0) return nouns.map(({ act, from, to }) => stretch(act, to, from));
	}
	if (word.kind === 'tells') {
		const told = toldActs(row, verb, end, doers);
		if (told.length > 0) return told;
	}
	return [stretch(actOfVerb(word, row, verb, end, doers), objectEnd(row, verb, end))];
}

/** Behind auxiliaries and verbs that serve: “would like to thank”, “went on to say”, “have concurred”. */
function mainVerb({ symbols, chunks }: Row, at: number, end: number): number {
	for (let place = at; place < Math.min(end, at + 6); place += 1) {
		const word = verbOf(chunks[place]?.key ?? '')?.verb;
		const serves =
			/[MBa]/.test(symbols[place] ?? '') || chunks[place]?.key === 'to' || word?.kind === 'serves';
		if (!serves && word) return place;
		if (!serves && chunks[place]?.key !== 'on') break;
	}
	return at;
}

/** Phrases that make an act by more than one word. */
function wordsOf(row: Row, at: number, end: number, { by, cast }: Doers): { act: Act; to: number } | null {
	const keys = row.chunks.slice(at, Math.min(end, at + 7)).map(({ key }) => key);
	const line = ` ${keys.join(' ')} `;
	const together = by.length > 1;
	for (const { act, words, joint } of phrases) {
		const match = joint && !together ? null : words.exec(line);
		if (!match) continue;
		const to =
			at +
			match[0].trim().split(' ').length +
			line.slice(0, match.index).split(' ').filter(Boolean).length -
			1;
		if (act === 'wished' && hopesOfOther(row, at, end, { by, cast })) return { act: 'asked', to };
		return { act, to };
	}
	return null;
}

const phrases: readonly { act: Act; words: RegExp; joint?: true }[] = [
	{
		act: 'agreed',
		words:
			/^ (?:\S+ ){0,2}(?:shared?|had|were of|reached) (?:\S+ ){0,4}?(?:views?|recognition|understanding|perception|opinion|consensus|agreement|mind)\b/,
		joint: true,
	},
	{
		act: 'exchanged',
		words: /^ (?:\S+ ){0,1}(?:held|had|took|engaged) (?:\S+ ){0,4}?(?:discussions?|exchanges?|talks|stock)\b/,
		joint: true,
	},
	{ act: 'wished', words: /^ (?:\S+ )?(?:would|should)(?: \S+ly| also)? like to\b/ },
	{ act: 'wished', words: /^ (?:\S+ )?(?:is|was|are|were|am)(?: \S+ly| also)? looking forward\b/ },
	{ act: 'wished', words: /^ (?:\S+ )?look(?:s|ed)? forward\b/ },
	{ act: 'asked', words: /^ (?:\S+ )?(?:called|calls|sought|seeks|asked|asks) (?:for|on|upon)\b/ },
	{ act: 'courtesy', words: /^ (?:presented|handed) (?:\S+ )?(?:with|over)\b/ },
	{ act: 'thanked', words: /^ (?:was|were|is|are)(?: \S+ly| also)? grateful\b/ },
	{
		act: 'courtesy',
		words: /^ (?:was|were|is|are)(?: \S+ly| also)? (?:pleased|delighted|happy|glad|honou?red|saddened)\b/,
	},
	{
		act: 'criticised',
		words: /^ (?:was|were|is|are)(?: \S+ly| also)? (?:concerned|alarmed|worried|opposed)\b/,
	},
];

interface FoundNoun {
	readonly act: Act;
	readonly from: number;
	readonly to: number;
}

/** Nouns that tell an act, from `at` to before `end`, up to the first that-clause or infinitive of another verb. */
function conveyedIn({ symbols, chunks }: Row, at: number, end: number): FoundNoun[] {
	for (let place = at; place < Math.min(end, at + 12); place += 1) {
		const noun = symbols[place] === 'n' || (symbols[place] === 'M' && symbols[place - 1] === 'O');
		const act = noun ? conveyed.get(chunks[place]?.key ?? '') : undefined;
		if (act) return [{ act, from: at, to: place }];
		if (/[r;:]/.test(symbols[place] ?? '')) break;
	}
	return [];
}

/** The objects of a verb that conveys: the first, and those joined to it with a determiner or adjective of their own. */
function conveys(row: Row, verb: number, end: number, at: number): FoundNoun[] {
	const [first] = conveyedIn(row, verb, end);
	if (!first) return beforeVerb(row, verb);
	const { symbols, chunks } = row;
	const found = [{ ...withHope(row, first, end), from: at }];
	// “And his intention”, “as well as their desire”, “and respect”.
	const joined = /(?:c?ja*|c?pap)(?=On|OM|Oan|n)/g;
	for (const { 0: run, index } of symbols.slice(first.to, end).matchAll(joined)) {
		const from = first.to + index + run.length;
		const next = conveyedIn(row, from, Math.min(end, from + (symbols[from] === 'O' ? 4 : 1)))[0];
		if (next && chunks[from]) found.push({ ...withHope(row, next, end), from });
	}
	return found;
}

/** The subject of a passive: “Gratitude was expressed by the Cambodian side”. */
function beforeVerb({ symbols, chunks }: Row, verb: number): FoundNoun[] {
	const place = chunks.slice(0, verb).findIndex(({ key }, at) => symbols[at] === 'n' && conveyed.has(key));
	const act = conveyed.get(chunks[place]?.key ?? '');
	return act ? [{ act, from: place, to: verb }] : [];
}

/** Hope that somebody else will do something asks for it: “expressed hope that Cambodia will …”. */
function withHope(row: Row, noun: FoundNoun, end: number): FoundNoun {
	const asks =
		noun.act === 'wished' && /^(?:hopes?|expectations?|desire|wish)$/.test(row.chunks[noun.to]?.key ?? '');
	const that = row.symbols.slice(noun.to, Math.min(end, noun.to + 6)).match(/^n(?:r)d?E(?=a*[MVP])/);
	return asks && that ? { ...noun, act: 'asked' } : noun;
}

/** “Hopes that Cambodia will”, “expects Japan to”: the subject of what is hoped is not the speaker. */
function hopesOfOther(row: Row, at: number, end: number, { by, cast }: Doers): boolean {
	for (let place = at + 1; place < Math.min(end, at + 6); place += 1) {
		const reference = row.chunks[place]?.reference;
		if (!reference) continue;
		if (reference.to === 'actor') return !reference.actor.by.some((code) => by.includes(code));
		if (reference.to === 'parties')
			return (
				reference.codes.length < cast.parties.length && !reference.codes.some((code) => by.includes(code))
			);
		return reference.to === 'rest';
	}
	return false;
}

function actOfVerb({ act, lemma }: Verb, row: Row, verb: number, end: number, doers: Doers): Act {
	if (act === 'wished' && hopesOfOther(row, verb, end, doers)) return 'asked';
	// “Appreciated Minister X for”: thanks to a person.
	if (lemma === 'appreciate' && /^VE[^;:r]{0,3}p/.test(row.symbols.slice(verb, verb + 6))) return 'thanked';
	if (lemma === 'present' || lemma === 'ask') {
		const gift = row.chunks.slice(verb, Math.min(end, verb + 6)).some(({ key }) => key === 'with');
		if (lemma === 'present') return gift ? 'courtesy' : 'stated';
		const question = /^(?:about|whether|how|what|when|why|if)$/;
		return row.chunks.slice(verb, Math.min(end, verb + 3)).some(({ key }) => question.test(key))
			? 'stated'
			: 'asked';
	}
	return act ?? 'stated';
}

/** Behind the verb and its particle or infinitive: “agreed to work”, “asked for”. */
function objectEnd({ symbols, chunks }: Row, verb: number, end: number): number {
	const next = verb + 1;
	if (next >= end) return verb;
	if (/^(?:to|for|on|upon|with)$/.test(chunks[next]?.key ?? '') && next + 1 < end)
		return /^to$/.test(chunks[next]?.key ?? '') ? next + 1 : next;
	return symbols[next] === 'n' ? next : verb;
}

/** A clause of what is told: its subject and finite verb. */
const toldClause =
	/(?:r|s|(?<=^V)|cja*|ja*|c)(?:[^;:EO]{0,40}?c)??(?<subject>d?[EO]n{0,3}(?:jE)?)?a*(?<verb>[MPVB])/dg;

/** What is told makes the act: “stated that Japan would provide”, “said that he would like to”. */
function toldActs(row: Row, verb: number, end: number, doers: Doers): FoundAct[] {
	const { symbols, chunks } = row;
	const found: FoundAct[] = [];
	let subject = -1;
	for (const { indices } of symbols.slice(verb, end).matchAll(toldClause)) {
		const own = indices?.groups?.subject?.[0];
		const at = verb + (indices?.groups?.verb?.[0] ?? 0);
		if (own !== undefined) subject = verb + own;
		const act = subject < 0 ? null : toldAct(row, subject, at, end, doers);
		if (act)
			found.push({
				act,
				start: chunks[own === undefined ? at : subject]?.start ?? 0,
				end: chunks[Math.min(at + 1, end - 1)]?.end ?? 0,
			});
	}
	if (found.length > 0) return found;
	const blame = chunks.findIndex(({ key }, at) => at > verb && at < end && judgements.has(key));
	if (blame < 0) return [];
	return [
		{ act: 'criticised', start: chunks[Math.max(verb, blame - 8)]?.start ?? 0, end: chunks[blame]?.end ?? 0 },
	];
}

/** The act of one clause of what is told; null where it only tells. */
function toldAct(row: Row, subject: number, verb: number, end: number, doers: Doers): Act | null {
	const own = isOwn(row, subject, doers);
	if (own === null) return null;
	if (!own) return null;
	const phrase = wordsOf(row, verb, end, doers);
	if (phrase && phrase.act !== 'courtesy') return phrase.act;
	const main = mainVerb(row, verb, end);
	const word = verbOf(row.chunks[main]?.key ?? '')?.verb;
	const modal = /^(?:will|would|shall)$/.test(row.chunks[verb]?.key ?? '');
	const wants = word && (word.act === 'wished' || word.act === 'asked');
	if (modal && !wants) return 'pledged';
	if (wants) return actOfVerb(word, row, main, end, doers);
	if (word?.kind === 'acts' && word.act !== 'exchanged') return word.act;
	return null;
}

/** Whether the subject is the speaker or the speaker's side; null where it is nobody who meets. */
function isOwn(row: Row, subject: number, { by, cast }: Doers): boolean | null {
	const place = row.symbols[subject] === 'd' ? subject + 1 : subject;
	const reference = row.chunks[place]?.reference;
	if (!reference) return null;
	if (reference.to === 'he' || reference.to === 'she' || reference.to === 'it' || reference.to === 'they')
		return true;
	if (reference.to === 'actor') return reference.actor.by.some((code) => by.includes(code));
	if (reference.to === 'parties')
		return reference.codes.length < cast.parties.length || by.length > 1
			? reference.codes.some((code) => by.includes(code))
			: false;
	return false;
}
