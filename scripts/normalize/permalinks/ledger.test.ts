import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { normalizeCommand } from '../../normalize.ts';
import { publishCommand } from '../../publish.ts';
import { runCommand } from '../../testing/run-command.ts';
import { type ContentCopy, copyContent } from '../testing/content-copy.ts';
import { normaliseFolder } from '../testing/normalise-folder.ts';

let content: ContentCopy;
beforeEach(async () => {
	content = await copyContent();
});
afterEach(() => content.remove());

const normalise = () => normaliseFolder(content.folder, '2027-01-01');
const run = (command: typeof publishCommand, ...args: string[]) =>
	runCommand(command, args, { CONTENT_DIR: content.folder, PUBLISH_DATE: '2027-01-01' });

const id = '2018-08-04-kono-prak-sokhonn';
const trial = '2018-08-04-kono-again';

async function ledger(): Promise<Record<string, Record<string, unknown>>> {
	return JSON.parse(await content.read('permalinks.json'));
}

/** The source of a record a second time, as a text of its own that was never published. */
async function addTrial(): Promise<void> {
	const text = await content.read(`sources/${id}.txt`);
	await content.write(
		`sources/${trial}.txt`,
		text.replace('approximately 40 minutes', 'approximately 45 minutes'),
	);
	const editor = await content.read(`sources/${id}.yaml`);
	await content.write(`sources/${trial}.yaml`, editor.replace(/^published:.*\n/mu, ''));
}

test.each(['deleted', 'emptied'])('a ledger that is %s is noticed at each record', async (how) => {
	if (how === 'emptied') await content.write('permalinks.json', '{}\n');
	else await rm(join(content.folder, 'permalinks.json'));
	const before = await content.snapshot();
	const { errors } = await normalise();
	expect(errors.match(/error: ledger of addresses incomplete/gu)).toHaveLength(5);
	expect(errors).toMatch(
		/2018-08-04-kono-prak-sokhonn\.yaml:\d+:\d+: error: .*\n {2}Found: {4}2018-08-04-kono-prak-sokhonn was published on 2026-11-21, and permalinks\.json has no address p1, s1, p2, s2, /u,
	);
	expect(errors).toContain('To do:    Put permalinks.json back as it was last committed');
	expect(await content.snapshot()).toEqual(before);
});

test('a ledger that lost one address fails every command', async () => {
	const links = await ledger();
	delete links[id]?.p4;
	await content.write('permalinks.json', JSON.stringify(links));
	const found = `${id} was published on 2026-11-21, and permalinks.json has no address p4 of it.`;
	for (const outcome of [await run(normalizeCommand, '--check'), await run(publishCommand)]) {
		expect(outcome.status).toBe(1);
		expect(outcome.stderr).toContain(found);
	}
	expect(await ledger()).toEqual(links);
});

test('an address that was dated anew or given other words is noticed', async () => {
	await content.edit('permalinks.json', '2026-11-21', '2026-11-20');
	const { errors } = await normalise();
	expect(errors).toContain(
		'was published on 2026-11-21, and its addresses in permalinks.json are not those.',
	);
});

test('a published record whose editor’s file lost its seal is told the line to put back', async () => {
	const file = `sources/${id}.yaml`;
	const good = await content.read(file);
	await content.write(file, good.replace(/^published:.*\n/mu, ''));
	const { errors } = await normalise();
	expect(errors).toContain(`permalinks.json has 8 published addresses of ${id}, and this file does not say`);
	const line = /Put the line back:\n +(?<line>published: .*)\n/u.exec(errors)?.groups?.line;
	expect(good).toContain(`${line}\n`);
});

test('a record can be corrected, normalised again and taken back until it is published', async () => {
	const before = await content.snapshot();
	await addTrial();
	const first = await run(normalizeCommand);
	expect(first.stderr).toBe('');
	expect(first.stdout).toBe('6 records normalised: 1 new.\n1 record is not published yet: npm run publish\n');
	await content.edit(`sources/${trial}.txt`, 'approximately 45 minutes', 'approximately 50 minutes');
	expect(await normalise()).toEqual({ errors: '', changed: [`meetings/${trial}.mdx`] });
	for (const ending of ['.txt', '.yaml']) await rm(join(content.folder, `sources/${trial}${ending}`));
	expect((await normalise()).errors).toBe('');
	expect(await content.snapshot()).toEqual(before);
});

test('publishing binds: the ledger has the addresses, the editor’s file its seal', async () => {
	await addTrial();
	const { status, stdout, stderr } = await run(publishCommand);
	expect(stderr).toBe('');
	expect(status).toBe(0);
	expect(stdout).toContain('1 record published, dated 2027-01-01: from now on the addresses hold.\n');
	const links = await ledger();
	expect(Object.keys(links[trial] ?? {})).toEqual(['p1', 'p2', 'p3', 'p4', 'n1', 's1', 's2', 's3']);
	expect(links[trial]?.p1).toMatchObject({ published: '2027-01-01' });
	expect(await content.read(`sources/${trial}.yaml`)).toMatch(
		/^publisher: mofa\n.*\npublished: \{ date: "2027-01-01", seal: "[0-9a-f]{16}" \}\n$/su,
	);
	expect((await run(publishCommand)).stdout).toContain(
		'Nothing is new: every address is published already.\n',
	);
	expect(await normalise()).toEqual({ errors: '', changed: [] });
	await content.edit(`sources/${trial}.txt`, 'approximately 45 minutes', 'approximately 50 minutes');
	expect((await normalise()).errors).toContain('published words changed');
});

test('the seal goes into an editor’s file of any form', async () => {
	await addTrial();
	const file = `sources/${trial}.yaml`;
	await content.write(file, '{ publisher: mofa, url: null, accessed: "2026-11-21", }');
	expect((await normaliseFolder(content.folder, '2027-01-01', { publishing: true })).errors).toBe('');
	expect(await normalise()).toEqual({ errors: '', changed: [] });
	expect(await content.read(file)).toContain('published: {');
});

test('two published records that turn out to be one are joined, and the seal of the one that stays with them', async () => {
	await addTrial();
	expect((await normaliseFolder(content.folder, '2027-01-01', { publishing: true })).errors).toBe('');
	for (const ending of ['.txt', '.yaml']) await rm(join(content.folder, `sources/${trial}${ending}`));
	await content.write('redirects.yaml', `- { from: ${trial}, to: ${id}, date: "2027-01-02" }\n`);
	expect(await normalise()).toEqual({ errors: '', changed: [`meetings/${trial}.mdx`] });
	expect(await normalise()).toEqual({ errors: '', changed: [] });
});

test('a joined record’s addresses that the one that stays has not are sealed to it', async () => {
	await addTrial();
	await content.edit(`sources/${trial}.txt`, '  3. In', '  3. A further meeting was arranged.\n  4. In');
	const published = await normaliseFolder(content.folder, '2027-01-01', { publishing: true });
	expect(published.errors).toBe('');
	expect((await ledger())[trial]).toHaveProperty('p5');
	for (const ending of ['.txt', '.yaml']) await rm(join(content.folder, `sources/${trial}${ending}`));
	await content.write('redirects.yaml', `- { from: ${trial}, to: ${id}, date: "2027-01-02" }\n`);
	expect((await normalise()).errors).toContain(`The record has no p5 any more`);
	const gone = (anchor: string, before: string): string =>
		`- { date: "2027-01-02", record: ${trial}, anchor: ${anchor}, before: "${before}", after: null, reason: There twice. }\n`;
	const words =
		'In addition, Minister Kono presented Minister Prak Sokhonn with a gift (Note) at the meeting.';
	await content.write('corrections.yaml', gone('p5', words) + gone('s4', '4.'));
	const { errors, changed } = await normalise();
	expect(errors).toBe('');
	expect(changed).toContain(`sources/${id}.yaml`);
	expect(await normalise()).toEqual({ errors: '', changed: [] });
});
