import type { Edition } from '../../edition/edition.ts';
import { mentionsInRecord, type NamedKind } from '../../edition/names/named.ts';
import type { Meeting } from '../../record/meeting-record.ts';
import { passagesOf } from '../../record/passages.ts';
import { acts } from '../../schemas/act.ts';
import { tokensOf } from '../../words/folding.ts';
import type { PassageFacts } from '../passage-facts.ts';

/** What the search knows of each passage of a record, by anchor: who speaks, and what it names and is about. */
export function searchFacts(edition: Edition, meeting: Meeting): Map<string, PassageFacts> {
	const mentions = mentionsInRecord(edition, meeting);
	return new Map(
		passagesOf(meeting).map((passage) => {
			const named = (wanted: NamedKind): string[] =>
				mentions.flatMap(({ kind, id, passage: where }) =>
					where === passage && kind === wanted ? [id] : [],
				);
			const speakers = passage.statements.flatMap(({ speaker }) => speaker ?? []);
			const facts: PassageFacts = {
				statements: passage.statements.map(({ by, text, acts }) => ({
					by,
					words: tokensOf(text).length,
					...(acts.length > 0 && { acts: distinct(acts.map(({ act }) => act)) }),
				})),
				person: distinct(named('person')),
				speaker: distinct(speakers),
				topic: passage.topics,
				place: distinct(named('place')),
			};
			return [passage.anchor, facts];
		}),
	);
}

/** Facet → values under which a whole record is found; those of its passages together with its own. */
export function recordFilters(meeting: Meeting, passages: Iterable<PassageFacts>): Record<string, string[]> {
	const all = [...passages];
	return {
		year: [meeting.date.slice(0, 4)],
		kind: [meeting.kind],
		medium: [meeting.medium],
		publisher: [meeting.source.publisher],
		side: distinct(
			all.flatMap(({ statements }) => statements.flatMap(({ by }) => (by.length > 1 ? ['both'] : by))),
		),
		act: acts.filter((act) =>
			all.some(({ statements }) => statements.some((one) => one.acts?.includes(act))),
		),
		person: distinct(all.flatMap(({ person }) => person)),
		speaker: distinct(all.flatMap(({ speaker }) => speaker)),
		topic: meeting.topics.map(({ id }) => id),
		place: distinct([...(meeting.venue ? [meeting.venue.place] : []), ...all.flatMap(({ place }) => place)]),
	};
}

const distinct = (values: readonly string[]): string[] => [...new Set(values)];
