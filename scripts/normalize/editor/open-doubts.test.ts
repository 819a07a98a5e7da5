import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { editorFacts } from '../../../src/schemas/editor.ts';
import { type ContentCopy, copyContent } from '../testing/content-copy.ts';
import { normaliseFolder } from '../testing/normalise-folder.ts';
import { openDoubts } from './open-doubts.ts';

let content: ContentCopy;
beforeEach(async () => {
	content = await copyContent();
});
afterEach(() => content.remove());

const id = '2024-05-02-kishida-hun-manet';
const editor = 'publisher: mofa\nurl: null\naccessed: "2024-05-06"\n';
const text =
	'Japan-Cambodia Summit Telephone Talk\n\nMay 2, 2024\n\nOn May 2, at 9:00 a.m., for approximately 20 minutes, Mr. KISHIDA Fumio, Prime Minister of Japan, held a telephone talk with Samdech Moha Borvor Thipadei HUN Manet, Prime Minister of the Kingdom of Cambodia.\n\n1. Prime Minister Kishida spoke of ASEAN.\n';
const normalise = () => normaliseFolder(content.folder, '2027-01-01');

async function write(facts: string): Promise<void> {
	await content.write(`sources/${id}.txt`, text);
	await content.write(`sources/${id}.yaml`, editor + facts);
}

test('a time without a zone is told with the new entry, once, and the entry is written', async () => {
	await write('');
	const first = await normalise();
	expect(first.errors).toMatch(/2024-05-02-kishida-hun-manet\.txt:5:\d+: warning: in doubt/u);
	expect(first.errors).toContain('The time is printed without a zone');
	expect(first.errors).toContain('checked: [start]');
	expect(first.changed).toContain(`meetings/${id}.mdx`);
	expect((await normalise()).errors).toBe('');
});

test('what the editor has confirmed, or given, is not told', async () => {
	await write('checked: [start]\n');
	expect((await normalise()).errors).not.toContain('without a zone');
	await write('timeZone: Asia/Tokyo\n');
	expect((await normalise()).errors).not.toContain('without a zone');
});

test('a confirmation of what is not in doubt, or of nothing, is refused at its place', async () => {
	await write('checked: [start, date, colour]\n');
	const { errors, changed } = await normalise();
	expect(changed).toEqual([]);
	expect(errors).toMatch(
		/\.yaml:4:18: error: editor’s fact that has no use\n {2}Found: {4}“checked” names “date”/u,
	);
	expect(errors).toMatch(/\.yaml:4:24: error: unknown id\n {2}Found: {4}“checked” names “colour”/u);
});

test('a wrong confirmation is told together with a wrong fact', async () => {
	await write('date: { value: "2024-05-02", quote: On May 12 }\nchecked: [date, start]\n');
	const { errors } = await normalise();
	expect(errors.match(/^\S+: error: .*$/gmu)?.map((line) => line.slice(line.lastIndexOf('.yaml')))).toEqual([
		'.yaml:4:37: error: quotation not found',
		'.yaml:5:11: error: editor’s fact that has no use',
	]);
});

test('a doubt about a sentence is settled by the editor’s word on that sentence, not on another', () => {
	const doubts = (statements: string) => {
		const editor = editorFacts.parse(
			parse(`publisher: house\nurl: null\naccessed: "2024-05-06"\n${statements}`),
		);
		return openDoubts(
			{ file: 'sources/a.txt', text: 'The Minister smiled. The Minister left.' },
			[
				{
					fact: 'statements',
					message: 'Two are ministers.',
					found: 'The Minister smiled.',
					at: 0,
					look: 'Who?',
				},
				{
					fact: 'statements',
					message: 'Two are ministers.',
					found: 'The Minister left.',
					at: 21,
					look: 'Who?',
				},
			],
			editor,
		).map(({ place }) => place?.column);
	};
	expect(doubts('')).toEqual([1, 22]);
	expect(doubts('statements: [{ quote: Minister left, by: [AA] }]')).toEqual([1]);
	expect(doubts('checked: [statements]')).toEqual([]);
});
