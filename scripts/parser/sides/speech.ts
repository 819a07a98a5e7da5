import { partyAt } from './party-phrase.ts';
import { isWord, keyAt, type Phrase, type Sentence } from './phrase.ts';
import { phraseAt } from './phrase-at.ts';
import { isParticiple } from './verb.ts';
import { stanceNouns } from './words.ts';

const speeches = new Set(
	`answer reply response remark remarks explanation comment message words assessment view position request statement
	proposal suggestion plea advice offer idea question argument conclusion verdict intention promise warning invitation
	recommendation retort observation appeal account assurance reaction objection thanks description`.split(
		/\s+/,
	),
);

/** A noun for what somebody says or thinks. */
const isSpeech = (key: string): boolean => speeches.has(key) || stanceNouns.has(key);

export interface Speech {
	/** Whose it is; never possessive. */
	readonly owner: Phrase;
	/** Past the whole phrase. */
	readonly end: number;
	/** Told by “from” or “by”, and so given by the owner there and then. */
	readonly given: boolean;
}

/** “Minister X's reply”, “the firm reply given by Minister X”, “the Cambodian proposal” at `place`. */
export function speechAt(sentence: Sentence, place: number): Speech | null {
	const { tokens } = sentence;
	const owner = phraseAt(sentence, place);
	if (owner?.possessive) {
		const noun = nounWithin(sentence, owner.end, 3);
		return noun < 0 ? null : { owner: { ...owner, possessive: false }, end: noun + 1, given: false };
	}
	if (!/^(?:the|an?|another|one|this|that|no)$/.test(keyAt(sentence, place))) return null;
	const party = partyAt(sentence, place + 1);
	const noun = nounWithin(sentence, party?.end ?? place + 1, 3);
	if (noun < 0) return null;
	if (party) {
		const side: Phrase = {
			start: place,
			end: noun,
			references: [{ to: 'parties', codes: [party.code] }],
			possessive: false,
		};
		return { owner: side, end: noun + 1, given: false };
	}
	let link = noun + 1;
	const participle = tokens[link];
	if (isWord(participle) && isParticiple(participle)) link++;
	const key = keyAt(sentence, link);
	if (key !== 'of' && key !== 'from' && key !== 'by') return null;
	const whose = phraseAt(sentence, link + 1);
	return whose && !whose.possessive ? { owner: whose, end: whose.end, given: key !== 'of' } : null;
}

/** The noun for something said among the next `most` words; -1 where there is none. */
export function nounWithin(sentence: Sentence, from: number, most: number): number {
	for (let place = from; place < from + most; place++) {
		if (!isWord(sentence.tokens[place]) || sentence.tokens[place]?.capital) return -1;
		if (isSpeech(keyAt(sentence, place))) return place;
	}
	return -1;
}
