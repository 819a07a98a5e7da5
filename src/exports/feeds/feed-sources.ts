import type { ExportContext } from '../../edition/export-context.ts';
import type { Person } from '../../schemas/person.ts';
import type { Topic } from '../../schemas/topic.ts';
import { address } from '../../words/addresses.ts';
import { correctionItems } from './correction-items.ts';
import type { FeedSource } from './feed.ts';
import { recordItems } from './record-items.ts';

/** The feed of the series: every record that joins it. */
export const seriesFeed = (context: ExportContext): FeedSource => ({
	title: context.edition.series.name,
	description: `Records that join ${context.edition.series.name}.`,
	path: address.meetings,
	items: recordItems(context, context.edition.meetings),
});

/** The feed of a topic: every record that speaks of it. */
export const topicFeed = (context: ExportContext, { id, name }: Topic): FeedSource => ({
	title: `${name} · ${context.edition.series.name}`,
	description: `Records that speak of ${name}.`,
	path: address.topic(id),
	items: recordItems(
		context,
		context.edition.meetings.filter(({ topics }) => topics.some((topic) => topic.id === id)),
	),
});

/** The feed of a person: every record of a meeting they took part in. */
export const personFeed = (context: ExportContext, { id, name }: Person): FeedSource => ({
	title: `${name} · ${context.edition.series.name}`,
	description: `Records of meetings in which ${name} took part.`,
	path: address.person(id),
	items: recordItems(
		context,
		context.edition.meetings.filter(({ participants }) => participants.some(({ person }) => person === id)),
	),
});

/** The feed of corrections to published words. */
export const correctionsFeed = (context: ExportContext): FeedSource => ({
	title: `Corrections · ${context.edition.series.name}`,
	description: 'Corrections to words that were published before.',
	path: address.corrections,
	items: correctionItems(context),
});
