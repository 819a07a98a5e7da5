import { expect, test } from 'vitest';
import { type Fault, placeAt } from './faults.ts';
import { formatFaults } from './report.ts';

const fault = (more: Partial<Fault>): Fault => ({
	kind: 'unknown-place',
	file: 'sources/a.txt',
	place: { line: 9, column: 4 },
	found: '“X” is unknown.',
	expected: 'A place.',
	advice: 'Add:\n- id: x',
	...more,
});

test('prints file, line, column, finding, expectation and advice', () => {
	expect(formatFaults([fault({})], 'content')).toBe(
		`content/sources/a.txt:9:4: error: unknown place
  Found:    “X” is unknown.
  Expected: A place.
  To do:    Add:
            - id: x

1 error`,
	);
});

test('orders faults by file and place and counts errors and warnings', () => {
	const text = formatFaults(
		[
			fault({ file: 'sources/b.txt', place: null, warning: true }),
			fault({ place: { line: 10, column: 1 } }),
			fault({ place: { line: 9, column: 30 } }),
			fault({}),
		],
		'content',
	);
	expect(text.match(/^content.*$/gmu)).toEqual([
		'content/sources/a.txt:9:4: error: unknown place',
		'content/sources/a.txt:9:30: error: unknown place',
		'content/sources/a.txt:10:1: error: unknown place',
		'content/sources/b.txt: warning: unknown place',
	]);
	expect(text.endsWith('\n\n3 errors, 1 warning')).toBe(true);
});

test('counts lines and columns from one', () => {
	expect(placeAt('ab\ncd', 0)).toEqual({ line: 1, column: 1 });
	expect(placeAt('ab\ncd', 4)).toEqual({ line: 2, column: 2 });
});
