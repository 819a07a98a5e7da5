import type { Meeting } from '../record/meeting-record.ts';

/** A record that shares people or topics with another. */
export interface Related {
	meeting: Meeting;
	/** Ids of the people who took part in both. */
	people: string[];
	/** Ids of the topics of both, the rarest first. */
	topics: string[];
}

interface SharedIndex {
	people: Map<string, Meeting[]>;
	topics: Map<string, Meeting[]>;
}

const indexes = new WeakMap<readonly Meeting[], SharedIndex>();

/** A topic in more records than this says little about what belongs together. */
const commonTopic = 300;

/**
 * The records most closely related to one: those of the same people first, then those that share most topics, a topic
 * of few records counting more. At most `limit`, ties in order of date.
 */
export function relatedMeetings(meeting: Meeting, all: readonly Meeting[], limit = 5): Related[] {
	const { people, topics } = indexOf(all);
	const found = new Map<Meeting, Related & { weight: number }>();
	const entryFor = (other: Meeting) => {
		const entry = found.get(other) ?? { meeting: other, people: [], topics: [], weight: 0 };
		found.set(other, entry);
		return entry;
	};
	for (const { person } of meeting.participants)
		for (const other of people.get(person) ?? []) {
			const entry = entryFor(other);
			entry.people.push(person);
			entry.weight += 100;
		}
	const shared = meeting.topics
		.map(({ id }) => ({ id, records: topics.get(id) ?? [] }))
		.filter(({ records }) => records.length <= commonTopic)
		.sort((a, b) => a.records.length - b.records.length);
	for (const { id, records } of shared)
		for (const other of records) {
			const entry = entryFor(other);
			entry.topics.push(id);
			entry.weight += 1 / Math.log2(1 + records.length);
		}
	found.delete(meeting);
	return [...found.values()]
		.sort((a, b) => b.weight - a.weight || a.meeting.date.localeCompare(b.meeting.date))
		.slice(0, limit)
		.map(({ weight: _, ...related }) => related);
}

const positions = new WeakMap<readonly Meeting[], Map<string, number>>();

function positionsIn(all: readonly Meeting[]): Map<string, number> {
	const known = positions.get(all) ?? new Map(all.map(({ id }, at) => [id, at]));
	positions.set(all, known);
	return known;
}

/** The records before and after one in the order of the edition. */
export function neighbours(
	meeting: Meeting,
	all: readonly Meeting[],
): { previous: Meeting | null; next: Meeting | null } {
	const at = positionsIn(all).get(meeting.id) ?? -1;
	return { previous: all[at - 1] ?? null, next: at < 0 ? null : (all[at + 1] ?? null) };
}

function indexOf(all: readonly Meeting[]): SharedIndex {
	let index = indexes.get(all);
	if (!index) {
		index = { people: new Map(), topics: new Map() };
		const add = (lists: Map<string, Meeting[]>, key: string, meeting: Meeting): void => {
			const list = lists.get(key);
			if (list) list.push(meeting);
			else lists.set(key, [meeting]);
		};
		for (const meeting of all) {
			for (const person of new Set(meeting.participants.map((participant) => participant.person)))
				add(index.people, person, meeting);
			for (const { id } of meeting.topics) add(index.topics, id, meeting);
		}
		indexes.set(all, index);
	}
	return index;
}
