import type { Act } from '../../../src/schemas/act.ts';
import { conveyed, judgements, type Verb } from '../words/verbs.ts';
import type { Cast } from './cast.ts';
import type { ChunkRow } from './chunks.ts';
import { type Clause, symbolPlaces } from './clause.ts';

/** An act with the stretch of the sentence that shows it, from its verb on. */
export interface FoundAct {
	readonly act: Act;
	readonly start: number;
	readonly end: number;
	/** Its verb is none that is known. */
	readonly unsure?: boolean;
}

/** Who does it: the parties that speak, of all that meet. */
export interface Doers {
	readonly by: readonly string[];
	readonly cast: Cast;
}

/** A verb group with its main verb and all that belongs to it. Places are places in the row. */
interface Predicate {
	readonly row: ChunkRow;
	readonly from: number;
	/** The main verb; `from` where a form of “be” or “have” stands alone. */
	readonly main: number;
	readonly verb: Verb | null;
	readonly end: number;
}

/** The acts of a clause in printed order, each once; at least one, since whoever speaks does something. */
export function actsOf(row: ChunkRow, { verb, end }: Clause, doers: Doers): FoundAct[] {
	// Of the verbs joined by “and” only those of speech are certain to have the same subject.
	const joined = symbolPlaces(row.symbols, 'V', verb + 1, end).filter(
		(at) => row.chunks[at]?.word?.verb.speech && /(?:ja*|ca*)$/.test(row.symbols.slice(verb, at)),
	);
	const starts = [verb, ...joined];
	const acts = new Map<Act, FoundAct>();
	for (const [place, from] of starts.entries())
		for (const found of actsIn(predicateAt(row, from, starts[place + 1] ?? end), doers))
			if (!acts.has(found.act)) acts.set(found.act, found);
	return [...acts.values()];
}

/** Behind auxiliaries, adverbs and verbs that serve: “would thank”, “went on to say”, “have concurred”. */
function predicateAt(row: ChunkRow, from: number, end: number): Predicate {
	const { chunks, symbols } = row;
	for (let at = from; at < Math.min(end, from + 6); at += 1) {
		const { key = '', word = null } = chunks[at] ?? {};
		if (/[MBa]/.test(symbols[at] ?? '') || /^(?:to|on)$/.test(key) || word?.verb.kind === 'serves') continue;
		return word ? { row, from, main: at, verb: word.verb, end } : { row, from, main: from, verb: null, end };
	}
	return { row, from, main: from, verb: null, end };
}

/** Words of a stretch of the row, without what joins them to others. */
function stretch({ chunks, symbols }: ChunkRow, act: Act, from: number, to: number): FoundAct {
	let [first, last] = [from, Math.min(to, chunks.length - 1)];
	while (first < last && /[cj;:]/.test(symbols[first] ?? '')) first += 1;
	while (last > first && /[cj;:]/.test(symbols[last] ?? '')) last -= 1;
	return { act, start: chunks[first]?.start ?? 0, end: chunks[last]?.end ?? 0 };
}

function actsIn(predicate: Predicate, doers: Doers): FoundAct[] {
	const { row, from, main, verb, end } = predicate;
	const together = doers.by.length > 1;
	const idiom = idiomAt(row, main, end, together);
	if (idiom) {
		const act = idiom.act === 'wished' && wantsOfOther(row, idiom.to, end, doers) ? 'asked' : idiom.act;
		return [stretch(row, act, from, idiom.to)];
	}
	const nouns = nounsConveyed(predicate, doers);
	const conveys = !verb || verb.kind === 'conveys';
	if (together && verb?.together)
		return [(conveys && nouns[0]) || stretch(row, verb.together, from, objectEnd(row, main, end))];
	if (nouns.length > 0 && (conveys || /Ba*$/.test(row.symbols.slice(0, main)))) return nouns;
	const told = conveys || verb.kind === 'tells' ? toldActs(predicate, doers) : [];
	if (told.length > 0) return told;
	return verb ? verbActs(predicate, verb, doers) : [stretch(row, 'stated', from, main)];
}

/** The act of the verb itself. */
function verbActs({ row, from, main, end }: Predicate, { act, lemma }: Verb, doers: Doers): FoundAct[] {
	const { chunks } = row;
	const whole = (act: Act): FoundAct[] => [stretch(row, act, from, objectEnd(row, main, end))];
	if (act === 'wished') {
		// “Would like to thank”: who says so does it.
		const inner = chunks[main + 1]?.key === 'to' ? actsIn(predicateAt(row, main + 2, end), doers) : [];
		const done = inner.find(({ act }) => act === 'thanked' || act === 'courtesy');
		if (done) return [{ ...done, start: chunks[from]?.start ?? 0 }];
		return whole(wantsOfOther(row, main, end, doers) ? 'asked' : act);
	}
	// “Appreciated Minister X for”: thanks to a person.
	if (lemma === 'appreciate' && chunks[main + 1]?.reference?.to === 'actor') return whole('thanked');
	return whole(act ?? 'stated').map((found) => (lemma === '' ? { ...found, unsure: true } : found));
}

/** Idioms that make an act by more than one word, by the words from the main verb on. */
const idioms = new RegExp(
	`^(?:${[
		'(?<wished>look(?:s|ed|ing)? forward)',
		'(?<stated>(?:asks?|asked)(?: \\S*)? (?:about|whether|how|what|when|why|if))',
		'(?<asked>(?:call|ask)(?:s|ed)? (?:for|on|upon))',
		'(?<courtesy>(?:presented|handed)(?: \\S*)? (?:with|over)|(?:(?:was|were|is|are) )?(?:pleased|delighted|happy|glad|honou?red|saddened))',
		'(?<thanked>(?:was|were|is|are)(?: \\S+ly)? grateful)',
		'(?<criticised>concerned|alarmed|worried|opposed)',
		'(?<exchanged>(?:held|had|took|engaged|was|were) (?:\\S* ){0,4}?(?:discussions?|exchanges?|talks|stock))',
		'(?<agreed>(?:shared?|had|have|has|was|were|are|reached) (?:\\S* ){0,4}?(?:views?|recognition|understanding|perception|opinion|consensus|agreement|mind))',
	].join('|')})(?= |$)`,
);

function idiomAt(
	{ chunks }: ChunkRow,
	at: number,
	end: number,
	together: boolean,
): { act: Act; to: number } | null {
	const keys = chunks.slice(at, Math.min(end, at + 7)).map(({ key }) => key);
	const match = idioms.exec(keys.join(' '));
	const act = match && Object.entries(match.groups ?? {}).find(([, words]) => words !== undefined)?.[0];
	// What is shared or held is so by all who speak.
	if (!act || (/^(?:agreed|exchanged)$/.test(act) && !together)) return null;
	return { act: act as Act, to: at + match[0].split(' ').length - 1 };
}

/** Nouns that tell an act: the objects of a verb that conveys, and the subject of a passive. */
function nounsConveyed({ row, from, main, end }: Predicate, doers: Doers): FoundAct[] {
	const { chunks, symbols } = row;
	const actAt = (at: number): Act | undefined => {
		const key = chunks[at]?.key ?? '';
		if (chunks[at - 1]?.key === 'no' || !(symbols[at] === 'n' || symbols.startsWith('OM', at - 1)))
			return undefined;
		return key === 'agreement' && doers.by.length > 1 ? 'agreed' : conveyed.get(key);
	};
	const nounFrom = (start: number, stop: number): number => {
		for (let at = start; at < Math.min(end, stop) && !/[r;:]/.test(symbols[at] ?? ''); at += 1)
			if (actAt(at)) return at;
		return -1;
	};
	const found = (start: number, noun: number): FoundAct => {
		const act = actAt(noun) ?? 'stated';
		const asks = act === 'wished' && symbols[noun + 1] === 'r' && wantsOfOther(row, noun, end, doers);
		return stretch(row, asks ? 'asked' : act, start, noun);
	};
	const first = nounFrom(main, main + 12);
	if (first < 0) {
		const subject = /Ba*$/.test(symbols.slice(0, main)) ? nounFrom(0, from) : -1;
		return subject < 0 ? [] : [{ ...found(subject, subject), end: chunks[main]?.end ?? 0 }];
	}
	const nouns = [found(from, first)];
	// “And his intention”, “as well as their desire”, “and respect”.
	for (const { 0: run, index } of symbols.slice(first, end).matchAll(/(?:c?ja*|c?pap)(?=On|OM|Oan|n)/g)) {
		const start = first + index + run.length;
		const noun = nounFrom(start, start + (symbols[start] === 'O' ? 4 : 1));
		if (noun >= 0) nouns.push(found(start, noun));
	}
	return nouns;
}

/** Whether what is wanted is for somebody else to do: “hopes that Cambodia will”, “expects Japan to”. */
function wantsOfOther(row: ChunkRow, at: number, end: number, doers: Doers): boolean {
	const words = /^.[an]*(?:r[adn]{0,2}[EO]|E(?!c))/.exec(row.symbols.slice(at, Math.min(end, at + 6)))?.[0];
	return words !== undefined && isOwn(row, at + words.length - 1, doers) === false;
}

/** Behind the verb and its particle or infinitive: “agreed to work”, “asked for”; “spare no effort”. */
function objectEnd({ symbols, chunks }: ChunkRow, verb: number, end: number): number {
	const { key = '', start = 0, end: stop = 0 } = chunks[verb + 1] ?? {};
	const word = symbols[verb + 1] === 'n' && stop - start === key.length && /^\D/.test(key);
	const more = word || /^(?:for|on|upon|with)$/.test(key) ? 1 : 0;
	const infinitive = key === 'to' ? (/^a*./.exec(symbols.slice(verb + 2))?.[0].length ?? 0) + 1 : more;
	return Math.min(verb + infinitive, end - 1);
}

/** A clause of what is told: its subject and finite verb. */
const toldClause =
	/(?:r|s|(?<=^V)|cja*|ja*|c)(?:[^;:EO]{0,40}?c)??(?<subject>d?[EO]n{0,3}(?:jE)?)?a*(?<verb>[MPVB])/dg;

/** What is told makes the act: “stated that Japan would provide”, “said that he would like to”. */
function toldActs({ row, main, end }: Predicate, doers: Doers): FoundAct[] {
	const { symbols, chunks } = row;
	const found: FoundAct[] = [];
	let subject = -1;
	for (const { indices } of symbols.slice(main, end).matchAll(toldClause)) {
		const own = indices?.groups?.subject?.[0];
		if (own !== undefined) subject = main + own;
		const at = main + (indices?.groups?.verb?.[0] ?? 0);
		if (subject >= 0 && isOwn(row, subject, doers)) found.push(...toldAct(predicateAt(row, at, end), doers));
	}
	if (found.length > 0) return found;
	const blame = chunks.findIndex(({ key }, at) => at > main && at < end && judgements.has(key));
	if (blame < 0) return [];
	const before = symbols.slice(main, blame);
	const clause = Math.max(before.indexOf('r'), before.lastIndexOf('c'), before.lastIndexOf(';'), 0);
	return [stretch(row, 'criticised', main + clause + 1, blame)];
}

/** The act of one clause of what the speaker tells of the own side; none where it only tells. */
function toldAct(predicate: Predicate, doers: Doers): FoundAct[] {
	const { row, from, main, verb, end } = predicate;
	const idiom = idiomAt(row, main, end, doers.by.length > 1);
	if (idiom && idiom.act !== 'courtesy') return [stretch(row, idiom.act, from, idiom.to)];
	const wants = verb?.act === 'wished' || verb?.act === 'asked';
	if (/^(?:will|would|shall)$/.test(row.chunks[from]?.key ?? '') && !wants)
		return [stretch(row, verb?.feels ? 'wished' : 'pledged', from, objectEnd(row, main, end))];
	return verb && (wants || (verb.kind === 'acts' && verb.act !== 'exchanged'))
		? verbActs(predicate, verb, doers)
		: [];
}

/** Whether somebody is the speaker or of the speaker's side; null where it is all, or nobody who meets. */
function isOwn({ chunks, symbols }: ChunkRow, at: number, { by, cast }: Doers): boolean | null {
	const reference = chunks[symbols[at] === 'd' ? at + 1 : at]?.reference;
	if (!reference || reference.to === 'some' || reference.to === 'title') return null;
	if (reference.to !== 'actor' && reference.to !== 'parties') return reference.to !== 'rest';
	const codes = reference.to === 'actor' ? reference.actor.by : reference.codes;
	return codes.length === cast.parties.length && by.length === 1
		? null
		: codes.some((code) => by.includes(code));
}
