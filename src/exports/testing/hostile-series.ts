import type { Edition } from '../../edition/edition.ts';
import type { ExportContext } from '../../edition/export-context.ts';
import { contentContext } from '../../edition/testing/content-edition.ts';
import { hostileMeeting } from './hostile-meeting.ts';

/** A name as an editor may write it, that a format which pasted instead of escaping would break on. */
export const hostileName = 'Aid <5% & “R&D”, #1; {n} $& \\ ]]> {{x}}\nnext line';

/** A series in which the edition, every publisher, topic, person, place and term has a hostile name. For tests only. */
export function hostileContext(): ExportContext {
	const context = contentContext();
	const { edition } = context;
	const renamed = <Entry extends { name: string }>(entries: ReadonlyMap<string, Entry>): Map<string, Entry> =>
		new Map([...entries].map(([id, entry]) => [id, { ...entry, name: hostileName }]));
	const hostile: Edition = {
		...edition,
		series: { ...edition.series, name: hostileName },
		meetings: edition.meetings.map(hostileMeeting),
		people: renamed(edition.people),
		places: renamed(edition.places),
		topics: renamed(edition.topics),
		terms: renamed(edition.terms),
		publishers: renamed(edition.publishers),
	};
	return { ...context, edition: hostile };
}
