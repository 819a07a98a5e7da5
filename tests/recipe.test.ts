/** The README's recipe, followed to the letter: what it shows is what the commands print, and its YAML does what it says. */
import { execFile } from 'node:child_process';
import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addCommand } from '../scripts/add.ts';
import { normalizeCommand } from '../scripts/normalize.ts';
import { runCommand } from '../scripts/testing/run-command.ts';

const run = promisify(execFile);
const id = '2023-09-07-kishida-hun-manet';
const address = 'https://japan.kantei.go.jp/101_kishida/diplomatic/202309/07cambodia.html';

let folder = '';
let recipe = '';
const content = (path = ''): string => join(folder, 'content', path);

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'recipe-'));
	const readme = await readFile('README.md', 'utf8');
	recipe = readme.slice(readme.indexOf('## Add a record'), readme.indexOf('## Commands'));
	await cp('content', content(), { recursive: true });
	await cp(content(`sources/${id}.txt`), join(folder, 'summit.txt'));
	for (const path of [`sources/${id}.txt`, `sources/${id}.yaml`, `meetings/${id}.mdx`])
		await rm(content(path));
	const ledger = JSON.parse(await readFile('content/permalinks.json', 'utf8'));
	delete ledger[id];
	await writeFile(content('permalinks.json'), JSON.stringify(ledger));
	await leaveOut('people', 'hun-manet');
	await leaveOut('places', 'indonesia', 'jakarta');
});
afterAll(() => rm(folder, { recursive: true }));

/** Takes entries out of an authority file. */
async function leaveOut(name: string, ...ids: string[]): Promise<void> {
	const path = content(`authorities/${name}.yaml`);
	const text = await readFile(path, 'utf8');
	const isOf = (entry: string, id: string): boolean => new RegExp(`^- \\{?\\s*id: ${id}\\b`, 'u').test(entry);
	const left = text.split(/(?=^- )/mu).filter((entry) => !ids.some((id) => isOf(entry, id)));
	await writeFile(path, left.join(''));
}

/** The block of the recipe that holds some words, without its indentation. */
function block(words: string): string {
	const blocks = [...recipe.matchAll(/^(?<indent> *)```\w+\n(?<text>.*?)^ *```$/gmsu)];
	const found = blocks.filter(({ groups }) => groups?.text?.includes(words));
	expect(found, `blocks with “${words}”`).toHaveLength(1);
	const { indent = '', text = '' } = found[0]?.groups ?? {};
	return text.replaceAll(new RegExp(`^${indent}`, 'gmu'), '');
}

const command = (name: typeof addCommand, ...args: string[]) =>
	runCommand(name, args, { CONTENT_DIR: content(), PUBLISH_DATE: '2027-01-01' });

/** What was printed, as if the folder were the project's own. */
const asPrinted = (text: string): string => text.replaceAll(content().replace(/.$/u, ''), 'content');

test('a text is taken in, put right by the editor and shown as the editor says', async () => {
	const added = await command(addCommand, join(folder, 'summit.txt'), '--url', address);
	expect(added.stderr).toBe('');
	expect(asPrinted(added.stdout)).toBe(block('Still unknown:'));

	const proposed = /Add to content\/authorities\/people\.yaml:\n(?<yaml>(?: {12}.*\n)+)/u.exec(added.stdout);
	await appendFile(
		content('authorities/people.yaml'),
		proposed?.groups?.yaml?.replace(/^ {12}/gmu, '') ?? '',
	);
	await cp('content/authorities/places.yaml', content('authorities/places.yaml'));
	const editor = content(`sources/${id}.yaml`);
	const given = (await readFile(editor, 'utf8')) + block('venue: { value: jakarta');
	await writeFile(editor, `${given.replace('approximately 30', 'approximately thirty')}kind: summit\n`);
	const refused = await command(normalizeCommand);
	expect(asPrinted(refused.stderr)).toBe(block('thirty minutes'));

	await writeFile(editor, given);
	const accepted = await command(normalizeCommand);
	expect(accepted.stderr).toBe('');
	expect(accepted.status).toBe(0);
	const entry = await readFile(content(`meetings/${id}.mdx`), 'utf8');
	expect(entry).toContain('durationMinutes: 35\n');
	expect(entry).toContain('honorific: Samdech\n');
	expect(entry).toContain(
		'rule="editor" acts="KH asked “asked for”">Prime Minister Hun Manet expressed his gratitude',
	);

	const site = join(folder, 'site');
	await run(process.execPath, ['scripts/build-site.ts'], {
		env: { ...process.env, NODE_ENV: undefined, CONTENT_DIR: content(), OUT_DIR: site },
	});
	const page = await readFile(join(site, 'meetings', id, 'index.html'), 'utf8');
	const words = page.replace(/<[^>]+>/gu, ' ').replace(/\s+/gu, ' ');
	expect(words).toContain('35 minutes');
	expect(words).toContain('Supplied by the edition: The other side’s record has 35 minutes.');
	expect(words).toContain(
		'Supplied by the edition: The summit meetings that the text names were held in Jakarta.',
	);
});
