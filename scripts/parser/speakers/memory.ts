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

const nothingSaid = { last: null, by: [], side: false, answered: false };

export const freshMemory = (cast: Cast, genders: ReadonlyMap<Actor, Gender>): Memory => {
	return { cast, genders, ...nothingSaid };
};

/** The memory behind a statement. */
export const remembered = (memory: Memory, { by, actor }: Reading, answered: boolean): Memory => ({
	...memory,
	by,
	side: actor === null && by.length < memory.cast.parties.length,
	answered,
	last: actor ?? memory.last,
});

/** Whom references mean together; null where nothing says whom. */
export function resolve(references: readonly Reference[], memory: Memory, answer: boolean): Reading | null {
	let all: Reading | null = null;
	for (const reference of references) {
		const one = resolveOne(reference, memory, answer, all?.by ?? memory.by);
		if (!one || !all) all ??= one;
		else {
			const by: string[] = [...all.by, ...one.by];
			all = {
				by: memory.cast.parties.filter((code) => by.includes(code)),
				actor: null,
				doubt: all.doubt ?? one.doubt,
			};
		}
	}
	return all;
}

const isOf = (codes: readonly string[]) => (actor: Actor) => actor.by.some((code) => codes.includes(code));

/** `named`: the parties named before in the sentence, else those that spoke last. */
function resolveOne(
	reference: Reference,
	memory: Memory,
	answer: boolean,
	named: readonly string[],
): Reading | null {
	const { cast, by, side } = memory;
	switch (reference.to) {
		case 'actor':
			return person(reference.actor, reference.unsure ? 'The name fits more than one person.' : null);
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
			return rest(cast, named);
		case 'they':
			return sure(side ? by : cast.parties);
		case 'it':
			return side && by.length === 1 ? sure(by) : null;
		default:
			return antecedent(reference.to === 'he' ? 'man' : 'woman', memory, answer);
	}
}

const sure = (by: readonly string[]): Reading => ({ by, actor: null, doubt: null });
const person = (actor: Actor, doubt: string | null): Reading => ({ by: actor.by, actor, doubt });

/** Of several who hold a title, the one who answers, or the house's own, who bears it alone on a page of its own. */
function titleHolder(actors: readonly Actor[], { by, cast }: Memory, answer: boolean): Reading {
	const other = answer ? actors.find((actor) => !isOf(by)(actor)) : undefined;
	const one = other ?? actors.find(isOf([cast.house])) ?? (actors[0] as Actor);
	const unsure = actors.some((actor) => actor.by.join() !== one.by.join());
	return person(one, unsure ? 'Several who meet hold this title.' : null);
}

/** All but those named: their one person, or their side. */
function rest({ parties, others, actors }: Cast, named: readonly string[]): Reading {
	const left = parties.filter((code) => !named.includes(code));
	const codes = named.length === 0 || left.length === 0 ? others : left;
	const [one, ...more] = actors.filter((actor) => actor.index !== null && isOf(codes)(actor));
	return one && more.length === 0 && codes.length === 1 ? person(one, null) : sure(codes);
}

/** Whom “he” or “she” means: who answers, else a person of the side that spoke, else the last speaker of that gender. */
function antecedent(
	gender: Gender,
	{ cast, genders, by, last, side }: Memory,
	answer: boolean,
): Reading | null {
	const possible = cast.actors.filter((actor) => (genders.get(actor) ?? gender) === gender);
	const principals = possible.filter(({ index }) => index !== null);
	const certain = possible.filter((actor) => genders.get(actor) === gender);
	const one = by.length === 1;
	const answering = answer && one ? principals.find((actor) => !isOf(by)(actor)) : undefined;
	const told = (side && one && principals.find(isOf(by))) || possible.find((actor) => actor === last);
	const actor = answering ?? told ?? certain[0] ?? possible[0];
	if (!actor) return null;
	const known = actor === told || principals.length < 2 || certain.length === 1;
	return person(
		actor,
		known ? null : `“${gender === 'man' ? 'He' : 'She'}” may mean more than one of those who meet.`,
	);
}
