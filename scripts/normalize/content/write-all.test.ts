import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeAll } from './write-all.ts';

let folder: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'write-files-'));
});
afterEach(() => rm(folder, { recursive: true }));

const read = (path: string): Promise<string> => readFile(join(folder, path), 'utf8');

test('writes, replaces and removes files and leaves nothing else behind', async () => {
	await writeFile(join(folder, 'old'), 'old');
	await writeFile(join(folder, 'gone'), 'gone');
	await writeAll(folder, [
		{ path: 'old', content: 'new' },
		{ path: 'deep/er', content: 'made' },
		{ path: 'gone', content: null },
	]);
	expect(await read('old')).toBe('new');
	expect(await read('deep/er')).toBe('made');
	expect((await readdir(folder)).sort()).toEqual(['deep', 'old']);
});

test('puts everything back when one of the files cannot be written', async () => {
	await writeFile(join(folder, 'a'), 'before');
	await mkdir(join(folder, 'folder'));
	await writeFile(join(folder, 'folder', 'file'), '');
	const changes = [
		{ path: 'a', content: 'after' },
		{ path: 'new', content: 'new' },
		{ path: 'folder', content: 'a folder is in the way' },
	];
	await expect(writeAll(folder, changes)).rejects.toThrow(/^Nothing was written: /u);
	expect(await read('a')).toBe('before');
	expect((await readdir(folder)).sort()).toEqual(['a', 'folder']);
});

test('takes away what a killed process left, and nothing of one that runs', async () => {
	// No process has so high a number.
	const left = '.writing-99999999-abc';
	const busy = `.writing-${process.ppid}-abc`;
	for (const name of [left, busy, '.writing-abc']) await mkdir(join(folder, name));
	await writeAll(folder, [{ path: 'a', content: 'a' }]);
	expect((await readdir(folder)).sort()).toEqual([busy, 'a']);
});

test('says in a few words that the disk is full', async () => {
	// A file that takes no byte: writing the temporary files to it fails as on a full disk.
	const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
	const content = {
		async *[Symbol.asyncIterator]() {
			yield '';
			throw full;
		},
	};
	await expect(writeAll(folder, [{ path: 'a', content: content as unknown as string }])).rejects.toThrow(
		/^Nothing was written: the disk is full\.$/u,
	);
	expect(await readdir(folder)).toEqual([]);
});
