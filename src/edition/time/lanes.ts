import type { Meeting } from '../../record/meeting-record.ts';
import type { Person } from '../../schemas/person.ts';
import { formatDate, listOf } from '../../words/wording.ts';
import type { Edition } from '../edition.ts';
import { placeOnRuler, spanOf } from './ruler.ts';

/** The records of one person along the years. */
export interface Lane {
	person: Person;
	side: 'first' | 'second';
	/** Name of the party spoken for, as in the first of the records. */
	party: string;
	marks: { meeting: Meeting; x: number; principal: boolean }[];
	/** With whom the person spoke and when, for readers who do not see the drawing. */
	words: string;
}

/** A record as a line from the first of its lanes to the last. */
export interface Tie {
	x: number;
	from: number;
	to: number;
}

/** Up to this many people a side are drawn: those of the most records. */
const lanesPerSide = 12;

/** A lane for each person who takes part, first side above, in the order of first appearance; and who spoke with whom. */
export function lanesOf(
	edition: Edition,
	meetings: readonly Meeting[],
	limit = lanesPerSide,
): { lanes: Lane[]; ties: Tie[]; left: number } {
	const span = spanOf(meetings.map(({ date }) => date));
	const lanes = new Map<string, Lane>();
	for (const meeting of meetings) {
		const x = placeOnRuler(meeting.date, span);
		for (const { person: id, side, role, party } of meeting.participants) {
			const person = edition.people.get(id);
			if (!person) throw new Error(`Record ${meeting.id} names person "${id}", who is not in people.yaml.`);
			const lane = lanes.get(id) ?? { person, side, party: party.name, marks: [], words: '' };
			lane.marks.push({ meeting, x, principal: role === 'principal' });
			lane.words = listOf(lane.marks.map((mark) => markWords(edition, mark.meeting, id, lane.side)));
			lanes.set(id, lane);
		}
	}
	const shown = (['first', 'second'] as const).flatMap((side) => {
		const own = [...lanes.values()].filter((lane) => lane.side === side);
		const kept = new Set([...own].sort((a, b) => b.marks.length - a.marks.length).slice(0, limit));
		return own.filter((lane) => kept.has(lane));
	});
	const ties = meetings.flatMap((meeting): Tie[] => {
		const rows = shown.flatMap(({ marks }, row) =>
			marks.some((mark) => mark.meeting === meeting && mark.principal) ? [row] : [],
		);
		const from = Math.min(...rows);
		const to = Math.max(...rows);
		return rows.length > 1 ? [{ x: placeOnRuler(meeting.date, span), from, to }] : [];
	});
	return { lanes: shown, ties, left: lanes.size - shown.length };
}

/** `Hun Sen on 20 March 2022` */
function markWords(edition: Edition, meeting: Meeting, id: string, side: Lane['side']): string {
	const others = meeting.participants
		.filter((other) => other.role === 'principal' && other.side !== side && other.person !== id)
		.map(({ person, name }) => edition.people.get(person)?.name ?? name);
	return `${listOf(others)} on ${formatDate(meeting.date)}`;
}
