import { mutualNouns, stanceNouns } from '../words/function-words.ts';
import { statesOfMind } from '../words/verbs.ts';
import type { Chunk } from './chunks.ts';
import { type Clause, type ClauseSentence, joinedRun, symbolPlaces } from './clause.ts';

type Test = (chunk: Chunk, sentence: ClauseSentence) => boolean;

/**
 * A way in which a sentence shows who speaks, or that nobody does: the rule it goes by; the shape of the row, which
 * begins at the first finite verb where it is sticky; and what the chunk at which a group begins must be, where the
 * group is there. Who speaks stands in the groups `by` and `also`; without them the sentence is narration.
 */
type Pattern = readonly [rule: string, shape: RegExp, tests?: Readonly<Record<string, Test>>];

function key(words: RegExp): Test {
	return (chunk) => words.test(chunk.key);
}
const speech: Test = ({ word }) => word?.verb.speech === true;
const notMain: Test = (chunk, { chunks, main, verb }) =>
	chunk !== chunks[verb] && chunk !== chunks[main?.subjects[0] ?? -1];
const noSubject: Test = (_, { main }) => main === null;
const stance: Test = ({ key }) => stanceNouns.has(key);
const mutualNoun = ({ key }: Chunk): boolean => mutualNouns.has(key);
const passive: Test = ({ key, word }) => word?.passive === true && !statesOfMind.has(key);
const shared: Test = (chunk, sentence) =>
	passive(chunk, sentence) &&
	(chunk.word?.verb.mutual === true || sentence.chunks.slice(0, sentence.verb).some(mutualNoun));

/** Nobody says anything by another verb: not “attended the reception and thanked the singers”. */
const silent = ({ chunks, symbols, further, verb }: ClauseSentence): boolean =>
	further.length === 0 &&
	!symbolPlaces(symbols, 'V', verb + 1, symbols.length).some(
		(at) => /[ja]/.test(symbols[at - 1] ?? '') && chunks[at]?.word?.verb.speech,
	);
const attends: Test = ({ key, word }, sentence) =>
	(word?.verb.kind === 'attends' || word?.verb.kind === 'leads' || /^(?:present|among|part)$/.test(key)) &&
	silent(sentence);
/** A country by its bare name, which no side of a meeting is. */
const country: Test = ({ reference }, sentence) =>
	reference?.to === 'parties' && reference.bare === true && silent(sentence);

/** First words of a verb group in the passive. */
const be = '[BMa]*B[BMa]*';

/** In the order in which they are tried; the first that is there decides. */
const patterns: readonly Pattern[] = [
	// “…, Minister X said, …”; “…, said Minister X”; “According to Minister X, …”.
	['report', /(?:^|[cq?])(?<by>E)a*(?<verb>[VB])[^c;:E]{0,8}(?=[c;:q?]|$)/dg, { by: notMain, verb: speech }],
	[
		'report',
		/[cq?](?<verb>(?<other>V))(?<by>E)[^c;:EV]{0,4}(?=[c;:q?]|$)/dg,
		{ verb: speech, other: notMain },
	],
	['report', /(?:^|c)(?<verb>G)p(?<by>E)/dg, { verb: key(/^according$/) }],
	// “Minister X attended”, “was also present”, “took part”, “was chaired by Minister X”.
	['narration', /(?:[BMa]*B[BMa]*(?=[Vn])|V(?=n))?(?<verb>[Vn])/dy, { verb: attends }],
	// “Cambodia is a member of …”, “Cambodia completed its term”.
	[
		'narration',
		/^(?<country>E)a*(?:B[dn]|(?<deed>V))/d,
		{ country, deed: ({ word }) => word?.verb.kind === 'does' },
	],
	// “Was welcomed by Minister X”, “was proposed by Japan and accepted by Cambodia”; “was agreed between the two”.
	[
		'passive',
		new RegExp(`${be}(?<verb>V)[^rs;y]*?y(?<by>${joinedRun})(?:[^rs;y]*y(?<also>E))?`, 'dy'),
		{ verb: passive },
	],
	['passive', new RegExp(`${be}(?<verb>V)[^rs;]*?w(?<by>${joinedRun})`, 'dy'), { verb: shared }],
	// “There was an exchange of views between the two”; “Views were exchanged, with both sides underlining …”.
	[
		'passive',
		new RegExp(`^[^E;]*?(?<verb>[BM])[^E;]*?(?<noun>n)w(?<by>${joinedRun})`, 'd'),
		{ verb: noSubject, noun: mutualNoun },
	],
	[
		'passive',
		new RegExp(`${be}(?<verb>V)[^rs;]*?c(?<with>p)(?<by>E)G`, 'dy'),
		{ verb: passive, with: key(/^with$/) },
	],
	// “From the Japanese side, …”, “On the part of Japan, …”.
	[
		'passive',
		/^a*c?(?<whence>p)(?:d(?<part>n)p)?(?<by>E)c[^EVc]*(?<verb>[BM])/d,
		{ whence: key(/^(?:from|on)$/), part: key(/^part$/), verb: noSubject },
	],
	// “A paper was signed”, “is due to arrive”: nobody speaks.
	['narration', new RegExp(`${be}(?<verb>V)`, 'dy'), { verb: passive }],
	['narration', /B(?<verb>[pn])/dy, { verb: key(/^(?:to|due)$/) }],
	// “It was Minister X who proposed …”; “Minister X's reply was that …”.
	['own-words', /^(?<it>E)Ba*(?<by>E)r(?<verb>[VMPB])/d, { it: ({ reference }) => reference?.to === 'it' }],
	[
		'own-words',
		/^(?:[^c;BV]*c)?a*(?<by>O)[nadG]{0,3}(?<noun>n)(?:p[dn]{1,3})?(?<verb>[BM:])(?=.*[r:])/d,
		{ noun: stance },
	],
	// “It was the shared view of both ministers that …”, “the hope of both sides is …”; “The early return was their hope”.
	[
		'own-words',
		/^(?:[^c;BV]*c)?a*(?:[Edn]Ba*)?[danV]{0,4}(?<noun>n)V?[py](?<by>E)(?=[BMV:r]|py?|$)/d,
		{ noun: stance },
	],
	['own-words', /^(?:[^c;BV]*c)?[En](?<verb>B)a*(?<by>O)[an]{0,3}(?<noun>n)(?=[rpn]|$)/d, { noun: stance }],
];

/** The rules by which a sentence is read, in the order in which they are tried. */
export const ruleNames: ReadonlySet<string> = new Set([
	...['quotation', 'listed'],
	...patterns.map(([rule]) => rule),
	...['both', 'pronoun', 'subject'],
]);

export interface Finding {
	readonly rule: string;
	/** The clauses in which somebody speaks; none for narration. */
	readonly clauses: readonly Clause[];
}

/** What each pattern that is there finds, the first to be tried first; the subjects of the clauses last. */
export function* findings(sentence: ClauseSentence): Generator<Finding, void, undefined> {
	for (const pattern of patterns) {
		const clauses = clausesOf(pattern, sentence);
		// “A paper was signed, and Minister X thanked all”: the subject of what is joined speaks.
		const rule = clauses?.length && pattern[0] === 'narration' ? 'subject' : pattern[0];
		if (clauses) yield { rule, clauses };
	}
	const { main, further } = sentence;
	yield { rule: 'subject', clauses: main ? [main, ...further] : further };
}

function clausesOf([, shape, tests = {}]: Pattern, sentence: ClauseSentence): Clause[] | null {
	const { symbols, chunks, verb, further } = sentence;
	if (shape.sticky && verb < 0) return null;
	shape.lastIndex = shape.sticky ? verb : 0;
	for (let match = shape.exec(symbols); match; match = shape.global ? shape.exec(symbols) : null) {
		const groups = match.indices?.groups ?? {};
		const fits = Object.entries(tests).every(([name, test]) => {
			const chunk = chunks[groups[name]?.[0] ?? -1];
			return !chunk || test(chunk, sentence);
		});
		if (!fits) continue;
		const subjects = [groups.by, groups.also].flatMap((run) =>
			run ? symbolPlaces(symbols, 'EO', ...run) : [],
		);
		const at = groups.verb?.[0] ?? groups.noun?.[0] ?? 0;
		// What is reported belongs to no clause of the reporter's.
		if (shape.global) return [{ subjects, verb: at, end: at + 1 }];
		const end = further[0]?.subjects[0] ?? symbols.length;
		return subjects.length > 0 ? [{ subjects, verb: at, end }, ...further] : [...further];
	}
	return null;
}
