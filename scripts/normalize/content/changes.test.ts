import { expect, test } from 'vitest';
import { changesTo, diffOf, summary } from './changes.ts';

const editor = { file: '', locate: () => ({ line: 1, column: 1 }), seal: null };
const entry = (id: string, mdx: string) => ({ id, mdx, anchors: new Map(), withdrawn: null, editor });
const content = {
	entries: new Map([
		['same', 'one\n'],
		['stale', 'one\ntwo\nthree\n'],
		['extra', 'x\n'],
	]),
	permalinks: '{}\n',
};
const changes = changesTo(
	content,
	[entry('missing', 'a\nb\n'), entry('same', 'one\n'), entry('stale', 'one\n2\nthree\n')],
	'{}\n',
);

test('lists what is missing, stale and extra, and not what is the same', () => {
	expect(changes.map(({ path, content: made }) => [path, made])).toEqual([
		['meetings/missing.mdx', 'a\nb\n'],
		['meetings/stale.mdx', 'one\n2\nthree\n'],
		['meetings/extra.mdx', null],
	]);
	expect(summary(changes)).toBe('1 new, 1 changed, 1 removed');
	expect(summary([])).toBe('nothing changed');
});

test('shows each as a reader can follow it', () => {
	expect(changes.map(diffOf)).toEqual([
		'content/meetings/missing.mdx: is missing (2 lines).',
		`--- content/meetings/stale.mdx	on disk
+++ content/meetings/stale.mdx	from its source
@@ -1,3 +1,3 @@
 one
-two
+2
 three`,
		'content/meetings/extra.mdx: has no source any more and should be removed.',
	]);
});

test('takes an entry checked out with CR LF for the same', () => {
	const windows = { entries: new Map([['same', 'one\r\ntwo\r\n']]), permalinks: '{}\r\n' };
	expect(changesTo(windows, [entry('same', 'one\ntwo\n')], '{}\n')).toEqual([]);
	const [stale, ...others] = changesTo(windows, [entry('same', 'one\n2\n')], '{}\n');
	expect(others).toEqual([]);
	expect(stale && diffOf(stale)).toContain('@@ -1,2 +1,2 @@\n one\n-two\n+2');
});
