import { expect, test } from 'vitest';
import { editorFacts } from '../../../src/schemas/editor.ts';
import { readYaml } from './yaml-file.ts';

const read = (text: string) => readYaml('sources/x.yaml', text, editorFacts);

test('reads a file that fits its schema', () => {
	expect(read('publisher: house\nurl: null\naccessed: "2024-05-01"\n').value).toMatchObject({
		publisher: 'house',
		notes: [],
	});
});

test('reports a wrong value at its own line and column', () => {
	const { value, faults } = read(
		'publisher: house\nurl: null\naccessed: "2024-05-01"\nnotes:\n  - quote: x\n    note: ""\n',
	);
	expect(value).toBeNull();
	expect(faults).toEqual([
		{
			kind: 'bad-value',
			file: 'sources/x.yaml',
			place: { line: 6, column: 11 },
			found: 'The value at notes[0].note does not fit: expected words, and it is empty.',
			expected: 'Values should be of the kind that the schema in src/schemas says.',
			advice: 'Correct the value, or take the line out if the schema has no such key.',
		},
	]);
});

test('reports an unknown key', () => {
	const [fault] = read('publisher: house\nurl: null\naccessed: "2024-05-01"\nvenu: x\n').faults;
	expect(fault?.found).toBe('The file does not fit: Unrecognized key: "venu".');
});

test('reports YAML that cannot be read, tags included, where it stands', () => {
	expect(read('publisher: [house').faults[0]).toMatchObject({ kind: 'bad-yaml', place: { line: 1 } });
	expect(read('publisher: house\nurl: !!js/function "x"\naccessed: "2024-05-01"\n').faults[0]).toMatchObject({
		kind: 'bad-yaml',
		place: { line: 2, column: 6 },
	});
	expect(read('publisher: a\npublisher: b\n').faults[0]).toMatchObject({
		kind: 'bad-yaml',
		place: { line: 2 },
	});
});

test('does not follow aliases without end', () => {
	const bomb = [
		'a: &a [x, x, x, x, x, x, x, x, x, x]',
		...'bcdef'
			.split('')
			.map((name, i) => `${name}: &${name} [${Array(10).fill(`*${'abcde'[i]}`).join(', ')}]`),
	];
	expect(read(bomb.join('\n')).value).toBeNull();
});
