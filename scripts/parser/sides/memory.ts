import type { Actor, Cast, Gender } from './cast.ts';
import type { Reference, Sentence } from './phrase.ts';
import { phraseAt } from './phrase-at.ts';

/** Who speaks a sentence, by the name of the rule that says so. `by` empty: narration. */
export interface Reading {
	readonly by: readonly string[];
	/** The one person who speaks. */
	readonly actor: Actor | null;
	readonly rule: string;
}

/** What the sentences before have said: who spoke last, and what is known of each speaker. */
export interface Memory {
	readonly cast: Cast;
	/** The person who spoke last; a side or all may have spoken since. */
	lastActor: Actor | null;
	/** The parties that spoke last. */
	lastBy: readonly string[];
	/** The last statement was an answer, and the next one may go on with it. */
	answered: boolean;
	/** A side or some of several spoke last, and no person. */
	lastWasGroup: boolean;
	/** It did so as the subject of a sentence of this paragraph, so that “they” means it. */
	groupInFocus: boolean;
	/** The sentences before, for “the former” and “the latter”. */
	readonly sentences: Sentence[];
	/** What is known of each actor's gender; read from the record when a pronoun first asks. */
	readonly genders: () => Map<Actor, Gender>;
	/** The parties that receive the others, as the lead says; null where it does not. */
	readonly hosts: () => readonly string[] | null;
}

export function memoryOf(
	cast: Cast,
	genders: () => Map<Actor, Gender>,
	hosts: () => readonly string[] | null,
): Memory {
	return {
		cast,
		lastActor: null,
		lastBy: [],
		answered: false,
		lastWasGroup: false,
		groupInFocus: false,
		sentences: [],
		genders,
		hosts,
	};
}

/** Codes in the order of the principals, each once. */
export function inOrder({ parties }: Cast, codes: readonly string[]): string[] {
	const order = parties.filter((party) => codes.includes(party));
	return order.length > 0 ? order : [...new Set(codes)];
}

/** All who are not the last speaker; before anyone has spoken, all but the house. */
function otherParties({ cast, lastBy }: Memory): readonly string[] {
	const rest = cast.parties.filter((party) => !lastBy.includes(party));
	return lastBy.length === 0 || rest.length === 0 ? cast.others : rest;
}

/** The one principal of a party, if there is one alone. */
function principalOf({ actors }: Cast, codes: readonly string[]): Actor | null {
	if (codes.length !== 1) return null;
	const own = actors.filter(({ index, by }) => index !== null && by.includes(codes[0] as string));
	return own.length === 1 ? (own[0] as Actor) : null;
}

/** Parties and person that references mean; null where nothing says whom. */
export function resolve(
	references: readonly Reference[],
	memory: Memory,
	pronoun: (gender: 'woman' | 'man') => Actor | null,
): Omit<Reading, 'rule'> | null {
	const codes: string[] = [];
	let actor: Actor | null = null;
	for (const reference of references) {
		const one = resolveOne(reference, memory, pronoun, codes);
		if (!one) continue;
		codes.push(...one.by);
		actor = one.actor;
	}
	if (codes.length === 0) return null;
	return { by: inOrder(memory.cast, codes), actor: references.length === 1 ? actor : null };
}

function resolveOne(
	reference: Reference,
	memory: Memory,
	pronoun: (gender: 'woman' | 'man') => Actor | null,
	joined: readonly string[],
): Omit<Reading, 'rule'> | null {
	const { cast } = memory;
	switch (reference.to) {
		case 'actor':
			return { by: reference.actor.by, actor: reference.actor };
		case 'title': {
			// Of several who hold a title, the house's own bears it alone: “the Prime Minister” on a page of his office.
			const { lastActor } = memory;
			const own = reference.actors.find(({ by }) => by.includes(cast.house));
			const last = lastActor && reference.actors.includes(lastActor) ? lastActor : null;
			const actor = own ?? last ?? (reference.actors[0] as Actor);
			return { by: actor.by, actor };
		}
		case 'parties':
			return { by: reference.codes, actor: null };
		case 'rest': {
			const by =
				joined.length > 0 ? cast.parties.filter((party) => !joined.includes(party)) : otherParties(memory);
			return { by, actor: principalOf(cast, by) };
		}
		case 'host':
		case 'guest': {
			const hosts = memory.hosts();
			if (!hosts) return resolveOne({ to: 'rest' }, memory, pronoun, joined);
			const by = cast.parties.filter((party) => hosts.includes(party) === (reference.to === 'host'));
			return { by, actor: principalOf(cast, by) };
		}
		case 'some':
			return { by: some(memory, reference.count), actor: null };
		case 'former':
		case 'latter': {
			const named = lastPair(memory.sentences);
			const chosen = named.at(reference.to === 'former' ? -2 : -1);
			return chosen ? resolveOne(chosen, memory, pronoun, joined) : null;
		}
		case 'he':
		case 'she': {
			const actor = pronoun(reference.to === 'he' ? 'man' : 'woman');
			return actor && { by: actor.by, actor };
		}
		case 'they':
			return { by: memory.groupInFocus ? memory.lastBy : cast.parties, actor: null };
		case 'it':
			return memory.lastWasGroup && memory.lastBy.length === 1 ? { by: memory.lastBy, actor: null } : null;
		default:
			return null;
	}
}

/** “The two ministers” of three: the others after the house has spoken, else all who count. */
function some({ cast, lastBy }: Memory, count: number): readonly string[] {
	return count === cast.others.length && lastBy.length === 1 && lastBy[0] === cast.house
		? cast.others
		: cast.parties;
}

/** Those named in the last sentence that names two; “the latter” looks back over a few sentences only. */
function lastPair(sentences: readonly Sentence[]): Reference[] {
	let last: Reference[] = [];
	for (const sentence of sentences.slice(-4).reverse()) {
		const named = namedIn(sentence);
		if (named.length > 1) return named;
		if (last.length === 0) last = named;
	}
	return last;
}

/** Persons and sides of a sentence, each once, in order of first mention; a side whose person is named is no other. */
function namedIn(sentence: Sentence): Reference[] {
	const found: Reference[] = [];
	for (let place = 0; place < Math.min(sentence.tokens.length, 400); place++) {
		const token = sentence.tokens[place];
		if (!token?.capital && token?.key !== 'the') continue;
		const phrase = phraseAt(sentence, place);
		if (!phrase) continue;
		for (const reference of phrase.references) {
			const named = reference.to === 'actor' || (reference.to === 'parties' && reference.codes.length === 1);
			if (named && !found.some((known) => same(known, reference))) found.push(reference);
		}
		place = phrase.end - 1;
	}
	return found;
}

const same = (a: Reference, b: Reference): boolean =>
	a.to === 'actor' && b.to === 'actor'
		? a.actor === b.actor
		: codesOf(a).some((code) => codesOf(b).includes(code));

const codesOf = (reference: Reference): readonly string[] =>
	reference.to === 'actor' ? reference.actor.by : reference.to === 'parties' ? reference.codes : [];
