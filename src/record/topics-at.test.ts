import { expect, test } from 'vitest';
import type { Body } from '../schemas/record-body.ts';
import { topicsByPassage } from './topics-at.ts';

const heading = (anchor: string) => ({ type: 'heading', anchor });
const paragraph = (anchor: string) => ({ type: 'paragraph', anchor });
const body = [
	paragraph('p1'),
	heading('s1'),
	paragraph('p2'),
	{ type: 'note', anchor: null },
	paragraph('p3'),
	heading('s2'),
	paragraph('p4'),
] as unknown as Body;
const hits = (...anchors: string[]) => anchors.map((anchor) => ({ anchor, text: '' }));

test('a passage has the topics of its words and of the heading directly over it, in the order of the entry', () => {
	const topics = [
		{ id: 'asean', hits: hits('p3', 'p4') },
		{ id: 'ports', hits: hits('s1', 'p2') },
		{ id: 'law', hits: hits('p1', 'p3') },
	];
	expect([...topicsByPassage({ body, topics })]).toEqual([
		['p1', ['law']],
		['p2', ['ports']],
		['p3', ['asean', 'ports', 'law']],
		['p4', ['asean']],
	]);
});
