import type { Topic } from '../../schemas/topic.ts';
import { address } from '../../words/addresses.ts';
import type { Edition } from '../edition.ts';

/** The kinds of entries that a topic's page may take in. */
export type SubjectPart = 'term' | 'place' | 'phrase';

type Topics = Pick<Edition, 'topics'>;

/** The topic of which an entry is a part; null where it stands for itself. */
export const subjectWith = ({ topics }: Topics, part: SubjectPart, id: string): Topic | null =>
	[...topics.values()].find((topic) => topic[part] === id) ?? null;

/** Where on a subject's page its parts stand. */
export const partFragment = { term: '', place: '#where', phrase: '#wording' } as const satisfies Record<
	SubjectPart,
	string
>;

/** Path of the page on which an entry stands: its own, or its subject's. */
export function pathOf(edition: Topics, part: SubjectPart, id: string): string {
	const topic = subjectWith(edition, part, id);
	return topic ? `${address.topic(topic.id)}${partFragment[part]}` : address[part](id);
}
