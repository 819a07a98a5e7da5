import type { Folded } from '../folded.ts';
import { sentenceOpeners } from '../words/abbreviations.ts';
import type { HouseVocabulary } from '../words/house.ts';
import { type Token, tokenise } from '../words/tokens.ts';
import { findMeeting, type ReportedMeeting } from './find-meeting.ts';
import { bareName, findMentions, type PersonMention } from './person-mention.ts';
import { withRespectiveOffices } from './respective-offices.ts';
import { walkOn } from './walk.ts';

/** A sentence with what it tells: the meeting it reports and the persons it introduces. */
export interface Sentence extends Folded {
	readonly meeting: ReportedMeeting | null;
	readonly tokens: readonly Token[];
	readonly persons: readonly PersonMention[];
}

/** Longest stretch of a sentence that is read for persons and places. */
const reach = 6000;

export function readSentence(folded: Folded, house: HouseVocabulary): Sentence {
	const tokens = tokenise(folded.text.slice(0, reach));
	const meeting = findMeeting(folded.text);
	const persons = withRespectiveOffices(findMentions(tokens, house), tokens, house);
	const subject = meeting && bareSubject(tokens, meeting.start, persons, house);
	return { ...folded, meeting, tokens, persons: subject ? inOrder([...persons, subject]) : persons };
}

const inOrder = (persons: PersonMention[]): PersonMention[] => persons.sort((a, b) => a.from - b.from);

/** “TANABE Koji held …”: a bare name right before the verb of the meeting. */
function bareSubject(
	tokens: readonly Token[],
	verbAt: number,
	persons: readonly PersonMention[],
	house: HouseVocabulary,
): PersonMention | null {
	const behind = tokens.findIndex(({ start }) => start >= verbAt);
	const first = behind - walkOn(0, (back) => (tokens[behind - 1 - back]?.capital ? back + 1 : null));
	if (behind <= 0 || first === behind || sentenceOpeners.has(tokens[first]?.text ?? '')) return null;
	if (persons.some(({ from, to }) => from < behind && to > first)) return null;
	const name = bareName(tokens, first, house);
	return name?.to === behind ? name : null;
}
