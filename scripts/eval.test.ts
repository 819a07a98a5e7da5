import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { evalCommand } from './eval.ts';
import { runCommand } from './testing/run-command.ts';

let folder: string;
const names = ['2018-08-04-kono-prak-sokhonn', '2020-10-21-motegi-prak-sokhonn'];
const [altered = ''] = names;

/** Two records of the edition; `change` alters the expected answer of the first. */
async function pairs(change: (facts: Record<string, unknown>) => object): Promise<void> {
	for (const name of names) {
		await cp(`content/sources/${name}.txt`, join(folder, `${name}.txt`));
		await cp(`tests/expected/${name}.json`, join(folder, `${name}.json`));
	}
	const answer = join(folder, `${altered}.json`);
	await writeFile(answer, JSON.stringify(change(JSON.parse(await readFile(answer, 'utf8')))));
}

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'eval-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('the report on a folder', () => {
	it('says how many records have every lead field right', async () => {
		await pairs((facts) => ({ ...facts, meal: 'breakfast', venue: 'a raft' }));
		const { stdout, status } = await runCommand(evalCommand, [folder]);
		expect(stdout).toContain('\n1 of 2 records have every lead field right.\n');
		expect(status).toBe(1);
	});

	it('counts them for machines', async () => {
		await pairs((facts) => facts);
		const { stdout, status } = await runCommand(evalCommand, [folder, '--json']);
		expect(JSON.parse(stdout)).toMatchObject({ records: 2, wholeLeads: 2 });
		expect(status).toBe(0);
	});

	it('leaves the statements out of that count', async () => {
		await pairs((facts) => ({ ...facts, statements: [] }));
		const { stdout } = await runCommand(evalCommand, [folder, '--json']);
		expect(JSON.parse(stdout)).toMatchObject({ records: 2, wholeLeads: 2 });
	});
});
