import type { Folded } from '../fold.ts';
import type { HouseVocabulary } from '../words/house.ts';
import { findMeeting, type ReportedMeeting } from './meeting.ts';
import { type FoundPerson, findPersons } from './person.ts';
import { withRespectiveOffices } from './respective-offices.ts';
import { type Token, tokenize } from './tokens.ts';

/** A sentence with what it tells: the meeting it reports and the persons it introduces. */
export interface Sentence extends Folded {
	readonly meeting: ReportedMeeting | null;
	readonly tokens: readonly Token[];
	readonly persons: readonly FoundPerson[];
}

/** Longest stretch of a sentence that is read for persons and places. */
const reach = 6000;

export function readSentence(folded: Folded, house: HouseVocabulary): Sentence {
	const tokens = tokenize(folded.text.slice(0, reach));
	const persons = withRespectiveOffices(findPersons(tokens, house), tokens, house);
	return { ...folded, meeting: findMeeting(folded.text), tokens, persons };
}
