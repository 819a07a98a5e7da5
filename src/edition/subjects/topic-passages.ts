import type { Annotation } from '../../record/annotate.ts';
import type { Meeting } from '../../record/meeting-record.ts';
import { type Passage, type PlacedStatement, passagesOf } from '../../record/passages.ts';
import type { Side } from '../../record/turns.ts';
import type { Heading } from '../../schemas/record-body.ts';
import type { Topic } from '../../schemas/topic.ts';
import { formFinder } from '../../words/find-forms.ts';
import { type FoldedText, foldedText } from '../../words/folding.ts';
import type { Edition } from '../edition.ts';
import { oncePerEdition, statementAt } from '../names/mentions.ts';
import { otherSide, sideIn, sidesTogether } from '../side-words.ts';

/** A passage on a topic: it names it, or stands directly under a heading that does. */
export interface TopicPassage {
	passage: Passage;
	/** Where the topic's words stand; none where only the heading names it. */
	marks: Annotation[];
	/** The heading directly over it, where that names the topic. */
	heading: Heading | null;
	/** What is said on the topic: statements that name it; under a heading that names it, all. Narration left out. */
	said: PlacedStatement[];
	/** The sides that say it, as one; `none` where only the record itself names the topic. */
	side: Side;
	/** The sides that name it in their own words, as one. */
	namedBy: Side;
	/**
	 * What is said next: where one side alone speaks, the words of the other and what both say with them, in the same
	 * paragraph or in the following one where that answers; where both do, what both say right after.
	 */
	next: PassageStatement[];
}

export interface PassageStatement {
	passage: Passage;
	statement: PlacedStatement;
}

/** A record that has a topic. */
export interface TopicRecord {
	meeting: Meeting;
	/** Headings that name the topic. */
	headings: Heading[];
	passages: TopicPassage[];
}

/** The records of each topic, in order: those whose entries name it. */
export const topicRecords = oncePerEdition((edition: Edition): Map<string, TopicRecord[]> => {
	const finders = new Map(
		[...edition.topics.values()].map(({ id, phrases }) => [id, formFinder([{ id, forms: phrases }])]),
	);
	const byTopic = new Map<string, TopicRecord[]>([...edition.topics.keys()].map((id) => [id, []]));
	for (const meeting of edition.meetings) {
		const placed = placesOf(meeting);
		for (const { id, hits } of meeting.topics) {
			const find = finders.get(id);
			if (!find) throw new Error(`Record ${meeting.id} has topic "${id}", which is not in topics.yaml.`);
			const anchors = new Set(hits.map(({ anchor }) => anchor));
			const passages = placed.flatMap(({ passage, folded, heading, following }) => {
				if (!passage.topics.includes(id)) return [];
				const over = heading && anchors.has(heading.anchor) ? heading : null;
				return [topicPassage(edition, passage, following, over, find(folded()))];
			});
			const headings = meeting.body.filter(
				(block): block is Heading => block.type === 'heading' && anchors.has(block.anchor),
			);
			byTopic.get(id)?.push({ meeting, headings, passages });
		}
	}
	return byTopic;
});

interface PlacedPassage {
	passage: Passage;
	/** Its text, folded when it is first asked for. */
	folded: () => FoldedText;
	/** The heading directly over it. */
	heading: Heading | null;
	/** The next paragraph under the same heading. */
	following: Passage | null;
}

function placesOf(meeting: Meeting): PlacedPassage[] {
	const passages = new Map(passagesOf(meeting).map((passage) => [passage.anchor, passage]));
	const placed: PlacedPassage[] = [];
	let heading: Heading | null = null;
	for (const block of meeting.body) {
		if (block.type === 'heading') heading = block;
		const passage = block.type === 'heading' ? undefined : passages.get(block.anchor ?? '');
		if (!passage) continue;
		const before = placed.at(-1);
		if (before && before.heading === heading && block.type === 'paragraph') before.following = passage;
		placed.push({ passage, folded: once(() => foldedText(passage.text)), heading, following: null });
	}
	return placed;
}

function once<Value>(make: () => Value): () => Value {
	let made: Value | undefined;
	return () => {
		made ??= make();
		return made;
	};
}

function topicPassage(
	edition: Edition,
	passage: Passage,
	following: Passage | null,
	heading: Heading | null,
	matches: readonly { start: number; end: number }[],
): TopicPassage {
	const naming = new Set(matches.map(({ start }) => statementAt(passage, start)));
	const said = passage.statements.filter(
		(statement) => statement.by.length > 0 && (heading !== null || naming.has(statement)),
	);
	const sidesOf = (statements: readonly PlacedStatement[]): Side =>
		sidesTogether(statements.map(({ by }) => sideIn(edition, by)));
	const side = sidesOf(said);
	return {
		passage,
		marks: matches.map(({ start, end }) => ({ start, end, kind: 'mark', key: '' })),
		heading,
		said,
		side,
		namedBy: sidesOf(said.filter((statement) => naming.has(statement))),
		next: nextWords(edition, passage, following, said, side),
	};
}

/** What is said next after what is `said` by a side, up to where that side speaks alone again. */
function nextWords(
	edition: Edition,
	passage: Passage,
	following: Passage | null,
	said: readonly PlacedStatement[],
	side: Side,
): PassageStatement[] {
	const other = otherSide(side);
	const after = other === null ? said.at(-1) : said[0];
	if (!after) return [];
	const goesOn = ({ by }: PlacedStatement): boolean => ['both', other].includes(sideIn(edition, by));
	const run = (from: Passage, statements: readonly PlacedStatement[]): PassageStatement[] => {
		const first = statements.findIndex(goesOn);
		if (first < 0 || (other === null && first > 0)) return [];
		const end = statements.findIndex((statement, index) => index > first && !goesOn(statement));
		return statements
			.slice(first, end < 0 ? undefined : end)
			.map((statement) => ({ passage: from, statement }));
	};
	const here = run(
		passage,
		passage.statements.filter(({ start }) => start > after.start),
	);
	if (here.length > 0 || !following || other === null) return here;
	const [opening] = following.statements;
	const answers = opening && sideIn(edition, opening.by) === other && answer.test(opening.text);
	return answers ? run(following, following.statements) : [];
}

/** A paragraph that begins so goes on with what the one before it began. */
const answer = /^(?:In (?:response|reply|return|answer)\b|Respond|Reply|Answer)/u;

/** The passages of a topic, in the order of the records. */
export const passagesOn = (edition: Edition, id: string): TopicPassage[] =>
	(topicRecords(edition).get(id) ?? []).flatMap(({ passages }) => passages);

/** The records of each topic of the authority file, in its order. */
export const topicCounts = (edition: Edition): { topic: Topic; records: readonly TopicRecord[] }[] =>
	[...edition.topics.values()].map((topic) => ({
		topic,
		records: topicRecords(edition).get(topic.id) ?? [],
	}));

/** The sides that speak on a topic in a record, as one. */
export const sideOn = ({ passages }: TopicRecord): Side => sidesTogether(passages.map(({ side }) => side));
