import type { Meeting } from '../../record/meeting-record.ts';
import type { Party } from '../../schemas/primitives.ts';
import type { Topic } from '../../schemas/topic.ts';
import { listOf } from '../../words/wording.ts';
import type { Edition } from '../edition.ts';
import { otherSide, sideName, sidesTogether } from '../side-words.ts';
import { doing, saidLines } from './said-lines.ts';
import { sideOn, type TopicRecord, topicRecords } from './topic-passages.ts';

/** What the sides do with a topic in one record. */
export interface TopicMark {
	/** First passage on which a side speaks; else the first passage or heading that names it. */
	anchor: string;
	/** Half discs: filled for a side that names the topic or speaks under its heading, open for one that only speaks next. */
	first?: 'filled' | 'open';
	second?: 'filled' | 'open';
	/** `Japan names it; Cambodia speaks next` */
	words: string;
	/** The strongest act on the topic: `Japan wished`, and its first printed words; null where none was read. */
	act: { doing: string; words: string } | null;
}

export interface TopicRow {
	topic: Topic;
	/** One for each record, null where the topic is not named. */
	marks: (TopicMark | null)[];
}

/** The mark of a record that has a topic. */
function topicMark(edition: Edition, record: TopicRecord): TopicMark {
	const { passages, headings } = record;
	const side = sideOn(record);
	const spoken = passages.find(({ said }) => said.length > 0) ?? passages[0];
	const lines = saidLines(edition, record);
	const best = lines.find(({ act, next: after }) => act !== null && !after);
	const next = passages.some(({ next: own }) => own.length > 0) ? otherSide(side) : null;
	const half = (own: 'first' | 'second'): 'filled' | 'open' | undefined => {
		if (side === own || side === 'both') return 'filled';
		return next === own ? 'open' : undefined;
	};
	const first = half('first');
	const second = half('second');
	return {
		anchor: best?.passage.anchor ?? spoken?.passage.anchor ?? headings[0]?.anchor ?? '',
		...(first && { first }),
		...(second && { second }),
		words: markWords(record, next, edition.series.sides),
		act: best ? { doing: doing(best), words: best.opening } : null,
	};
}

function markWords(
	record: TopicRecord,
	next: 'first' | 'second' | null,
	sides: readonly [Party, Party],
): string {
	const { passages, headings } = record;
	const named = sidesTogether(passages.map(({ namedBy }) => namedBy));
	const spoken = sideOn(record);
	const names = (side: typeof named, one: string, many: string): string =>
		side === 'both' ? `${listOf(sides.map(({ name }) => name))} ${many}` : `${sideName(side, sides)} ${one}`;
	const parts: string[] = [];
	if (named !== 'none') parts.push(names(named, 'names it', 'name it'));
	else if (spoken !== 'none') parts.push(`${names(spoken, 'speaks', 'speak')} under a heading that names it`);
	else parts.push(headings.length > 0 ? 'A heading names it' : 'The record itself names it');
	if (next) parts.push(`${sideName(next, sides)} speaks next`);
	return parts.join('; ');
}

/** Topics × records: topics in the order in which they are first named, without those that never are. */
export function topicMatrix(edition: Edition, meetings: readonly Meeting[]): TopicRow[] {
	const places = new Map(meetings.map((meeting, index) => [meeting, index]));
	const rows = [...edition.topics.values()].map((topic) => {
		const marks: (TopicMark | null)[] = meetings.map(() => null);
		let order = Number.POSITIVE_INFINITY;
		for (const record of topicRecords(edition).get(topic.id) ?? []) {
			const place = places.get(record.meeting);
			if (place === undefined) continue;
			marks[place] = topicMark(edition, record);
			order = Math.min(order, place * 10_000 + firstPlace(record));
		}
		return { topic, marks, order };
	});
	return rows
		.filter(({ order }) => order < Number.POSITIVE_INFINITY)
		.sort((a, b) => a.order - b.order)
		.map(({ topic, marks }) => ({ topic, marks }));
}

/** Where in its record a topic is first named: the place of the passage or heading among all. */
function firstPlace({ meeting, passages, headings }: TopicRecord): number {
	const anchors = new Set([
		...passages.map(({ passage }) => passage.anchor),
		...headings.map(({ anchor }) => anchor),
	]);
	return meeting.body.findIndex(({ anchor }) => anchor !== null && anchors.has(anchor));
}
