import { expect, test } from 'vitest';
import { splitEntry } from './split-entry.ts';

test('an entry is its frontmatter and its body, which begins on a line of its own', () => {
	expect(splitEntry('---\nid: a\ndate: b\n---\n\nBody --- here\n---\n')).toEqual({
		frontmatter: 'id: a\ndate: b\n',
		body: '\nBody --- here\n---\n',
		bodyLine: 5,
	});
});

test('line ends of another system are read as the file was written', () => {
	expect(splitEntry('---\r\nid: a\r\n---\r\nBody\r\n')).toEqual(splitEntry('---\nid: a\n---\nBody\n'));
});

test.each(['', 'id: a\n', '\n---\nid: a\n---\n', '---\nid: a\n'])('%j has no frontmatter', (text) => {
	expect(() => splitEntry(text)).toThrow(
		'The entry has no frontmatter; expected a block between two lines "---" at the top.',
	);
});
