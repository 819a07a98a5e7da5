import type { MeetingEntry } from '../../../src/schemas/meeting.ts';
import type { Body } from '../../../src/schemas/record-body.ts';
import type { Topic } from '../../../src/schemas/topic.ts';
import { formFinder } from '../../../src/words/find-forms.ts';
import { foldedText } from '../../../src/words/folding.ts';

type TopicHits = MeetingEntry['topics'];

/**
 * Makes the finder of topics: for a body, the topics of which a phrase stands in a paragraph, a printed note or a
 * heading, in the order of the authority file. Each place is given once, with the words of the phrase listed first among
 * those it has.
 */
export function topicFinder(topics: readonly Topic[]): (body: Body) => TopicHits {
	const finders = topics.map(({ id, phrases }) => ({
		id,
		phrases: phrases.map((phrase) => ({
			folded: foldedText(phrase).text.trim(),
			find: formFinder([{ id, forms: [phrase] }]),
		})),
	}));
	return (body) => {
		const passages = body.flatMap((block) =>
			block.anchor === null ? [] : [{ anchor: block.anchor, text: foldedText(block.text) }],
		);
		// Looking for plain words in the whole text spares most topics the search of each passage.
		const all = passages.map(({ text }) => text.text).join('\n');
		return finders.flatMap(({ id, phrases }) => {
			const present = phrases.filter(({ folded }) => all.includes(folded));
			if (present.length === 0) return [];
			const hits = passages.flatMap(({ anchor, text }) => {
				const found = present.map(({ find }) => find(text)[0]).find((match) => match !== undefined);
				return found ? [{ anchor, text: found.text }] : [];
			});
			return hits.length > 0 ? [{ id, hits }] : [];
		});
	};
}
