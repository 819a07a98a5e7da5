import type { Actor, Cast, Gender } from './cast.ts';
import type { Reference } from './reference.ts';

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
}

export const freshMemory = (cast: Cast, genders: ReadonlyMap<Actor, Gender>): Memory => ({
	cast,
	genders,
	last: null,
	by: [],
	side: false,
	answered: false,
});

/** The memory behind a statement. */
export const remembered = (memory: Memory, { by, actor }: Reading, answered: boolean): Memory => ({
	...memory,
	by,
	side: actor === null && by.length < memory.cast.parties.length,
	answered,
	last: actor ?? memory.last,
});

const sure = (by: readonly string[], actor: Actor | null = null): Reading => ({ by, actor, doubt: null });

/** Whom references mean together; null where nothing says whom. */
export function resolve(references: readonly Reference[], memory: Memory, answer: boolean): Reading | null {
	const readings: Reading[] = [];
	for (const reference of references) {
		const before = readings.flatMap(({ by }) => by);
		const one = resolveOne(reference, memory, answer, before);
		if (one) readings.push(one);
	}
	const [first] = readings;
	if (!first || references.length === 1) return first ?? null;
	return {
		by: memory.cast.parties.filter((code) => readings.some(({ by }) => by.includes(code))),
		actor: null,
		doubt: readings.find(({ doubt }) => doubt !== null)?.doubt ?? null,
	};
}

function resolveOne(
	reference: Reference,
	memory: Memory,
	answer: boolean,
	before: readonly string[],
): Reading | null {
	const { cast, by, side } = memory;
	switch (reference.to) {
		case 'actor': {
			const doubt = reference.unsure ? 'The name fits more than one person.' : null;
			return { ...sure(reference.actor.by, reference.actor), doubt };
		}
		case 'parties':
			return sure(reference.codes);
		case 'title':
			return titleHolder(reference.actors, memory, answer);
		case 'some': {
			// “The two ministers” behind the third: the guests.
			const guests =
				reference.count > 1 && reference.count === cast.others.length && by.join() === cast.house;
			return sure(guests ? cast.others : cast.parties);
		}
		case 'rest':
			return rest(memory, before.length > 0 ? before : by);
		case 'they':
			return sure(side ? by : cast.parties);
		case 'it':
			return side && by.length === 1 ? sure(by) : null;
		default:
			return antecedent(reference.to === 'he' ? 'man' : 'woman', memory, answer);
	}
}

const isOf = (codes: readonly string[]) => (actor: Actor) => actor.by.some((code) => codes.includes(code));

/** Of several who hold a title, the one who answers, or the house's own, who bears it alone on a page of its own. */
function titleHolder(actors: readonly Actor[], { by, cast }: Memory, answer: boolean): Reading {
	const other = answer ? actors.find((actor) => !isOf(by)(actor)) : undefined;
	const actor = other ?? actors.find(isOf([cast.house])) ?? (actors[0] as Actor);
	const unsure = new Set(actors.flatMap(({ by }) => by)).size > 1;
	return { ...sure(actor.by, actor), doubt: unsure ? 'Several who meet hold this title.' : null };
}

/** All but those named before in the sentence, or but the last speaker. */
function rest({ cast }: Memory, named: readonly string[]): Reading {
	const left = cast.parties.filter((code) => !named.includes(code));
	const codes = named.length === 0 || left.length === 0 ? cast.others : left;
	const own = cast.actors.filter((actor) => actor.index !== null && isOf(codes)(actor));
	return sure(codes, codes.length === 1 && own.length === 1 ? (own[0] as Actor) : null);
}

/** Whom “he” or “she” means: who answers, else a person of the side that spoke, else the last speaker of that gender. */
function antecedent(gender: Gender, memory: Memory, answer: boolean): Reading | null {
	const { cast, genders, by, last, side } = memory;
	const possible = cast.actors.filter((actor) => (genders.get(actor) ?? gender) === gender);
	const principals = possible.filter(({ index }) => index !== null);
	const ofLast = isOf(by);
	const one = by.length === 1;
	const answering = answer && one ? principals.find((actor) => !ofLast(actor)) : undefined;
	const ofSide = side && one ? principals.find(ofLast) : undefined;
	const speaker = last && possible.includes(last) ? last : undefined;
	const certain = possible.filter((actor) => genders.get(actor) === gender);
	const actor = answering ?? ofSide ?? speaker ?? certain[0] ?? possible[0];
	if (!actor) return null;
	const known = actor === speaker || actor === ofSide || principals.length < 2 || certain.length === 1;
	const word = gender === 'man' ? 'He' : 'She';
	const doubt = known ? null : `“${word}” may mean more than one of those who meet.`;
	return { ...sure(actor.by, actor), doubt };
}
