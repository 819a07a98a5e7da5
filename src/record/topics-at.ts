import type { MeetingEntry } from '../schemas/meeting.ts';
import type { Body } from '../schemas/record-body.ts';

/**
 * Anchor of each passage → ids of its topics: those whose words stand in it, and those whose words stand in the heading
 * directly over it. In the order of the entry.
 */
export function topicsByPassage({
	body,
	topics,
}: Pick<MeetingEntry, 'topics'> & { body: Body }): Map<string, string[]> {
	const byPlace = new Map<string, string[]>();
	for (const { id, hits } of topics) {
		for (const { anchor } of hits) byPlace.set(anchor, [...(byPlace.get(anchor) ?? []), id]);
	}
	const found = new Map<string, string[]>();
	let over: string[] = [];
	for (const block of body) {
		if (block.type === 'heading') over = byPlace.get(block.anchor) ?? [];
		else if (block.anchor !== null) {
			const here = new Set([...(byPlace.get(block.anchor) ?? []), ...over]);
			found.set(
				block.anchor,
				topics.flatMap(({ id }) => (here.has(id) ? [id] : [])),
			);
		}
	}
	return found;
}
