import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readHistory } from './history.ts';

async function folderWith(files: Record<string, string>): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'history-'));
	onTestFinished(() => rm(folder, { recursive: true }));
	for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
	return folder;
}

test('absent and empty files are an empty history', async () => {
	const empty = { permalinks: {}, corrections: [], redirects: [] };
	expect(await readHistory(await folderWith({}))).toEqual(empty);
	expect(await readHistory(await folderWith({ 'corrections.yaml': '# none so far\n' }))).toEqual(empty);
});

test('redirects are read with their day as a string', async () => {
	const folder = await folderWith({ 'redirects.yaml': '- { from: a, to: b, date: "2027-01-01" }\n' });
	expect((await readHistory(folder)).redirects).toEqual([{ from: 'a', to: 'b', date: '2027-01-01' }]);
});

test('a file that breaks its schema is an error', async () => {
	const folder = await folderWith({ 'redirects.yaml': '- { from: a, to: a, date: "2027-01-01" }\n' });
	await expect(readHistory(folder)).rejects.toThrow('a record cannot be redirected to itself');
});
