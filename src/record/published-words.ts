import type { MeetingEntry } from '../schemas/meeting.ts';
import type { Body } from '../schemas/record-body.ts';
import { wordsOf } from './body.ts';

/** A run of published words and the field that holds it. */
export interface PublishedRun {
	/** `title`, `captions.0`, `body.4` … */
	field: string;
	text: string;
}

type Printed = { text: string; at: number };

/** Every published word of a record, field by field, in the order of the source. */
export function publishedRuns(entry: MeetingEntry, body: Body): PublishedRun[] {
	const outside = linesOutsideBody(entry);
	const run = ({ field, text }: { field: string; text: string }): PublishedRun => ({ field, text });
	return [
		...outside.filter(({ at }) => at < entry.bodyAt).map(run),
		...body.map((block, index) => ({ field: `body.${index}`, text: wordsOf(block) })),
		...outside.filter(({ at }) => at >= entry.bodyAt).map(run),
	];
}

/** The printed lines that are not of the body, in order, with the field that holds each. */
export function linesOutsideBody(entry: MeetingEntry): ({ field: string } & Printed)[] {
	const lines: ({ field: string } & Printed)[] = [];
	const add = (field: string, line: { text: string; at: number | null } | null): void => {
		if (line && line.at !== null) lines.push({ field, text: line.text, at: line.at });
	};
	add('title', entry.title);
	add('pageDate', entry.pageDate);
	add('status', entry.status);
	for (const name of ['captions', 'documents', 'furniture'] as const) {
		entry[name].forEach((line, index) => {
			add(`${name}.${index}`, line);
		});
	}
	return lines.sort((a, b) => a.at - b.at);
}

/** The words alone: what must be the same in the source, the entry and the page. */
export const withoutSpace = (text: string): string => text.replace(/\s+/gu, '');
