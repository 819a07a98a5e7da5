import type { Folded } from '../folded.ts';
import { bareNameBefore, type PersonMention, peopleIn } from '../people/person-mention.ts';
import { type PeopleRow, peopleRowOf } from '../people/row.ts';
import { sentenceOpeners } from '../words/abbreviations.ts';
import type { HouseVocabulary } from '../words/house.ts';
import { findMeeting, type ReportedMeeting } from './find-meeting.ts';

/** A sentence with what it tells: the meeting it reports and the persons it introduces. */
export interface Sentence extends Folded {
	readonly meeting: ReportedMeeting | null;
	readonly row: PeopleRow;
	readonly persons: readonly PersonMention[];
}

/** No sentence is read further for persons and places, in tokens. */
const most = 1200;

export function readSentence(folded: Folded, house: HouseVocabulary): Sentence {
	const row = peopleRowOf(folded.text, house, most);
	const meeting = findMeeting(folded.text);
	const persons = peopleIn(row);
	const subject = meeting && bareSubject(row, meeting.start, persons);
	return { ...folded, meeting, row, persons: subject ? inOrder([...persons, subject]) : persons };
}

const inOrder = (persons: PersonMention[]): PersonMention[] => persons.sort((a, b) => a.from - b.from);

/** “TANABE Koji held …”: a bare name right before the verb of the meeting. */
function bareSubject(
	row: PeopleRow,
	verbAt: number,
	persons: readonly PersonMention[],
): PersonMention | null {
	const behind = row.tokens.findIndex(({ start }) => start >= verbAt);
	const name = bareNameBefore(row, behind);
	if (!name || sentenceOpeners.has(row.tokens[name.from]?.text ?? '')) return null;
	return persons.some(({ from, to }) => from < behind && to > name.from) ? null : name;
}
