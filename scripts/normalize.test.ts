import { readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { splitEntry } from '../src/record/split-entry.ts';
import { type ContentCopy, copyContent } from './normalize/testing/content-copy.ts';
import { normaliseFolder } from './normalize/testing/normalise-folder.ts';
import { normalizeCommand } from './normalize.ts';
import { runCommand } from './testing/run-command.ts';

let content: ContentCopy;
beforeEach(async () => {
	content = await copyContent();
});
afterEach(() => content.remove());

const normalise = () => normaliseFolder(content.folder, '2027-01-01');

const command = (...args: string[]) =>
	runCommand(normalizeCommand, args, { CONTENT_DIR: content.folder, PUBLISH_DATE: '2027-01-01' });

const summit = '2022-03-20-kishida-hun-sen';

test('finds every entry in the project to be what its source gives', async () => {
	const { errors, changed } = await normaliseFolder('content', '2027-01-01');
	expect(errors).toBe('');
	expect(changed).toEqual([]);
});

test('has nothing to do where a checkout gave the files the line ends of its system', async () => {
	const entry = `meetings/${summit}.mdx`;
	const parts = splitEntry(await content.read(entry));
	const names = await readdir(content.folder, { recursive: true });
	for (const name of names.filter((name) => /\.(?:yaml|json|mdx)$/u.test(name))) {
		await content.write(name, (await content.read(name)).replaceAll('\n', '\r\n'));
	}
	const before = await content.snapshot();
	expect(await normalise()).toEqual({ errors: '', changed: [] });
	expect(await content.snapshot()).toEqual(before);
	expect(splitEntry(await content.read(entry))).toEqual(parts);
});

test('writes missing and stale entries, removes what has no source, and then has nothing to do', async () => {
	const good = await content.snapshot();
	await content.edit(`meetings/${summit}.mdx`, 'Ream Naval Base', 'Another Base');
	await content.write('meetings/2000-01-01-nobody.mdx', '---\n---\n');
	const { status, stdout, stderr } = await command();
	expect(stderr).toBe('');
	expect(stdout).toBe('5 records normalised: 1 changed, 1 removed.\n');
	expect(status).toBe(0);
	expect(await content.snapshot()).toEqual(good);
	expect((await normalise()).changed).toEqual([]);
});

test('shows with --check what differs, writes nothing, and fails', async () => {
	await content.edit(`meetings/${summit}.mdx`, 'visits to the Ream Naval Base', 'visits to another base');
	const before = await content.snapshot();
	const { status, stdout, stderr } = await command('--check');
	expect(status).toBe(1);
	expect(stdout).toMatch(/^-.*visits to another base/mu);
	expect(stdout).toMatch(/^\+.*visits to the Ream Naval Base/mu);
	expect(stderr).toBe(
		'The content folder is not what its sources give: 1 changed. Run “npm run normalize”.\n',
	);
	expect(await content.snapshot()).toEqual(before);
});

describe('when anything is wrong', () => {
	test('prints every fault with file, line and column, and writes nothing at all', async () => {
		await content.edit('sources/2018-08-04-kono-prak-sokhonn.txt', 'Mr. Taro Kono', 'Mr. Jiro Kono');
		await content.edit(`sources/${summit}.txt`, '7:35 p.m. JST', '8:35 p.m. JST');
		await content.edit(
			'sources/2022-08-04-hayashi-kao-kim-hourn.yaml',
			'quote: to his these words',
			'quote: to these words',
		);
		await content.edit('sources/2023-09-07-kishida-hun-manet.yaml', 'venue: jakarta', 'venue: bandung');
		await content.edit('authorities/topics.yaml', 'related: [north-korea]', 'related: [north-corea]');
		const before = await content.snapshot();
		const { status, stdout, stderr } = await command();
		expect(status).toBe(1);
		expect(stdout).toBe('');
		expect(stderr.match(/^\S+: error: .*$/gmu)?.map((line) => line.slice(line.lastIndexOf('/') + 1))).toEqual(
			[
				'topics.yaml:10:13: error: unknown id',
				'2018-08-04-kono-prak-sokhonn.txt:8:92: error: unknown person',
				'2022-03-20-kishida-hun-sen.txt:8:28: error: contradicting times',
				'2022-08-04-hayashi-kao-kim-hourn.yaml:9:12: error: quotation not found',
				'2023-09-07-kishida-hun-manet.yaml:4:8: error: unknown id',
			],
		);
		expect(stderr).toContain(
			'in Asia/Phnom_Penh is 19:35 on 2022-03-20 in Asia/Tokyo, and the text prints 20:35',
		);
		expect(stderr.trimEnd().endsWith('Nothing was written; the entries are as they were.')).toBe(true);
		expect(await content.snapshot()).toEqual(before);
	});

	test('refuses bytes that are no text, and a text that is no record', async () => {
		await content.write(`sources/${summit}.txt`, new Uint8Array([0xc3, 0xa9, 0x0a, 0xc3, 0xa9, 0xff, 0x42]));
		await content.write(
			'sources/2020-10-21-motegi-prak-sokhonn.txt',
			'Press Releases\n\nOctober 21, 2020\n\nNothing else.\n',
		);
		const before = await content.snapshot();
		const { errors } = await normalise();
		expect(errors).toMatch(
			/2022-03-20-kishida-hun-sen\.txt:2:2: error: unreadable file\n {2}Found: {4}Byte 5 \(0xFF\)/u,
		);
		expect(errors).toContain(
			'Expected: The file should be the plain text of one page, in UTF-8, or in UTF-16',
		);
		expect(errors).toMatch(/2020-10-21-motegi-prak-sokhonn\.txt:\d+:\d+: error: /u);
		expect(await content.snapshot()).toEqual(before);
	});

	test('asks for a missing editor’s file with one to paste, and refuses a text that is there twice', async () => {
		const source = await content.read(`sources/${summit}.txt`);
		await content.write('sources/2022-03-20-again.txt', source);
		const { errors } = await normalise();
		expect(errors).toContain('2022-03-20-again.yaml: error: missing editor’s file');
		expect(errors).toContain(
			'publisher: mofa\n            url: https://address-of-the-page\n            accessed: "2027-01-01"',
		);
		expect(errors).toMatch(/2022-03-20-kishida-hun-sen\.txt: error: text already there/u);
	});

	test('says in one sentence that the content folder is not there', async () => {
		await expect(normaliseFolder(join(content.folder, 'none'), '2027-01-01')).rejects.toThrow(
			/^\S+series\.yaml does not exist; a content folder begins with it\. Is CONTENT_DIR right\?$/u,
		);
	});
});

describe('published addresses', () => {
	test('keep their words, unless a correction says otherwise', async () => {
		await content.edit(`sources/${summit}.txt`, 'next year would marks', 'next year would mark');
		await content.edit(
			`sources/${summit}.yaml`,
			'  - quote: would marks\n    note: So printed. Read “would mark” or “marks”.\n',
			'',
		);
		const before = await content.snapshot();
		const refused = await normalise();
		expect(refused.errors).toMatch(/kishida-hun-sen\.txt:48:2: error: published words changed/u);
		expect(await content.snapshot()).toEqual(before);

		const pasted = /corrections\.yaml, with the reason:\n((?: {12}.*\n)+)/u.exec(refused.errors)?.[1] ?? '';
		await content.write(
			'corrections.yaml',
			pasted.replace(/^ {12}/gmu, '').replace('why they changed', 'The publisher mended a misprint.'),
		);
		const accepted = await normalise();
		expect(accepted.errors).toBe('');
		const links = JSON.parse(await content.read('permalinks.json'));
		expect(links[summit].p13).toMatchObject({ published: '2026-11-21', earlier: [{ until: '2027-01-01' }] });
		expect((await normalise()).changed).toEqual([]);
	});

	test('outlive the name of their record by a redirect', async () => {
		const renamed = '2022-03-20-kishida-hun-sen-phnom-penh';
		for (const ending of ['.txt', '.yaml']) {
			await rename(
				join(content.folder, `sources/${summit}${ending}`),
				join(content.folder, `sources/${renamed}${ending}`),
			);
		}
		const refused = await normalise();
		expect(refused.errors).toMatch(/kishida-hun-sen\.txt: error: published record gone/u);
		await content.write('redirects.yaml', `- from: ${summit}\n  to: ${renamed}\n  date: "2027-01-01"\n`);
		const accepted = await normalise();
		expect(accepted.errors).toBe('');
		expect(accepted.changed).toEqual([
			`meetings/${renamed}.mdx`,
			`meetings/${summit}.mdx`,
			'permalinks.json',
		]);
		const links = JSON.parse(await content.read('permalinks.json'));
		expect(links[renamed]).toEqual(links[summit]);
	});
});
