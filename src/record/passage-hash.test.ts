import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { anchorsOf, passageHash, shortHash } from './passage-hash.ts';
import { readBody } from './read-body.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

test('hashes the words of a passage with white space folded', () => {
	expect(passageHash(' He  stated\n that\u00a0it is so. ')).toBe(sha256('He stated that it is so.'));
	expect(shortHash('He stated.')).toBe(sha256('He stated.').slice(0, 8));
});

test('lists each address of a record once, passages with their words, sections without', () => {
	const body = readBody(
		'<Para n="1" lead>\nOn May 1.\n</Para>\n\n## Outset\n\n## 2. (1) Trade\n\n<Para n="2" label="A.">\nHe spoke.\n</Para>\n\n<Note n="1">\n(Note) So.\n</Note>\n\n<Note kind="furniture">\nBack\n</Note>\n',
	);
	expect(anchorsOf(body)).toEqual([
		{ anchor: 'p1', text: 'On May 1.' },
		{ anchor: 'h-outset', text: null },
		{ anchor: 's2', text: null },
		{ anchor: 's2-1', text: null },
		{ anchor: 's2-1-A', text: null },
		{ anchor: 'p2', text: 'He spoke.' },
		{ anchor: 'n1', text: '(Note) So.' },
	]);
});
