import { personPhraseAt } from './person-phrase.ts';
import { isWord, keyAt, type Phrase, type Sentence } from './phrase.ts';

/** Words that join one speaker to another. */
export const joiners = /^(?:and|or|nor|&)$/;

const companions = new Set([
	'counterpart',
	'colleague',
	'partner',
	'interlocutor',
	'host',
	'guest',
	'visitor',
]);

/** “His counterpart, Minister Y, …”, “another minister, Secretary Z, …”: the name tells who is meant. */
export function apposed(sentence: Sentence, { start, end, references }: Phrase): Phrase | null {
	const { tokens } = sentence;
	if (references[0]?.to === 'actor') return null;
	// “his colleague U Kyaw Tin”, “her counterpart Minister Y”
	const named = companions.has(keyAt(sentence, end - 1)) ? personPhraseAt(sentence, end) : null;
	if (named?.references[0]?.to === 'actor')
		return { start, end: named.end, references: named.references, possessive: named.possessive };
	if (tokens[end]?.mark !== ',') return null;
	const name = personPhraseAt(sentence, end + 1);
	if (name?.references[0]?.to !== 'actor' || name.possessive) return null;
	if (tokens[name.end] === undefined)
		return { start, end: name.end, references: name.references, possessive: false };
	if (tokens[name.end]?.mark !== ',') return null;
	// “The Japanese side, Minister X and Minister Y”, “the ministers, Minister X, Minister Y and …” are lists.
	const next = tokens[name.end + 1];
	if (!isWord(next) || next.capital || joiners.test(next.key)) return null;
	return { start, end: name.end, references: name.references, possessive: false };
}
