import { mutualNouns, stanceNouns } from '../words/function-words.ts';
import { statesOfMind } from '../words/verbs.ts';
import type { Chunk } from './chunks.ts';
import { type Clause, joinedRun, placesOf, type ClauseSentence } from './clause.ts';

/** A way in which a sentence shows who speaks, or that nobody does. */
interface Pattern {
	/** By this name the statement tells how it was read. */
	readonly rule: string;
	/** Of the row's symbols. Who speaks stands in the groups `by` and `also`; without them the sentence is narration. */
	readonly shape: RegExp;
	/** The shape begins at the first finite verb. */
	readonly atVerb?: true;
	/** What the chunk at which a group begins must be, where the group is there. */
	readonly words?: Readonly<Record<string, (chunk: Chunk, sentence: ClauseSentence) => boolean>>;
	readonly when?: (sentence: ClauseSentence) => boolean;
	/** Clauses joined to the sentence have speakers of their own. */
	readonly further?: true;
}

const key =
	(words: RegExp) =>
	({ key }: Chunk): boolean =>
		words.test(key);
const speech = ({ word }: Chunk): boolean => word?.verb.speech === true;
const stance = ({ key }: Chunk): boolean => stanceNouns.has(key);
const mutualNoun = ({ key }: Chunk): boolean => mutualNouns.has(key);
const passive = ({ key, word }: Chunk): boolean => word?.passive === true && !statesOfMind.has(key);
const shared = (chunk: Chunk, { chunks, verb }: ClauseSentence): boolean =>
	passive(chunk) && (chunk.word?.verb.mutual === true || chunks.slice(0, verb).some(mutualNoun));
const attends = ({ key, word }: Chunk): boolean =>
	word?.verb.kind === 'attends' || word?.verb.kind === 'leads' || /^(?:present|among)$/.test(key);
const noSubject = ({ main }: ClauseSentence): boolean => main === null;

/** Somebody said something by another verb too: “attended the reception and thanked the singers”. */
const silent = ({ chunks, symbols, further, verb }: ClauseSentence): boolean =>
	further.length === 0 &&
	!placesOf(symbols, 'V', verb + 1, symbols.length).some(
		(at) => /[ja]/.test(symbols[at - 1] ?? '') && speech(chunks[at] as Chunk),
	);

/** In the order in which they are tried; the first that is there decides. */
const patterns: readonly Pattern[] = [
	// “…, Minister X said, …”, “…, as Minister X noted”.
	{
		rule: 'report',
		shape: /(?:^|[cq?])(?<as>[ps])?(?<by>E)a*(?<verb>[VB])[^c;:E]{0,8}(?=[c;:q?]|$)/dg,
		words: { as: key(/^as$/), verb: speech, by: (chunk, { chunks, main }) => chunk !== chunks[main?.subjects[0] ?? -1] },
	},
	// “…, said Minister X”.
	{
		rule: 'report',
		shape: /[cq?](?<verb>V)(?<by>E)[^c;:EV]{0,4}(?=[c;:q?]|$)/dg,
		words: { verb: (chunk, sentence) => speech(chunk) && chunk !== sentence.chunks[sentence.verb] },
	},
	{ rule: 'report', shape: /(?:^|c)(?<verb>G)p(?<by>E)/dg, words: { verb: key(/^according$/) } },
	{ rule: 'attendance', shape: /(?:[BMa]*B[BMa]*(?=[Vn]))?(?<verb>[Vn])/dy, atVerb: true, words: { verb: attends }, when: silent },
	{ rule: 'attendance', shape: /(?<verb>V)(?<part>n)/dy, atVerb: true, words: { part: key(/^part$/) }, when: silent },
	// “Was welcomed by Minister X”, “was proposed by Japan and accepted by Cambodia”.
	{
		rule: 'passive',
		shape: new RegExp(`[BMa]*B[BMa]*(?<verb>V)[^rs;y]*?y(?<by>${joinedRun})(?:[^rs;y]*y(?<also>E))?`, 'dy'),
		atVerb: true,
		words: { verb: passive },
		further: true,
	},
	{
		rule: 'passive',
		shape: new RegExp(`[BMa]*B[BMa]*(?<verb>V)[^rs;]*?w(?<by>${joinedRun})`, 'dy'),
		atVerb: true,
		words: { verb: shared },
		further: true,
	},
	// “There was an exchange of views between the two”.
	{
		rule: 'passive',
		shape: new RegExp(`^[^E;]*?(?<verb>[BM])[^E;]*?(?<noun>n)w(?<by>${joinedRun})`, 'd'),
		words: { noun: mutualNoun },
		when: noSubject,
	},
	// “Views were exchanged, with both sides underlining …”.
	{
		rule: 'passive',
		shape: /[BMa]*B[BMa]*(?<verb>V)[^rs;]*?c(?<with>p)(?<by>E)G/dy,
		atVerb: true,
		words: { verb: passive, with: key(/^with$/) },
	},
	// “From the Japanese side, …”, “On the part of Japan, …”; “was expressed from the Japanese side”, “… on both sides”.
	{
		rule: 'passive',
		shape: /^a*c?(?<whence>p)(?:d(?<part>n)p)?(?<by>E)c[^EVc]*(?<verb>[BM])/d,
		words: { whence: key(/^(?:from|on)$/), part: key(/^part$/) },
		when: noSubject,
	},
	{
		rule: 'passive',
		shape: /[BMa]*B[BMa]*(?<verb>V)[^rs;pE]*(?<whence>p)(?:d(?<part>n)p)?(?<by>E)/dy,
		atVerb: true,
		words: { verb: (chunk) => passive(chunk) && speech(chunk), whence: key(/^(?:from|on)$/), part: key(/^part$/) },
	},
	// “A paper was signed”, “is due to arrive”: nobody speaks.
	{
		rule: 'passive',
		shape: /[BMa]*B[BMa]*(?<verb>V)/dy,
		atVerb: true,
		words: { verb: (chunk) => passive(chunk) && chunk.key !== 'agreed' },
		further: true,
	},
	{ rule: 'passive', shape: /B(?<verb>[pn])/dy, atVerb: true, words: { verb: key(/^(?:to|due)$/) } },
	// “It was Minister X who proposed …”.
	{ rule: 'own-words', shape: /^(?<it>E)Ba*(?<by>E)r(?<verb>[VMPB])/d, words: { it: ({ reference }) => reference?.to === 'it' } },
	// “Minister X's reply was that …”.
	{
		rule: 'own-words',
		shape: /^(?:[^c;BV]*c)?a*(?<by>O)[nadG]{0,3}(?<noun>n)(?:p[dn]{1,3})?(?<verb>[BM:])(?=.*[r:]|V|p|$)/d,
		words: { noun: stance },
	},
	// “It was the shared view of both ministers that …”, “the hope of both sides is …”.
	{
		rule: 'own-words',
		shape: /^(?:[^c;BV]*c)?a*(?:[En]Ba*)?[danV]{0,4}(?<noun>n)[py](?<by>E)(?=[BMV:r]|py?|$)/d,
		words: { noun: stance },
	},
	// “The early return was their hope”.
	{
		rule: 'own-words',
		shape: /^(?:[^c;BV]*c)?[En](?<verb>B)a*(?<by>O)[an]{0,3}(?<noun>n)(?=[rpn]|$)/d,
		words: { noun: stance },
	},
];

/** The rules by which a sentence is read, in the order in which they are tried. */
export const ruleNames: readonly string[] = [
	'quotation',
	'listed',
	...new Set(patterns.map(({ rule }) => rule)),
	'pronoun',
	'both',
	'subject',
];

export interface Finding {
	readonly rule: string;
	/** The clauses in which somebody speaks; none for narration. */
	readonly clauses: readonly Clause[];
}

/** What each pattern that is there finds, the first to be tried first; the subjects of the clauses last. */
export function* findings(sentence: ClauseSentence): Generator<Finding, void, undefined> {
	for (const pattern of patterns) {
		const clauses = matched(pattern, sentence);
		if (clauses) yield { rule: pattern.rule, clauses };
	}
	const { main, further } = sentence;
	yield { rule: 'subject', clauses: main ? [main, ...further] : further };
}

function matched({ shape, atVerb, words, when, further }: Pattern, sentence: ClauseSentence): Clause[] | null {
	const { symbols, chunks, verb } = sentence;
	if ((atVerb && verb < 0) || (when && !when(sentence))) return null;
	shape.lastIndex = atVerb ? verb : 0;
	for (let match = shape.exec(symbols); match; match = shape.global ? shape.exec(symbols) : null) {
		const groups = match.indices?.groups ?? {};
		const fits = Object.entries(words ?? {}).every(([name, isRight]) => {
			const chunk = chunks[groups[name]?.[0] ?? -1];
			return !chunk || isRight(chunk, sentence);
		});
		if (!fits) continue;
		const subjects = [groups.by, groups.also].flatMap((run) => (run ? placesOf(symbols, 'EO', ...run) : []));
		const joined = further ? sentence.further : [];
		const end = shape.global ? (groups.verb?.[1] ?? 0) : (joined[0]?.subjects[0] ?? symbols.length);
		const at = groups.verb?.[0] ?? groups.noun?.[0] ?? 0;
		return subjects.length > 0 ? [{ subjects, verb: at, end }, ...joined] : [...joined];
	}
	return null;
}
