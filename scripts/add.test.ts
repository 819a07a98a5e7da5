import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addCommand } from './add.ts';
import { type ContentCopy, copyContent } from './normalize/testing/content-copy.ts';
import { runCommand } from './testing/run-command.ts';

let content: ContentCopy;
let inbox: string;
beforeEach(async () => {
	content = await copyContent();
	inbox = join(content.folder, 'inbox');
	await mkdir(inbox);
});
afterEach(() => content.remove());

const add = (...args: string[]) => runCommand(addCommand, args, { CONTENT_DIR: content.folder });

const page = (day: string): string =>
	`Japan-Cambodia Summit Meeting\n\n${day}, 2024\n\nOn ${day}, commencing at 10:00 a.m. for approximately 20 minutes, Mr. KISHIDA Fumio, Prime Minister of Japan, held a meeting with Samdech Moha Borvor Thipadei HUN Manet, Prime Minister of the Kingdom of Cambodia, who is visiting Japan.\n\n1. They spoke of ASEAN.\n`;

test('takes in a folder, goes on after a text it refuses, and then fails', async () => {
	await writeFile(join(inbox, 'a.txt'), page('May 2'));
	await writeFile(join(inbox, 'b.txt'), 'Press Conference\n\nMay 9, 2024\n\nMinister: Good morning.\n');
	await writeFile(join(inbox, 'c.txt'), page('May 3'));
	await writeFile(join(inbox, 'd.txt'), page('May 3'));
	await writeFile(join(inbox, 'notes.md'), 'not a text');
	const { status, stdout, stderr } = await add(inbox, '--publisher', 'mofa');
	expect(status).toBe(1);
	expect(stdout).toBe(
		'2024-05-02-kishida-hun-manet: complete\n2024-05-03-kishida-hun-manet: complete\n\n2 added, 2 refused.\n',
	);
	expect(stderr).toMatch(
		/^Refused:\n {2}\S*b\.txt: Line \d+, column \d+: .*\n {2}\S*d\.txt: There is already a record/u,
	);
	expect(await content.read('sources/2024-05-03-kishida-hun-manet.txt')).toBe(page('May 3'));
	expect(await content.read('sources/2024-05-03-kishida-hun-manet.yaml')).toMatch(
		/^publisher: mofa\nurl: null\n/u,
	);
});

test('says of each text of a folder how much of it is in doubt', async () => {
	await writeFile(join(inbox, 'a.txt'), page('May 2'));
	const unlabelled = page('May 3')
		.replace('held a meeting with', 'held a telephone talk with')
		.replace(', who is visiting Japan', '');
	await writeFile(join(inbox, 'b.txt'), unlabelled);
	const { stdout } = await add(inbox, '--publisher', 'mofa');
	expect(stdout).toContain(
		'2024-05-02-kishida-hun-manet: complete\n2024-05-03-kishida-hun-manet: complete, 1 in doubt\n',
	);
});

test('writes nothing on a dry run', async () => {
	const file = join(inbox, 'page.txt');
	await writeFile(file, page('May 2'));
	const before = await content.snapshot();
	const { status, stdout, stderr } = await add(
		file,
		'--url',
		'https://www.mofa.go.jp/page.html',
		'--dry-run',
	);
	expect(stderr).toBe('');
	expect(status).toBe(0);
	expect(stdout).toMatch(/^ {2}id {10}2024-05-02-kishida-hun-manet\n/u);
	expect(stdout).toMatch(/\n1 would be added\.\n$/u);
	expect(await content.snapshot()).toEqual(before);
});
