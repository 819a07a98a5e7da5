import type { Actor, Cast, Gender } from './cast.ts';

/** Verbs whose “his” or “her” is the subject's own: “expressed his gratitude”, and not “welcomed his visit”. */
const own =
	'(?:also |again )?(?:expressed|conveyed|extended|reiterated|explained|renewed|voiced|offered|showed)';

/**
 * What a record says of the gender of those who meet: their titles, “Ms. Wong” further on, “Secretary Blinken expressed
 * his hope”, and “she” where all but one are known to be men. `body` are its sentences.
 */
export function gendersOf({ actors }: Cast, body: readonly string[]): Map<Actor, Gender> {
	const genders = new Map<Actor, Gender>();
	for (const actor of actors) if (actor.gender) genders.set(actor, actor.gender);
	const unknown = actors.filter((actor) => !genders.has(actor));
	if (unknown.length === 0) return genders;
	const names = unknown.flatMap(({ names }) => [...names]).map((name) => RegExp.escape(name));
	// Honorific and name, then a verb with the subject's own pronoun.
	const told = new RegExp(
		`\\b(?:(?<title>Mrs?|Ms)\\.? )?(?<name>${names.join('|')})(?:,? ${own} (?:deep |sincere )?(?<pronoun>his|her) \\p{Ll})?`,
		'giu',
	);
	for (const text of body) {
		for (const { groups } of text.matchAll(told)) {
			const word = (groups?.pronoun ?? groups?.title ?? '').toLowerCase();
			const actor = unknown.find(({ names }) => names.has((groups?.name ?? '').toLowerCase()));
			if (word && actor && !genders.has(actor))
				genders.set(actor, /^(?:her|ms|mrs)$/.test(word) ? 'woman' : 'man');
		}
	}
	bySole(genders, unknown, body);
	return genders;
}

const opening = {
	woman: /(?:^|[.;,] )(?:also |Also, )?she\b|^She\b/,
	man: /(?:^|[.;,] )(?:also |Also, )?he\b|^He\b/,
};

/** A record that says “she” where all others are men means the one principal of whom nothing else tells. */
function bySole(genders: Map<Actor, Gender>, unknown: readonly Actor[], body: readonly string[]): void {
	const left = unknown.filter((actor) => !genders.has(actor) && actor.index !== null);
	const sole = left.length === 1 ? left[0] : undefined;
	if (!sole) return;
	const known = new Set(genders.values());
	for (const gender of ['woman', 'man'] as const)
		if (!known.has(gender) && !genders.has(sole) && body.some((text) => opening[gender].test(text)))
			genders.set(sole, gender);
}
