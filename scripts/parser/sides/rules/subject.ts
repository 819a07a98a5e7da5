import { furtherSubjects } from '../further.ts';
import { inOrder, type Reading } from '../memory.ts';
import { keyAt, type Reference } from '../phrase.ts';
import { phraseAt } from '../phrase-at.ts';
import { forms } from '../words.ts';
import { resolvePhrase } from './resolve-phrase.ts';
import type { Rule, Situation } from './rule.ts';

/** The reading of a subject that refers in one of the ways `to`, with all who act in the same sentence. */
function subjectRule(
	name: string,
	fits: (references: readonly Reference[], situation: Situation) => boolean,
): Rule {
	return {
		name,
		read: (situation) => {
			const { sentence, clause, memory } = situation;
			const { subject, verb } = clause;
			if (!subject || subject.possessive || !verb || !fits(subject.references, situation)) return null;
			const first = resolvePhrase(subject, situation);
			if (!first) return null;
			const further = furtherSubjects(sentence, clause)
				.map((phrase) => resolvePhrase(phrase, situation))
				.filter((reading): reading is Omit<Reading, 'rule'> => reading !== null);
			if (further.every(({ by }) => by.every((code) => first.by.includes(code)))) return first;
			const codes = [...first.by, ...further.flatMap(({ by }) => by)];
			return { by: inOrder(memory.cast, codes), actor: null };
		},
	};
}

const only = (...kinds: Reference['to'][]): ((references: readonly Reference[]) => boolean) => {
	return (references) => references.length === 1 && kinds.includes(references[0]?.to as Reference['to']);
};

/** “Prime Minister Kishida stated …”, “the Secretary General said …”. */
export const namedSubject = subjectRule('subject', only('actor', 'title'));

/** “Minister A and Minister B agreed …”. */
export const joinedSubject = subjectRule('joined-subjects', (references) => references.length > 1);

/** “The Japanese side explained …”, “Cambodia would …”, “the two ministers agreed …”. */
export const sideSubject = subjectRule('side', (references, { memory }) => {
	const [reference] = references;
	return (
		only('parties')(references) &&
		reference?.to === 'parties' &&
		reference.codes.length < memory.cast.parties.length
	);
});

export const allSubject = subjectRule('both', only('parties', 'some'));

/** “The other ministers”, “his counterpart”, “the latter”. */
export const relativeSubject = subjectRule('relation', only('rest', 'host', 'guest', 'former', 'latter'));

/** “He”, “She”, “They”, “It”. */
export const pronounSubject = subjectRule('pronoun', (references, { sentence, clause }) => {
	// “It is important to …” means no side.
	if (only('it')(references)) return !clause.verb || !forms.be.has(keyAt(sentence, clause.verb.at));
	return only('he', 'she', 'they')(references);
});

/** “The rains had come early, and Minister X feared for the harvest”: the first subject is nobody's. */
export const furtherSubject: Rule = {
	name: 'further-subject',
	read: (situation) => {
		const { sentence, clause, memory } = situation;
		if (clause.subject && !clause.subject.possessive && clause.subject.references[0]?.to !== 'it')
			return null;
		const readings = furtherSubjects(sentence, clause)
			.map((phrase) => resolvePhrase(phrase, situation))
			.filter((reading): reading is Omit<Reading, 'rule'> => reading !== null);
		if (readings.length < 2) return readings[0] ?? null;
		return {
			by: inOrder(
				memory.cast,
				readings.flatMap(({ by }) => by),
			),
			actor: null,
		};
	},
};

/** “It was Minister X who raised …”. */
export const cleft: Rule = {
	name: 'cleft',
	read: (situation) => {
		const { sentence, clause } = situation;
		if (clause.subject?.references[0]?.to !== 'it' || !clause.verb) return null;
		if (!forms.be.has(keyAt(sentence, clause.verb.at))) return null;
		const phrase = phraseAt(sentence, clause.verb.at + 1);
		const whose = phrase && !phrase.possessive && /^(?:who|that)$/.test(keyAt(sentence, phrase.end));
		return whose ? resolvePhrase(phrase, situation) : null;
	},
};
