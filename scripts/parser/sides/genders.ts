import type { Printed } from '../../../src/schemas/primitives.ts';
import type { Actor, Cast, Gender } from './cast.ts';

/** Verbs whose “his” or “her” is the subject's own: “expressed his gratitude”, and not “welcomed his visit”. */
const own =
	'(?:also |again |once again )?(?:expressed|conveyed|extended|reiterated|explained|renewed|voiced|offered|declared|described|repeated)';

/**
 * What a record itself says of persons whose honorific says nothing: “Ms. Wong” further on, or “Secretary Blinken
 * expressed his hope”. `inLead` is what the lead tells.
 */
export function gendersOf(
	{ actors }: Cast,
	sentences: Iterable<Printed>,
	inLead: ReadonlyMap<Actor, Gender>,
): Map<Actor, Gender> {
	const genders = new Map(actors.map((actor) => [actor, actor.gender ?? inLead.get(actor) ?? null]));
	const unknown = actors.filter((actor) => genders.get(actor) === null);
	if (unknown.length === 0) return genders;
	const body = [...sentences];
	const unknownNames = unknown.flatMap(({ names }) => [...names]).map((name) => RegExp.escape(name));
	const pattern = new RegExp(
		`\\b(?:(Mrs?|Ms)\\.? )?(${unknownNames.join('|')})(?:,? ${own} (?:deep |sincere |strong |heartfelt )?(his|her) \\p{Ll})?`,
		'giu',
	);
	for (const { text } of body) {
		for (const [, honorific, name, pronoun] of text.matchAll(pattern)) {
			if (!honorific && !pronoun) continue;
			const actor = unknown.find(({ names }) => names.has((name ?? '').toLowerCase()));
			const word = (pronoun ?? honorific ?? '').toLowerCase();
			if (actor && genders.get(actor) === null)
				genders.set(actor, /^(?:her|ms|mrs)$/.test(word) ? 'woman' : 'man');
		}
	}
	bySole(genders, unknown, body);
	return genders;
}

/** “She” as a subject or an object, but not “her visit”. */
const feminine =
	/\b[Ss]he\b|\bherself\b|\bher(?=[,.;”]|$| (?:for|that|on|to|of|and|in|about|as|at|when|whether|how|with)\b)/;
const masculine = /\b[Hh]e\b|\bhimself\b|\bhim\b/;

/** Somebody else of whom a sentence may say “she”: “reported of the student that she was safe”. */
const someoneElse =
	/\b(?:students?|pupil|woman|girl|wife|mother|grandmother|daughter|sister|aunt|lady|widow|queen|princess|empress|mrs|nurse|teacher|doctor|author|writer|singer|actress|dancer|abductee|victim|survivor|child|tourist|travell?er|journalist|worker|volunteer|citizen|national|artist|player|athlete|spouse|prisoner|witness|resident|passenger)\b/i;
/** “The Prime Minister extended her welcome”: the subject's own. */
const ownFeminine = new RegExp(`\\b${own} (?:deep |sincere |strong |heartfelt )?her \\p{Ll}`, 'u');
const ownMasculine = new RegExp(`\\b${own} (?:deep |sincere |strong |heartfelt )?his \\p{Ll}`, 'u');
const tellsOf = (text: string, pronoun: RegExp): boolean =>
	pronoun.test(text) && (/^(?:She|He)\b/.test(text) || !someoneElse.test(text));

/** A record that says “she” where all others are men means the one principal of whom nothing else tells. */
function bySole(genders: Map<Actor, Gender>, unknown: readonly Actor[], sentences: readonly Printed[]): void {
	const left = unknown.filter((actor) => genders.get(actor) === null && actor.index !== null);
	const sole = left.length === 1 ? left[0] : undefined;
	if (!sole) return;
	const known = new Set(genders.values());
	if (
		!known.has('woman') &&
		sentences.some(({ text }) => tellsOf(text, feminine) || tellsOf(text, ownFeminine))
	)
		genders.set(sole, 'woman');
	else if (
		!known.has('man') &&
		sentences.some(({ text }) => tellsOf(text, masculine) || tellsOf(text, ownMasculine))
	)
		genders.set(sole, 'man');
}
