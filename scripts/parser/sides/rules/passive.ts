import { furtherSubjects } from '../further.ts';
import { inOrder, type Reading } from '../memory.ts';
import { closeAt, isWord, keyAt, type Phrase } from '../phrase.ts';
import { objectAt, phraseAt } from '../phrase-at.ts';
import { isParticiple, pastAdverbs } from '../verb.ts';
import { forms, mutualNouns, mutualVerbs, settingParticiples } from '../words.ts';
import { goesOn } from './goes-on.ts';
import { resolvePhrase } from './resolve-phrase.ts';
import { narration, type Rule, type Situation } from './rule.ts';

const reach = 120;

/** “It was explained by the Japanese side that …”, “This was accepted by Minister X”. */
export const passiveAgent: Rule = {
	name: 'passive-agent',
	read: (situation) => {
		const { sentence, clause, memory } = situation;
		const passive = clause.verb?.passive ?? null;
		if (passive === null) return null;
		const setting =
			settingParticiples.has(keyAt(sentence, passive)) &&
			keyAt(sentence, pastAdverbs(sentence, passive + 1)) === 'by';
		// “was followed by a dinner” sets the scene, “was followed by him with attention” does not.
		const person = setting && objectAt(sentence, pastAdverbs(sentence, passive + 1) + 1) !== null;
		if (setting && !(person && keyAt(sentence, passive) === 'followed')) return narration;
		if (goesOn(situation)) return null;
		const found = [...fronted(situation), ...agents(situation, passive)];
		if (found.length > 0) found.push(...furtherSubjects(sentence, clause));
		const readings = found
			.map((phrase) => resolvePhrase(phrase, situation))
			.filter((reading): reading is Omit<Reading, 'rule'> => reading !== null);
		if (readings.length === 0 && found.length > 0) return forOwner(situation, passive);
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

/** “By Minister X it was added that …” */
function fronted({ sentence, clause: { start } }: Situation): Phrase[] {
	const phrase = keyAt(sentence, start) === 'by' ? agentAt(start + 1, sentence, start) : null;
	return phrase ? [phrase] : [];
}

/** What one side lays before the other. */
const presenting = new Set(
	'explained presented introduced conveyed outlined described detailed read put set handed illustrated repeated'.split(
		' ',
	),
);

/** “The Cambodian side's request was explained by Mr. Y”: whoever Y is, he speaks for the owner. */
function forOwner(situation: Situation, passive: number): Omit<Reading, 'rule'> | null {
	const { sentence, clause } = situation;
	if (!clause.subject?.possessive || !presenting.has(keyAt(sentence, passive))) return null;
	const owner = resolvePhrase({ ...clause.subject, possessive: false }, situation);
	return owner && { by: owner.by, actor: null };
}

/** The agents of a passive and of further participles joined to it: “proposed by A and accepted by B”. */
function agents({ sentence }: Situation, passive: number): Phrase[] {
	const { tokens } = sentence;
	const found: Phrase[] = [];
	let participle = true;
	for (let place = passive + 1; place < tokens.length && place < passive + reach; place++) {
		const close = closeAt(sentence, place);
		if (close >= 0) {
			place = close;
			continue;
		}
		const token = tokens[place];
		if (!isWord(token)) continue;
		if (/^(?:that|which|who|whom|whose|when|where|while|whether|if|because|so)$/.test(token.key)) break;
		if (token.key === 'and' || token.key === 'but') {
			const next = tokens[place + 1];
			participle = participle || (isWord(next) && isParticiple(next));
			continue;
		}
		const phrase = participle ? agentAt(situationPhrase(sentence, place), sentence, place) : null;
		if (!phrase) continue;
		found.push(phrase);
		participle = false;
		place = phrase.end - 1;
	}
	return found;
}

/** Where the phrase of an agent begins whose preposition stands at `place`; null where none does. */
function situationPhrase(sentence: Situation['sentence'], place: number): number | null {
	const key = keyAt(sentence, place);
	if (key === 'by') return place + 1;
	if (key !== 'on' && key !== 'from') return null;
	if (keyAt(sentence, place + 1) === 'the' && keyAt(sentence, place + 2) === 'part') return place + 4;
	// “from the Japanese side”, “on both sides”; “on Japan” is a topic.
	return place + 1;
}

function agentAt(start: number | null, sentence: Situation['sentence'], place: number): Phrase | null {
	if (start === null) return null;
	const phrase = objectAt(sentence, start) ?? phraseAt(sentence, start);
	if (!phrase || phrase.possessive || keyAt(sentence, start) === 'neither') return null;
	if (keyAt(sentence, place) === 'by' || start === place + 4) return phrase;
	return /^sides?$/.test(keyAt(sentence, phrase.end - 1)) ? phrase : null;
}

/** “The views of the two ministers coincided”, “the two sides' positions were close”. */
function coincidence(situation: Situation): Omit<Reading, 'rule'> | null {
	const { sentence, clause } = situation;
	const at = clause.verb?.at ?? 0;
	const alike = /^(?:coincided|converged|matched|differed|overlapped|diverged)$/.test(keyAt(sentence, at));
	const agree =
		forms.be.has(keyAt(sentence, at)) &&
		/^(?:in|identical|the|similar|close|one|at|aligned|far)$/.test(
			keyAt(sentence, pastAdverbs(sentence, at + 1)),
		);
	for (let place = clause.from; (alike || agree) && place < at; place++) {
		const phrase = phraseAt(sentence, place);
		if (!phrase || !(phrase.possessive || keyAt(sentence, place - 1) === 'of')) continue;
		const reading = resolvePhrase({ ...phrase, possessive: false }, situation);
		return reading && reading.by.length > 1 ? reading : null;
	}
	return null;
}

const broached = new Set(
	'raised mentioned named cited addressed chosen taken touched brought put proposed asked requested discussed covered examined reviewed considered'.split(
		' ',
	),
);

/** “Electricity was the second subject raised by Minister X.” */
export const broachedBy: Rule = {
	name: 'broached',
	read: (situation) => {
		const { sentence, clause } = situation;
		const { verb, subject } = clause;
		if (!verb || verb.passive !== null || subject || !forms.be.has(keyAt(sentence, verb.at))) return null;
		if (!/^(?:the|an?|one|another|among)$/.test(keyAt(sentence, pastAdverbs(sentence, verb.at + 1))))
			return null;
		for (let place = verb.at + 2; place < verb.at + 12; place++) {
			const key = keyAt(sentence, place);
			if (/^(?:that|which|who)$/.test(key) || !isWord(sentence.tokens[place])) return null;
			if (!broached.has(key)) continue;
			const by = /^(?:up|upon|on|forward)$/.test(keyAt(sentence, place + 1)) ? place + 2 : place + 1;
			const phrase = keyAt(sentence, by) === 'by' ? agentAt(by + 1, sentence, by) : null;
			return phrase && resolvePhrase(phrase, situation);
		}
		return null;
	},
};

/** “Views were exchanged between the two sides”, “it was agreed between the ministers”, “agreement was reached …”. */
export const betweenAll: Rule = {
	name: 'between',
	read: (situation) => {
		const { sentence, clause } = situation;
		if (!clause.verb) return null;
		const subjectWords = sentence.tokens.slice(clause.from, clause.verb.at).map(({ key }) => key);
		const noun = subjectWords.some((word) => mutualNouns.has(word));
		const coinciding = noun ? coincidence(situation) : null;
		if (coinciding) return coinciding;
		const passive = clause.verb.passive;
		const there = keyAt(sentence, clause.from) === 'there';
		const mutual = passive !== null && mutualVerbs.has(keyAt(sentence, passive));
		const it = passive !== null && keyAt(sentence, clause.from) === 'it';
		if (!noun && !mutual && !there && !it) return null;
		if (clause.subject && clause.subject.references[0]?.to !== 'it' && !clause.subject.possessive)
			return null;
		const first = noun && passive !== null ? clause.from : clause.verb.at;
		for (let place = first; place < sentence.tokens.length && place < first + reach; place++) {
			const key = keyAt(sentence, place);
			if (/^(?:that|which|who)$/.test(key)) return null;
			const from = there && (key === 'from' || key === 'on');
			if (!(key === 'between' || key === 'among' || key === 'by' || from)) continue;
			const phrase = objectAt(sentence, place + 1) ?? phraseAt(sentence, place + 1);
			if (key === 'on' && !(phrase && /^sides?$/.test(keyAt(sentence, phrase.end - 1)))) continue;
			const reading = phrase && !phrase.possessive ? resolvePhrase(phrase, situation) : null;
			if (reading && (reading.by.length > 1 || key === 'by' || key === 'from')) return reading;
		}
		return null;
	},
};

/** “The two ministers were agreed that …” is no passive. */
const oneMind = new Set(['agreed', 'resolved', 'united']);

/** A passive without an agent tells of nobody, whatever its subject: “Minister X is scheduled to visit …”. */
export const passiveAlone: Rule = {
	name: 'passive',
	read: (situation) => {
		const { sentence, clause } = situation;
		const { verb, subject } = clause;
		if (!verb || (verb.passive === null && !verb.planned)) return null;
		if (goesOn(situation)) return null;
		const minds = verb.passive !== null && oneMind.has(keyAt(sentence, verb.passive));
		return minds && subject && subject.references[0]?.to !== 'it' ? null : narration;
	},
};
