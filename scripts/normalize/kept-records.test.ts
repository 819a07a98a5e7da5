import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { DigestStore } from '../../src/setting/digest-store.ts';
import { readContent } from './content/content-files.ts';
import { writeAll } from './content/write-all.ts';
import { KeptRecords } from './kept-records.ts';
import { normaliseContent } from './normalise-content.ts';
import { copyContent } from './testing/content-copy.ts';

/** Runs of the normaliser on a copy of the content folder; `made` says how many records were read anew. */
async function runs() {
	const copy = await copyContent();
	const { folder } = copy;
	const working = await mkdtemp(join(tmpdir(), 'kept-'));
	onTestFinished(async () => {
		await copy.remove();
		await rm(working, { recursive: true });
	});
	const run = async (today = '2026-12-01', keeping = true) => {
		const content = await readContent(folder);
		const keptRecords = new KeptRecords(await DigestStore.open(join(working, 'store')), content, {
			today,
			lastDay: today,
		});
		const result = normaliseContent(content, { today, ...(keeping && { keptRecords }) });
		await writeAll(folder, result.changes);
		if (keeping) await keptRecords.write();
		const faults = result.faults.map(({ kind, found }) => `${kind}: ${found}`);
		return { ...result, faults, made: keptRecords.read };
	};
	return { folder, run };
}

it('a source is not read again while it and all that its entry rests on stand as they were', async () => {
	const { run } = await runs();
	expect((await run()).made).toBe(5);
	const again = await run();
	expect([again.made, again.changes]).toEqual([0, []]);
	// What is kept says what a run without it says.
	const without = await run('2026-12-01', false);
	expect(again.faults).toEqual(without.faults);
	expect(again.entries.map(({ id, mdx, anchors }) => [id, mdx, [...anchors]])).toEqual(
		without.entries.map(({ id, mdx, anchors }) => [id, mdx, [...anchors]]),
	);
	expect(again.unpublished).toEqual(without.unpublished);
});

it('one changed source, editor’s file or entry is read again, and a changed authority file makes all so', async () => {
	const { folder, run } = await runs();
	await run();
	const id = '2018-08-04-kono-prak-sokhonn';
	await appendFile(join(folder, 'sources', `${id}.yaml`), '# looked at\n');
	expect((await run()).made).toBe(1);
	const entry = join(folder, 'meetings', `${id}.mdx`);
	const text = await readFile(entry, 'utf8');
	await writeFile(entry, `${text}Added by hand.\n`);
	const mended = await run();
	expect([mended.made, mended.changes.map(({ path }) => path)]).toEqual([1, [`meetings/${id}.mdx`]]);
	expect(await readFile(entry, 'utf8')).toBe(text);
	await appendFile(join(folder, 'sources', `${id}.txt`), '\n');
	expect((await run()).made).toBe(1);
	await appendFile(join(folder, 'authorities', 'topics.yaml'), '# looked at\n');
	expect((await run()).made).toBe(5);
	expect((await run()).made).toBe(0);
	expect((await run('2026-12-02')).made).toBe(5);
});
