import type { z } from 'zod';
import type { ExportContext } from '../../edition/export-context.ts';
import { address } from '../../words/addresses.ts';
import { recordAddress } from '../public-addresses.ts';
import type { topicsDocument } from './documents.ts';
import { jsonText, seriesRef } from './series-ref.ts';

type Hit = z.infer<typeof topicsDocument>['topics'][number]['passages'][number];

/** The topics of the records as JSON, each with the passages that speak of it, oldest first. */
export function topicsJson(context: ExportContext): string {
	const { topics, meetings } = context.edition;
	const passages = new Map<string, Hit[]>();
	for (const meeting of meetings) {
		for (const topic of meeting.topics) {
			const list = passages.get(topic.id) ?? [];
			for (const { anchor, text } of topic.hits) {
				const address = recordAddress(context, meeting.id, anchor);
				list.push({ meeting: meeting.id, date: meeting.date, anchor, address, text });
			}
			passages.set(topic.id, list);
		}
	}
	return jsonText({
		series: seriesRef(context),
		topics: Array.from(topics.values(), (topic) => ({
			...topic,
			address: context.absolute(address.topic(topic.id)),
			passages: passages.get(topic.id) ?? [],
		})),
	} satisfies z.infer<typeof topicsDocument>);
}
