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
			found: '“notes[0].note” does not fit: expected words, and it is empty.',
			expected: 'What is wrong in print.',
			advice: 'Write, for example:\nnote: So printed. Read “marks”.',
		},
	]);
});

test('reports an unknown key', () => {
	const [fault] = read('publisher: house\nurl: null\naccessed: "2024-05-01"\nvenu: x\n').faults;
	expect(fault?.found).toBe('“venu” is no key that is known here.');
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

test('says of a missing key what it is for, with an example', () => {
	const [fault] = read('url: null\naccessed: "2024-05-04"\n').faults;
	expect(fault).toMatchObject({
		found: '“publisher” is missing.',
		expected: 'Who published the text: an id of publishers.yaml.',
		advice: 'Write, for example:\npublisher: ministry',
	});
});

test.each([
	['publisher: id-of-the-publisher', 'publisher'],
	['publisher: house\nkind: … ', 'kind'],
	['publisher: house\nurl: javascript:alert(1)', 'url'],
	['publisher: house\nurl: data:text/html,x', 'url'],
	['publisher: house\nurl: https://address-of-the-page', 'url'],
	['publisher: house\ntitle: "a\\u0007b"', 'title'],
	['publisher: house\ntitle: "a\\ud800b"', 'title'],
	['publisher: house\ntitle: XX', 'title'],
	['publisher: house\nprincipals: [{ name: A, party: XX }]', 'principals[0].party'],
])('refuses %s', (yaml, key) => {
	const { faults } = read(`accessed: "2024-05-04"\n${yaml.includes('url:') ? '' : 'url: null\n'}${yaml}\n`);
	expect(faults.some(({ found }) => found.startsWith(`“${key}`))).toBe(true);
});
