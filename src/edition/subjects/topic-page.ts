import type { Passage } from '../../record/passages.ts';
import type { Topic } from '../../schemas/topic.ts';
import type { Edition } from '../edition.ts';
import { oncePerEdition } from '../names/mentions.ts';
import { sidesTogether, whereAndByWhom } from '../side-words.ts';
import type { RulerMark } from '../time/ruler.ts';
import { passagesOn, sideOn, type TopicRecord, topicRecords } from './topic-passages.ts';

export interface Neighbour {
	topic: Topic;
	/** Passages that both topics share. */
	passages: number;
}

/** The topics of each passage. */
const topicsOfPassage = oncePerEdition((edition: Edition) => {
	const topics = new Map<Passage, string[]>();
	for (const id of edition.topics.keys()) {
		for (const { passage } of passagesOn(edition, id)) {
			const ids = topics.get(passage);
			if (ids) ids.push(id);
			else topics.set(passage, [id]);
		}
	}
	return topics;
});

/** Topics of the same passages, most often first. */
export function neighboursOf(edition: Edition, id: string): Neighbour[] {
	const topics = topicsOfPassage(edition);
	const counts = new Map<string, number>();
	for (const { passage } of passagesOn(edition, id)) {
		for (const other of topics.get(passage) ?? []) counts.set(other, (counts.get(other) ?? 0) + 1);
	}
	return [...edition.topics.values()]
		.map((topic) => ({ topic, passages: counts.get(topic.id) ?? 0 }))
		.filter(({ topic, passages }) => topic.id !== id && passages > 0)
		.sort((a, b) => b.passages - a.passages);
}

/** One mark for each record: the side that speaks on the topic in it. */
export function topicRuler(edition: Edition, id: string): RulerMark[] {
	const records = new Map((topicRecords(edition).get(id) ?? []).map((record) => [record.meeting, record]));
	return edition.meetings.map((meeting) => {
		const record = records.get(meeting);
		return { date: meeting.date, side: record ? sideOn(record) : 'none', named: record !== undefined };
	});
}

/** In which records a topic is named, and by whom. */
export const topicSummary = (edition: Edition, records: readonly TopicRecord[]): string =>
	whereAndByWhom(
		edition,
		'named',
		records.map(({ passages }) => sidesTogether(passages.map(({ namedBy }) => namedBy))),
		'in the record’s own narration or headings',
	);
