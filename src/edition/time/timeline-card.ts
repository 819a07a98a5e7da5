import type { Meeting } from '../../record/meeting-record.ts';
import { statedDuration } from '../../record/stated-duration.ts';
import type { Topic } from '../../schemas/topic.ts';
import { kindLabel, mediumName } from '../../words/kinds.ts';
import type { Edition } from '../edition.ts';

/** What the timeline says of one record. */
export interface TimelineCard {
	/** Kind on one line; place or medium and duration on the next. */
	place: string;
	/** The topics, of many the five with the most passages, and how many more there are. */
	topics: Topic[];
	more: number;
	/** Principals by side, first side first; a side nobody speaks for is left out. */
	sides: {
		side: 'first' | 'second';
		/** Names of the parties that they speak for. */
		parties: string;
		people: { person: string; name: string; office: string | null }[];
	}[];
	/** Values a filter compares: ids, several joined by a space. */
	filter: { kind: string; people: string; topics: string };
}

const shownTopics = 5;

export function timelineCard(edition: Edition, meeting: Meeting): TimelineCard {
	const topics = [...meeting.topics].sort((a, b) => b.hits.length - a.hits.length);
	const shown = topics.length > shownTopics + 1 ? topics.slice(0, shownTopics) : topics;
	const principals = meeting.participants.filter(({ role }) => role === 'principal');
	return {
		place: `${kindLabel(meeting)}\n${whereAndHowLong(edition, meeting)}`.trim(),
		topics: shown.flatMap(({ id }) => edition.topics.get(id) ?? []),
		more: topics.length - shown.length,
		sides: (['first', 'second'] as const)
			.map((side) => ({ side, people: principals.filter((participant) => participant.side === side) }))
			.filter(({ people }) => people.length > 0)
			.map((one) => ({
				...one,
				parties: [...new Set(one.people.map(({ party }) => party.name))].join(', '),
			})),
		filter: {
			kind: meeting.kind,
			people: meeting.participants.map(({ person }) => person).join(' '),
			topics: meeting.topics.map(({ id }) => id).join(' '),
		},
	};
}

/** `Singapore, about 40 minutes`, `By telephone, about 30 minutes` */
export function whereAndHowLong(edition: Edition, meeting: Meeting): string {
	const { venue, medium } = meeting;
	const where = venue
		? edition.places.get(venue.place)?.name
		: medium === 'in-person'
			? undefined
			: mediumName(medium);
	return [where, statedDuration(meeting)].filter((part) => part).join(', ');
}
