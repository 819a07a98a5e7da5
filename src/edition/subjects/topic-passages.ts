import type { Annotation } from '../../record/annotate.ts';
import type { Meeting } from '../../record/meeting-record.ts';
import { type Passage, type PlacedStatement, passagesOf } from '../../record/passages.ts';
import type { Side } from '../../record/turns.ts';
import type { Topic } from '../../schemas/topic.ts';
import { phraseFinder } from '../../words/find-forms.ts';
import type { Edition } from '../edition.ts';
import { type Mention, oncePerEdition, statementAt } from '../names/mentions.ts';
import { otherSide, sideIn } from '../side-words.ts';

/** A passage on a topic, and what each side does with it there. */
export interface TopicPassage {
	passage: Passage;
	/** Where the topic's words stand. */
	marks: Annotation[];
	/** Side of the first speaker who names the topic; `none` when only the narration names it. */
	raisedBy: Side;
	/** The other side, when it speaks after that in the same passage. */
	repliedBy: 'first' | 'second' | null;
	/** True when that side's reply names the topic too. */
	replyNames: boolean;
	/** Statements that name the topic or reply to it. */
	concerned: PlacedStatement[];
}

/** The passages of each topic, in the order of the records: those that the entries name. */
export const topicPassages = oncePerEdition((edition: Edition): Map<string, TopicPassage[]> => {
	const finders = new Map(
		[...edition.topics.values()].map((topic) => [topic.id, phraseFinder(topic.phrases)]),
	);
	const byTopic = new Map<string, TopicPassage[]>([...edition.topics.keys()].map((id) => [id, []]));
	for (const meeting of edition.meetings) {
		const passages = new Map(passagesOf(meeting).map((passage) => [passage.anchor, passage]));
		for (const { id, hits } of meeting.topics) {
			const find = finders.get(id);
			if (!find) throw new Error(`Record ${meeting.id} has topic "${id}", which is not in topics.yaml.`);
			for (const anchor of new Set(hits.map((hit) => hit.anchor))) {
				const passage = passages.get(anchor);
				if (passage) byTopic.get(id)?.push(topicPassage(edition, passage, find(passage.text)));
			}
		}
	}
	return byTopic;
});

/** The topics of each passage. */
export const topicsOfPassage = oncePerEdition((edition: Edition) => {
	const topics = new Map<Passage, string[]>();
	for (const [id, passages] of topicPassages(edition)) {
		for (const { passage } of passages) {
			const ids = topics.get(passage);
			if (ids) ids.push(id);
			else topics.set(passage, [id]);
		}
	}
	return topics;
});

function topicPassage(
	edition: Edition,
	passage: Passage,
	matches: readonly { start: number; end: number }[],
): TopicPassage {
	const naming = new Set(matches.map(({ start }) => statementAt(passage, start)));
	const spoken = passage.statements.filter((statement) => naming.has(statement) && statement.by.length > 0);
	const raising = spoken[0];
	const raisedBy = raising ? sideIn(edition, raising.by) : 'none';
	const opposite = otherSide(raisedBy);
	const replies = passage.statements.filter(
		(statement) => raising && statement.start > raising.start && sideIn(edition, statement.by) === opposite,
	);
	return {
		passage,
		marks: matches.map(({ start, end }) => ({ start, end, kind: 'mark', key: '' })),
		raisedBy,
		repliedBy: replies.length > 0 ? opposite : null,
		replyNames: replies.some((statement) => naming.has(statement)),
		concerned: [...new Set([...spoken, ...replies])],
	};
}

/** The topic's words where they stand, each with its statement. */
export const topicMentions = (passages: readonly TopicPassage[]): Mention[] =>
	passages.flatMap(({ passage, marks }) =>
		marks.map(({ start, end }) => ({
			passage,
			statement: statementAt(passage, start),
			start,
			end,
			text: passage.text.slice(start, end),
		})),
	);

/** The passages of each record on a topic, in order. */
export function byRecord(passages: readonly TopicPassage[]): Map<Meeting, TopicPassage[]> {
	const groups = new Map<Meeting, TopicPassage[]>();
	for (const topicPassage of passages) {
		const group = groups.get(topicPassage.passage.meeting);
		if (group) group.push(topicPassage);
		else groups.set(topicPassage.passage.meeting, [topicPassage]);
	}
	return groups;
}

/** Number of records and passages for each topic of the authority file, in its order. */
export const topicCounts = (
	edition: Edition,
): { topic: Topic; records: number; passages: readonly TopicPassage[] }[] =>
	[...edition.topics.values()].map((topic) => {
		const passages = topicPassages(edition).get(topic.id) ?? [];
		return { topic, records: byRecord(passages).size, passages };
	});
