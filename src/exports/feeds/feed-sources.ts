import type { Edition } from '../../edition/edition.ts';
import type { ExportContext } from '../../edition/export-context.ts';
import { oncePerEdition } from '../../edition/names/mentions.ts';
import { attendancesOf } from '../../edition/people/person-page.ts';
import type { Meeting } from '../../record/meeting-record.ts';
import type { Person } from '../../schemas/person.ts';
import type { Topic } from '../../schemas/topic.ts';
import { address } from '../../words/addresses.ts';
import { correctionItems } from './correction-items.ts';
import { type FeedSource, lastUpdate, newest } from './feed.ts';
import { recordItems } from './record-items.ts';

/** The feed of the series: every record that joins it. */
export const seriesFeed = (context: ExportContext): FeedSource => ({
	title: context.edition.series.name,
	description: `Records that join ${context.edition.series.name}.`,
	path: address.meetings,
	...recordItems(context, context.edition.meetings),
});

/** The feed of a topic: every record that speaks of it. */
export const topicFeed = (context: ExportContext, { id, name }: Topic): FeedSource => ({
	title: `${name} · ${context.edition.series.name}`,
	description: `Records that speak of ${name}.`,
	path: address.topic(id),
	...recordItems(context, recordsOfTopics(context.edition).get(id) ?? []),
});

/** The feed of a person: every record of a meeting they took part in. */
export const personFeed = (context: ExportContext, { id, name }: Person): FeedSource => ({
	title: `${name} · ${context.edition.series.name}`,
	description: `Records of meetings in which ${name} took part.`,
	path: address.person(id),
	...recordItems(context, [...new Set(attendancesOf(context.edition, id).map(({ meeting }) => meeting))]),
});

/** The feed of corrections to published words. */
export const correctionsFeed = (context: ExportContext): FeedSource => {
	const items = correctionItems(context);
	return {
		title: `Corrections · ${context.edition.series.name}`,
		description: 'Corrections to words that were published before.',
		path: address.corrections,
		items: items.slice(0, newest),
		updated: lastUpdate(items),
	};
};

/** The records that speak of each topic, in order. */
const recordsOfTopics = oncePerEdition(({ meetings }: Edition) => {
	const records = new Map<string, Meeting[]>();
	for (const meeting of meetings) {
		for (const { id } of meeting.topics) {
			const list = records.get(id);
			if (list) list.push(meeting);
			else records.set(id, [meeting]);
		}
	}
	return records;
});
