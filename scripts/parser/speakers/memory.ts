import type { Actor, Cast, Gender } from './cast.ts';
import type { Chunk } from './chunks.ts';
import type { Reference } from './reference-phrase.ts';

/** Who speaks: parties, and the one person where it is one. */
export interface Reading {
	readonly by: readonly string[];
	readonly actor: Actor | null;
	/** Why this is a guess; null where it is none. */
	readonly doubt: string | null;
}

/** What the sentences before have said. */
export interface Memory {
	readonly cast: Cast;
	readonly genders: ReadonlyMap<Actor, Gender>;
	/** The person who spoke last; a side or all may have spoken since. */
	readonly last: Actor | null;
	/** The parties that spoke last. */
	readonly by: readonly string[];
	/** A side, and no person, spoke last and in this paragraph, so that “they” and “it” mean it. */
	readonly side: boolean;
	/** The last statement was an answer. */
	readonly answered: boolean;
	/** The last two who were named, for “the former” and “the latter”. */
	readonly pair: readonly Reference[];
}

export const freshMemory = (cast: Cast, genders: ReadonlyMap<Actor, Gender>): Memory => ({
	cast,
	genders,
	last: null,
	by: [],
	side: false,
	answered: false,
	pair: [],
});

/** The memory behind a sentence. */
export function remembered(
	memory: Memory,
	chunks: readonly Chunk[],
	reading: Reading | null,
	answer: boolean,
): Memory {
	const named = chunks.flatMap(({ reference }) => (reference && namesOne(reference) ? [reference] : []));
	const pair = named.length > 1 ? named : [...memory.pair, ...named].slice(-2);
	if (!reading || reading.by.length === 0) return { ...memory, pair };
	const side = reading.actor === null && reading.by.length < memory.cast.parties.length;
	return { ...memory, pair, by: reading.by, side, answered: answer, last: reading.actor ?? memory.last };
}

const namesOne = (reference: Reference): boolean =>
	reference.to === 'actor' || (reference.to === 'parties' && reference.codes.length === 1);

/** Whom references mean together; null where nothing says whom. */
export function resolve(references: readonly Reference[], memory: Memory, answer: boolean): Reading | null {
	const readings: Reading[] = [];
	for (const reference of references) {
		const before = readings.flatMap(({ by }) => by);
		const one = resolveOne(reference, memory, answer, before);
		if (one) readings.push(one);
	}
	const codes = new Set(readings.flatMap(({ by }) => by));
	if (codes.size === 0) return null;
	const doubt = readings.find(({ doubt }) => doubt !== null)?.doubt ?? null;
	const by = memory.cast.parties.filter((code) => codes.has(code));
	return { by, actor: references.length === 1 ? (readings[0]?.actor ?? null) : null, doubt };
}

const sure = (by: readonly string[], actor: Actor | null = null): Reading => ({ by, actor, doubt: null });

function resolveOne(
	reference: Reference,
	memory: Memory,
	answer: boolean,
	before: readonly string[],
): Reading | null {
	const { cast } = memory;
	switch (reference.to) {
		case 'actor':
			return {
				...sure(reference.actor.by, reference.actor),
				doubt: reference.unsure ? 'The name fits more than one person.' : null,
			};
		case 'parties':
			return sure(reference.codes);
		case 'title':
			return titleHolder(reference.actors, memory, answer);
		case 'some': {
			const others =
				reference.count === cast.others.length && memory.by[0] === cast.house && memory.by.length === 1;
			return sure(others && cast.others.length > 1 ? cast.others : cast.parties);
		}
		case 'rest':
			return rest(memory, before);
		case 'they':
			return sure(memory.side ? memory.by : cast.parties);
		case 'it':
			return memory.side && memory.by.length === 1 ? sure(memory.by) : null;
		case 'he':
		case 'she':
			return antecedent(reference.to === 'he' ? 'man' : 'woman', memory, answer);
		default: {
			const named = memory.pair.at(reference.to === 'former' ? -2 : -1);
			return named && named.to !== reference.to ? resolveOne(named, memory, answer, before) : null;
		}
	}
}

/** Of several who hold a title, the one who answers, or the house's own, who bears it alone on a page of its own. */
function titleHolder(actors: readonly Actor[], memory: Memory, answer: boolean): Reading {
	const other = answer ? actors.find(({ by }) => !by.some((code) => memory.by.includes(code))) : undefined;
	const own = actors.find(({ by }) => by.includes(memory.cast.house));
	const actor = other ?? own ?? (actors[0] as Actor);
	const unsure = new Set(actors.flatMap(({ by }) => by)).size > 1;
	return { ...sure(actor.by, actor), doubt: unsure ? 'Several who meet hold this title.' : null };
}

/** All but those named before in the sentence, or but the last speaker. */
function rest({ cast, by }: Memory, before: readonly string[]): Reading {
	const named = before.length > 0 ? before : by;
	const left = cast.parties.filter((code) => !named.includes(code));
	const codes = named.length === 0 || left.length === 0 ? cast.others : left;
	const own = cast.actors.filter(
		({ index, by }) => index !== null && by.some((code) => codes.includes(code)),
	);
	return sure(codes, codes.length === 1 && own.length === 1 ? (own[0] as Actor) : null);
}

/** Whom “he” or “she” means: who answers, else a person of the side that spoke, else the last speaker of that gender. */
function antecedent(gender: Gender, memory: Memory, answer: boolean): Reading | null {
	const { cast, genders, by, last } = memory;
	const possible = cast.actors.filter((actor) => (genders.get(actor) ?? gender) === gender);
	const principals = possible.filter(({ index }) => index !== null);
	const ofLast = (actor: Actor): boolean => actor.by.some((code) => by.includes(code));
	const answering = answer && by.length === 1 ? principals.find((actor) => !ofLast(actor)) : undefined;
	const ofSide = memory.side && by.length === 1 ? principals.find(ofLast) : undefined;
	const speaker = last && possible.includes(last) ? last : undefined;
	const certain = possible.filter((actor) => genders.get(actor) === gender);
	const actor = answering ?? ofSide ?? speaker ?? certain[0] ?? possible[0];
	if (!actor) return null;
	const guessed = actor !== speaker && actor !== ofSide && principals.length > 1 && certain.length !== 1;
	const word = gender === 'man' ? 'He' : 'She';
	return {
		...sure(actor.by, actor),
		doubt: guessed ? `“${word}” may mean more than one of those who meet.` : null,
	};
}
