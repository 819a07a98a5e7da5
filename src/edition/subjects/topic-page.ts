import type { Party } from '../../schemas/primitives.ts';
import type { Topic } from '../../schemas/topic.ts';
import { formatDate, inWords } from '../../words/wording.ts';
import type { Edition } from '../edition.ts';
import { byWhom, ofRecords, sideName, sidesTogether } from '../side-words.ts';
import type { RulerMark } from '../time/ruler.ts';
import { byRecord, type TopicPassage, topicPassages, topicsOfPassage } from './topic-passages.ts';

export interface Neighbour {
	topic: Topic;
	/** Passages that both topics share. */
	passages: number;
}

/** Topics raised in the same passages, most often first. */
export function neighboursOf(edition: Edition, id: string): Neighbour[] {
	const topics = topicsOfPassage(edition);
	const counts = new Map<string, number>();
	for (const { passage } of topicPassages(edition).get(id) ?? []) {
		for (const other of topics.get(passage) ?? []) counts.set(other, (counts.get(other) ?? 0) + 1);
	}
	return [...edition.topics.values()]
		.map((topic) => ({ topic, passages: counts.get(topic.id) ?? 0 }))
		.filter(({ topic, passages }) => topic.id !== id && passages > 0)
		.sort((a, b) => b.passages - a.passages);
}

/** One mark for each record: the side that raises the topic in it. */
export function topicRuler(edition: Edition, passages: readonly TopicPassage[]): RulerMark[] {
	const records = byRecord(passages);
	return edition.meetings.map((meeting) => ({
		date: meeting.date,
		side: sidesTogether((records.get(meeting) ?? []).map(({ raisedBy }) => raisedBy)),
	}));
}

/** What the records do and do not contain on a topic: “Named in two of the five records, both times by Japan.” */
export function topicSummary(edition: Edition, passages: readonly TopicPassage[]): string {
	const { meetings, series } = edition;
	const records = byRecord(passages);
	const named = `Named in ${ofRecords(records.size, meetings.length)}`;
	const spoken = passages.filter(({ raisedBy }) => raisedBy !== 'none');
	const opening = spoken[0];
	if (!opening) {
		return records.size === 0 ? `${named}.` : `${named}, by no side: only in the records’ own narration.`;
	}
	const perRecord = [...records.values()].map((own) => sidesTogether(own.map(({ raisedBy }) => raisedBy)));
	const one = perRecord.every((side) => side === perRecord[0]) ? perRecord[0] : undefined;
	const by = one
		? byWhom(one, records.size, series.sides)
		: `first by ${sideName(opening.raisedBy, series.sides)}`;
	return `${named}, ${by}. ${repliesSentence(spoken, series.sides)}`.trim();
}

/** “Cambodia replies in both passages; neither reply names it.” Empty where both sides always speak as one. */
function repliesSentence(passages: readonly TopicPassage[], sides: readonly Party[]): string {
	const asked = passages.filter(({ raisedBy }) => raisedBy !== 'both');
	const replies = asked.filter(({ repliedBy }) => repliedBy !== null);
	if (replies.length === 0) return asked.length === 0 ? '' : 'No reply is recorded.';
	const naming = replies.filter(({ replyNames }) => replyNames).length;
	const repliers = new Set(replies.map(({ repliedBy }) => repliedBy));
	const who = repliers.size === 1 ? sideName(replies[0]?.repliedBy ?? 'none', sides) : 'The other side';
	const how = (): string => {
		if (replies.length === 1) return naming === 1 ? 'names it too' : 'does not name it';
		if (naming === 0) return replies.length === 2 ? 'neither reply names it' : 'none of the replies names it';
		return naming === replies.length
			? `${replies.length === 2 ? 'both' : 'all'} replies name it too`
			: `${inWords(naming)} of the replies ${naming === 1 ? 'names' : 'name'} it too`;
	};
	if (replies.length === 1) return `${who} replies once and ${how()}.`;
	return `${who} replies in ${inWords(replies.length)} of ${inWords(asked.length)} passages; ${how()}.`.replace(
		/in (\w+) of \1 passages/u,
		(_, count: string) => (count === 'two' ? 'in both passages' : `in all ${count} passages`),
	);
}

/** Facts of a topic's page, each with the passage that shows it; empty for a topic nobody names. */
export function topicFacts(
	passages: readonly TopicPassage[],
	sides: readonly Party[],
): { term: string; words: string; at: TopicPassage }[] {
	const first = passages[0];
	const last = passages.at(-1);
	if (!first || !last) return [];
	const fact = (term: string, at: TopicPassage) => ({
		term,
		words: `${formatDate(at.passage.meeting.date)}, by ${sideName(at.raisedBy, sides)}`,
		at,
	});
	const facts = [fact('First named', first)];
	const raised = passages.find(({ raisedBy }) => raisedBy !== 'none');
	if (raised && raised !== first) facts.push(fact('First raised', raised));
	for (const [side, index] of [
		['first', 0],
		['second', 1],
	] as const) {
		const by = passages.find(({ raisedBy }) => raisedBy === side || raisedBy === 'both');
		if (by && by !== raised) {
			facts.push({
				term: `By ${sides[index]?.name ?? ''}`,
				words: `first on ${formatDate(by.passage.meeting.date)}`,
				at: by,
			});
		}
	}
	if (last !== first) facts.push(fact('Last named', last));
	return facts;
}
