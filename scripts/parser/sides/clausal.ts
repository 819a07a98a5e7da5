import { isWord, keyAt, type Sentence } from './phrase.ts';
import { phraseAt } from './phrase-at.ts';
import { isFiniteAuxiliary, isPast, type Verb, verbAt } from './verb.ts';
import { forms, relatives } from './words.ts';

const openers = new Set(['that', 'whether', 'how', 'why', 'what']);

/** No clause that is a subject is longer. */
const reach = 40;

/** The verb of a sentence whose subject is a clause: “That teachers should meet was agreed by both”. */
export function verbOfClause(sentence: Sentence, start: number): Verb | null {
	const { tokens } = sentence;
	if (keyAt(sentence, start) === 'by') {
		// “By Minister X it was added that …”
		const it = phraseAt(sentence, start + 1)?.end ?? -1;
		const be = keyAt(sentence, it) === 'it' && forms.be.has(keyAt(sentence, it + 1));
		return be ? verbAt(sentence, it + 1) : null;
	}
	if (!openers.has(keyAt(sentence, start))) return null;
	let inner = -1;
	for (let place = start + 1; place < start + reach; place++) {
		const token = tokens[place];
		if (!isWord(token) || (relatives.has(token.key) && inner >= 0)) return null;
		if (inner < 0) {
			if (isFiniteAuxiliary(token) || isPast(token)) inner = place;
		} else if (place > inner + 1 && isOuter(token.key)) return verbAt(sentence, place);
	}
	return null;
}

const isOuter = (key: string): boolean =>
	key === 'was' ||
	key === 'is' ||
	key === 'were' ||
	forms.modal.has(key) ||
	/^(?:seemed|appeared|remained|met)$/.test(key);
