import type { Meeting } from '../../record/meeting-record.ts';
import type { MeetingKind } from '../../schemas/meeting.ts';
import { kindName } from '../../words/kinds.ts';
import type { Edition } from '../edition.ts';

export interface FilterOption {
	value: string;
	text: string;
	/** Records of those on the page that it leaves. */
	count: number;
}

/** A choice of the filter; its id is its name in the address. */
export interface FilterChoice {
	id: 'kind' | 'person' | 'topic';
	label: string;
	options: FilterOption[];
}

/** What the records of a page can be filtered by; only what occurs in them. */
export function filterChoices(edition: Edition, meetings: readonly Meeting[]): FilterChoice[] {
	const counts = (values: (meeting: Meeting) => readonly string[]): Map<string, number> => {
		const found = new Map<string, number>();
		for (const meeting of meetings) {
			for (const value of new Set(values(meeting))) found.set(value, (found.get(value) ?? 0) + 1);
		}
		return found;
	};
	const options = (found: Map<string, number>, text: (id: string) => string): FilterOption[] =>
		[...found]
			.map(([value, count]) => ({ value, count, text: text(value) }))
			.sort((a, b) => a.text.localeCompare(b.text, 'en'));
	const choices: FilterChoice[] = [
		{
			id: 'kind',
			label: 'Kind',
			options: options(
				counts(({ kind }) => [kind]),
				(id) => kindName(id as MeetingKind),
			),
		},
		{
			id: 'person',
			label: 'Person',
			options: options(
				counts(({ participants }) => participants.map(({ person }) => person)),
				(id) => edition.people.get(id)?.sort ?? id,
			),
		},
		{
			id: 'topic',
			label: 'Subject',
			options: options(
				counts(({ topics }) => topics.map(({ id }) => id)),
				(id) => edition.topics.get(id)?.name ?? id,
			),
		},
	];
	return choices.filter(({ options: list }) => list.length > 1);
}
