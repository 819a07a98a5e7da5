import { paragraphsOf } from '../../record/body.ts';
import type { Meeting } from '../../record/meeting-record.ts';
import type { Party } from '../../schemas/primitives.ts';
import type { Publisher } from '../../schemas/publisher.ts';
import type { Edition } from '../edition.ts';
import { oncePerEdition } from '../names/mentions.ts';

/** What is said of an edition without records, in place of its scope. */
export const noRecord = 'This edition holds no record yet.';

/** What the edition holds, in numbers and names. */
export interface Scope {
	records: number;
	paragraphs: number;
	/** Years of the first and the last record. */
	years: { first: string; last: string };
	/** Publishers of the records, in the order of their authority file. */
	publishers: Publisher[];
	/** The side whose house published every record; null where the sides share them. */
	publishedBy: Party | null;
	/** The side that is only reported. */
	reported: Party | null;
}

/** Counted once: the foot of every page shows it. */
export const scopeOf = oncePerEdition(({ meetings, publishers, series }: Edition): Scope => {
	const named = new Set(meetings.map(({ source }) => source.publisher));
	const used = [...publishers.values()].filter(({ id }) => named.has(id));
	const publishedBy =
		series.sides.find(({ code }) => used.length > 0 && used.every(({ party }) => party === code)) ?? null;
	return {
		records: meetings.length,
		paragraphs: meetings.reduce((sum, { body }) => sum + paragraphsOf(body).length, 0),
		years: { first: meetings[0]?.date.slice(0, 4) ?? '', last: meetings.at(-1)?.date.slice(0, 4) ?? '' },
		publishers: used,
		publishedBy,
		reported: publishedBy ? (series.sides.find(({ code }) => code !== publishedBy.code) ?? null) : null,
	};
});

/** A title and whether the page prints it as its heading; otherwise it is shown in brackets. */
export const titleOf = ({ title }: Pick<Meeting, 'title'>): { text: string; supplied: boolean } => ({
	text: title.text,
	supplied: title.from !== 'heading',
});
