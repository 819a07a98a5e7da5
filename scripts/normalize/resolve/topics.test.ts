import { expect, test } from 'vitest';
import { readBody } from '../../../src/record/read-body.ts';
import { topicFinder } from './topics.ts';

const topic = (id: string, ...phrases: string[]) => ({ id, name: id, phrases, related: [] });
const body = readBody(`## Elections

<Para n="1" lead>
They met on Japan’s elections.
</Para>

<Para n="2">
The “free-and-fair” Election of May; the rule of law.
</Para>

<Note n="1">
(Note) An election is near.
</Note>

<Note kind="furniture">
Back to Elections
</Note>
`);

test('gives topics in the order of their file, each passage and heading once', () => {
	const find = topicFinder([topic('law', 'rule of law'), topic('elections', 'election', 'elections')]);
	expect(find(body)).toEqual([
		{ id: 'law', hits: [{ anchor: 'p2', text: 'rule of law' }] },
		{
			id: 'elections',
			hits: [
				{ anchor: 'h-elections', text: 'Elections' },
				{ anchor: 'p1', text: 'elections' },
				{ anchor: 'p2', text: 'Election' },
				{ anchor: 'n1', text: 'election' },
			],
		},
	]);
});

test('shows the words of the phrase that the editor lists first', () => {
	expect(topicFinder([topic('a', 'rule of law', 'Election')])(body)[0]?.hits[0]).toEqual({
		anchor: 'p2',
		text: 'rule of law',
	});
});

test('attaches no topic by a line of the page or by part of a word', () => {
	expect(
		topicFinder([topic('a', 'Back to Elections'), topic('b', 'lection'), topic('c', 'fair Election of')])(
			body,
		),
	).toEqual([]);
});

test('takes each kind of apostrophe, quotation mark and hyphen for its fellows', () => {
	const find = topicFinder([topic('a', "japan's elections"), topic('b', '"free‑and‑fair" election')]);
	expect(find(body).map(({ hits }) => hits[0]?.text)).toEqual([
		'Japan’s elections',
		'“free-and-fair” Election',
	]);
});
