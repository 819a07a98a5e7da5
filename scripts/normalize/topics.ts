import type { Body } from '../../src/reader/body.ts';
import { phraseFinder } from '../../src/reader/find-phrases.ts';
import type { MeetingEntry } from '../../src/schemas/meeting.ts';
import type { Topic } from '../../src/schemas/topic.ts';

type TopicHits = MeetingEntry['topics'];

/**
 * Makes the finder of topics: for a body, the topics of which a phrase stands in a paragraph or printed note, in the
 * order of the authority file, each passage once with the first words that found it. Headings do not count.
 */
export function topicFinder(topics: readonly Topic[]): (body: Body) => TopicHits {
	const finders = topics.map(({ id, phrases }) => ({ id, find: phraseFinder(phrases) }));
	return (body) => {
		const passages = body.flatMap((block) =>
			block.type !== 'heading' && block.anchor !== null ? [{ anchor: block.anchor, text: block.text }] : [],
		);
		// One look at the whole text spares most topics the look at each passage.
		const all = passages.map(({ text }) => text).join('\n\n');
		return finders.flatMap(({ id, find }) => {
			if (find(all).length === 0) return [];
			const hits = passages.flatMap(({ anchor, text }) => {
				const [first] = find(text);
				return first ? [{ anchor, text: first.text }] : [];
			});
			return hits.length > 0 ? [{ id, hits }] : [];
		});
	};
}
