import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readEntries } from './entry-store.ts';

const summit = '2022-03-20-kishida-hun-sen';

/** A copy of the committed entries with a store of its own. */
async function entries() {
	const folder = await mkdtemp(join(tmpdir(), 'entries-'));
	onTestFinished(() => rm(folder, { recursive: true }));
	await cp('content/meetings', join(folder, 'meetings'), { recursive: true });
	const store = join(folder, 'store', 'entries.jsonl');
	const file = join(folder, 'meetings', `${summit}.mdx`);
	const read = () => readEntries(join(folder, 'meetings'), store);
	const one = async () => (await read()).find(({ meeting }) => meeting.id === summit);
	return { file, store, read, one };
}

test('every entry is read, in order of date, with its facts and its words', async () => {
	const { read, one } = await entries();
	const names = (await readdir('content/meetings')).map((name) => name.replace(/\.mdx$/u, ''));
	expect((await read()).map(({ meeting }) => meeting.id)).toEqual(names.toSorted());
	expect((await one())?.meeting).toMatchObject({ id: summit, date: '2022-03-20', kind: 'summit' });
	expect((await one())?.meeting.body.length).toBeGreaterThan(0);
});

test('what is kept is what the files say', async () => {
	const { read } = await entries();
	const fresh = await read();
	expect(await read()).toEqual(fresh);
});

test('an entry is parsed again when its file has changed, and only then', async () => {
	const { file, store, read, one } = await entries();
	await read();
	// A mark in the store shows that an entry comes from there.
	const lines = await readFile(store, 'utf8');
	await writeFile(store, lines.replaceAll('"kind":"summit"', '"kind":"dialogue"'));
	expect((await one())?.meeting.kind).toBe('dialogue');
	await writeFile(file, (await readFile(file, 'utf8')).replace('kind: summit', 'kind: courtesy-call'));
	expect((await one())?.meeting.kind).toBe('courtesy-call');
	expect(await readFile(store, 'utf8')).toContain('"kind":"courtesy-call"');
});

test('an entry whose body alone has changed has another digest', async () => {
	const { file, one } = await entries();
	const before = await one();
	await writeFile(file, `${await readFile(file, 'utf8')}\n`);
	expect((await one())?.digest).not.toBe(before?.digest);
});

test('an entry whose file is gone goes, also from the store', async () => {
	const { file, store, read, one } = await entries();
	await read();
	await rm(file);
	expect(await one()).toBeUndefined();
	expect(await readFile(store, 'utf8')).not.toContain(`"id":"${summit}"`);
});

test('a store that was cut short costs time, not words', async () => {
	const { store, read } = await entries();
	const fresh = await read();
	const lines = await readFile(store, 'utf8');
	await writeFile(store, lines.slice(0, Math.floor(lines.length / 2)));
	expect(await read()).toEqual(fresh);
});

test('an entry that breaks its schema is named', async () => {
	const { file, read } = await entries();
	await writeFile(file, (await readFile(file, 'utf8')).replace('kind: summit', 'kind: banquet'));
	await expect(read()).rejects.toThrow(`The entry ${summit}.mdx cannot be read`);
});
