import { spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addCommand } from './add.ts';
import { benchCommand } from './bench.ts';
import { buildCommand } from './build.ts';
import { devCommand } from './dev.ts';
import { evalCommand } from './eval.ts';
import { fuzzCommand } from './fuzz.ts';
import { keysCommand } from './keys.ts';
import { lockCommand } from './lock.ts';
import { mutateCommand } from './mutate.ts';
import { type ContentCopy, copyContent } from './normalize/testing/content-copy.ts';
import { normalizeCommand } from './normalize.ts';
import { parseCommand } from './parse.ts';
import { phrasesCommand } from './phrases.ts';
import { previewCommand } from './preview.ts';
import { publishCommand } from './publish.ts';
import { startCommand } from './start.ts';
import { runCommand } from './testing/run-command.ts';

const commands = {
	add: addCommand,
	bench: benchCommand,
	build: buildCommand,
	dev: devCommand,
	eval: evalCommand,
	fuzz: fuzzCommand,
	keys: keysCommand,
	lock: lockCommand,
	mutate: mutateCommand,
	normalize: normalizeCommand,
	parse: parseCommand,
	phrases: phrasesCommand,
	preview: previewCommand,
	publish: publishCommand,
	start: startCommand,
};

let content: ContentCopy;
beforeAll(async () => {
	content = await copyContent();
});
afterAll(() => content.remove());

const run = (name: keyof typeof commands, args: string[], environment: Record<string, string> = {}) =>
	runCommand(commands[name], args, { CONTENT_DIR: content.folder, ...environment });

/** One sentence, no stack. */
const sentence = /^[^\n]+\n$/u;

describe.each(Object.keys(commands) as (keyof typeof commands)[])('npm run %s', (name) => {
	test('says its use with --help', async () => {
		const { status, stdout, stderr } = await run(name, ['--help']);
		expect([status, stderr]).toEqual([0, '']);
		expect(stdout).toMatch(/^[A-Z][^\n]+\.\n\nUse: npm (?:run )?\w+/u);
	});

	test('refuses an unknown option in one sentence', async () => {
		const { status, stdout, stderr } = await run(name, ['--no-such-option']);
		expect([status, stdout]).toEqual([2, '']);
		expect(stderr).toMatch(sentence);
		expect(stderr).toMatch(/^Unknown option '--no-such-option'\. Use: npm /u);
	});
});

test.each(['add', 'eval', 'mutate', 'parse'] as const)(
	'%s needs something named, which is there',
	async (name) => {
		const nothing = await run(name, []);
		expect([nothing.status, nothing.stdout]).toEqual([2, '']);
		expect(nothing.stderr).toMatch(/^Nothing is named\. Use: npm run \w+ -- [A-Z]/u);
		const missing = await run(name, ['no/such/file.txt']);
		expect([missing.status, missing.stdout]).toEqual([2, '']);
		expect(missing.stderr).toMatch(/^no\/such\/file\.txt does not exist\. Use: [^\n]+\n$/u);
	},
);

test.each(['preview', 'start', 'dev'] as const)(
	'%s refuses a bad port and a port in use before it does anything',
	async (name) => {
		const before = await content.snapshot();
		const bad = await run(name, [], { PORT: '80a' });
		expect([bad.status, bad.stdout]).toEqual([2, '']);
		expect(bad.stderr).toMatch(/^PORT is “80a”; expected a whole number from 0 to 65535\. [^\n]+\n$/u);
		const server = createServer();
		const port = await new Promise<number>((done) => {
			server.listen(0, '127.0.0.1', () => done((server.address() as { port: number }).port));
		});
		const taken = await run(name, [], { PORT: String(port) });
		server.close();
		expect([taken.status, taken.stdout]).toEqual([2, '']);
		expect(taken.stderr).toMatch(new RegExp(`^Port ${port} is in use; [^\\n]+\\n$`, 'u'));
		expect(await content.snapshot()).toEqual(before);
	},
);

test('an option that npm took for itself is refused, and nothing is written', async () => {
	await content.write('meetings/2000-01-01-nobody.mdx', '---\n---\n');
	const before = await content.snapshot();
	const { status, stdout, stderr } = await run('normalize', [], {
		npm_lifecycle_event: 'normalize',
		npm_config_check: 'true',
	});
	expect([status, stdout]).toEqual([2, '']);
	expect(stderr).toMatch(/^npm took --check for itself; a second “--” must stand before it\. [^\n]+\n$/u);
	expect(await content.snapshot()).toEqual(before);
});

test('a process of its own ends with the status', () => {
	const { status, stderr } = spawnSync(process.execPath, ['scripts/eval.ts'], { encoding: 'utf8' });
	expect([status, stderr]).toEqual([2, 'Nothing is named. Use: npm run eval -- DIR [--json]\n']);
});

test('a reader that stops reading ends the command quietly', async () => {
	const text = `${content.folder}/sources/2022-03-20-kishida-hun-sen.txt`;
	const child = spawn(process.execPath, ['scripts/parse.ts', ...Array(400).fill(text)], {
		env: { ...process.env, CONTENT_DIR: content.folder },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	let stderr = '';
	child.stderr.on('data', (data: Buffer) => {
		stderr += data.toString();
	});
	child.stdout.once('data', () => child.stdout.destroy());
	const status = await new Promise((done) => child.on('close', done));
	expect([status, stderr]).toEqual([0, '']);
});
