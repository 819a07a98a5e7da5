import { type Actor, type Cast, type Gender, genderOfTitles } from './cast.ts';
import type { Chunk, ChunkRow } from './chunks.ts';

/**
 * What a record says of the gender of those who meet: their titles, “Ms. Wong” further on, “Secretary Blinken expressed
 * his hope”, and “she” where all but one are known to be men. `rows` are the sentences of the body.
 */
export function gendersOf({ actors }: Cast, rows: readonly ChunkRow[]): Map<Actor, Gender> {
	const genders = new Map<Actor, Gender>();
	const tell = (actor: Actor, gender: Gender | null): void => {
		if (gender && !genders.has(actor)) genders.set(actor, gender);
	};
	for (const actor of actors) tell(actor, actor.gender);
	if (genders.size === actors.length) return genders;
	for (const { chunks, symbols } of rows) {
		for (const [at, { reference, titles }] of chunks.entries()) {
			if (reference?.to !== 'actor') continue;
			tell(reference.actor, genderOfTitles(titles));
			// “Expressed his gratitude”, and not “welcomed his visit”: the subject's own.
			const own = /^E[ac]*Va*O/.exec(symbols.slice(at, at + 6))?.[0].length;
			if (own && chunks.slice(at, at + own).some(({ word }) => word?.verb.kind === 'conveys'))
				tell(reference.actor, genderOf(chunks[at + own - 1] as Chunk));
		}
	}
	// A record that says “she” where all others are men means the one principal of whom nothing else tells.
	const [sole, ...more] = actors.filter((actor) => !genders.has(actor) && actor.index !== null);
	const said = new Set(
		rows.flatMap(({ chunks }) =>
			chunks.flatMap((chunk) => (chunk.symbol === 'E' ? (genderOf(chunk) ?? []) : [])),
		),
	);
	for (const gender of genders.values()) said.delete(gender);
	if (sole && more.length === 0) tell(sole, said.has('woman') ? 'woman' : said.has('man') ? 'man' : null);
	return genders;
}

const genderOf = ({ reference }: Chunk): Gender | null =>
	reference?.to === 'she' ? 'woman' : reference?.to === 'he' ? 'man' : null;
