import type { Meeting } from '../../record/meeting-record.ts';
import type { Side } from '../../record/turns.ts';
import type { Party } from '../../schemas/primitives.ts';
import type { Topic } from '../../schemas/topic.ts';
import type { Edition } from '../edition.ts';
import { sideName, sidesTogether } from '../side-words.ts';
import { byRecord, type TopicPassage, topicCounts } from './topic-passages.ts';

/** What the sides do with a topic in one record. */
export interface TopicMark {
	/** First passage in which a side raises it; else the first that names it. */
	anchor: string;
	/** Half discs: filled for a side that raises the topic, open for one that only replies. */
	first?: 'filled' | 'open';
	second?: 'filled' | 'open';
	/** `Raised by Japan, Cambodia replies` */
	words: string;
}

export interface TopicRow {
	topic: Topic;
	/** One for each record, null where the topic does not come up. */
	marks: (TopicMark | null)[];
}

/** The mark for the passages of one record; at least one passage. */
function topicMark(passages: readonly TopicPassage[], sides: readonly Party[]): TopicMark {
	const raised = sidesTogether(passages.map(({ raisedBy }) => raisedBy));
	const replied = passages.map(({ repliedBy }) => repliedBy);
	const half = (side: 'first' | 'second'): 'filled' | 'open' | undefined => {
		if (raised === side || raised === 'both') return 'filled';
		return replied.includes(side) ? 'open' : undefined;
	};
	const first = half('first');
	const second = half('second');
	return {
		anchor: (passages.find(({ raisedBy }) => raisedBy !== 'none') ?? passages[0])?.passage.anchor ?? '',
		...(first && { first }),
		...(second && { second }),
		words: markWords(
			raised,
			first === 'open' ? 'first' : second === 'open' ? 'second' : null,
			passages,
			sides,
		),
	};
}

function markWords(
	raised: Side,
	replier: 'first' | 'second' | null,
	passages: readonly TopicPassage[],
	sides: readonly Party[],
): string {
	if (raised === 'none') return 'Named by the record itself';
	const opener = passages.find(({ raisedBy }) => raisedBy !== 'none')?.raisedBy ?? raised;
	if (raised === 'both' && opener !== 'both') return `Raised by both sides, ${sideName(opener, sides)} first`;
	const words = `Raised by ${sideName(raised, sides)}`;
	return replier ? `${words}, ${sideName(replier, sides)} replies` : words;
}

/** Topics × records: topics in the order in which they first come up, without those that never do. */
export function topicMatrix(edition: Edition, meetings: readonly Meeting[]): TopicRow[] {
	const rows = topicCounts(edition).map(({ topic, passages }) => {
		const records = byRecord(passages);
		const marks = meetings.map((meeting) => {
			const own = records.get(meeting);
			return own ? topicMark(own, edition.series.sides) : null;
		});
		return { topic, marks, order: firstPlace(marks) };
	});
	return rows
		.filter(({ order }) => order < Number.POSITIVE_INFINITY)
		.sort((a, b) => a.order - b.order)
		.map(({ topic, marks }) => ({ topic, marks }));
}

/** Order of first appearance: record, then paragraph. */
function firstPlace(marks: readonly (TopicMark | null)[]): number {
	const record = marks.findIndex((mark) => mark !== null);
	const mark = marks[record];
	return mark ? record * 10_000 + Number(mark.anchor.slice(1)) : Number.POSITIVE_INFINITY;
}
