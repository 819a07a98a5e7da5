import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type ContentCopy, copyContent } from './normalize/testing/content-copy.ts';

/** Starting Node and its modules takes seconds on a busy machine. */
const slow = 120_000;
const { scripts: packageScripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
	scripts: Record<string, string>;
};
/** Every command of package.json that is a script of this folder. */
const names = Object.values(packageScripts).flatMap(
	(script) => /^node scripts\/(?<name>[a-z]+)\.ts$/u.exec(script)?.groups?.name ?? [],
);

let content: ContentCopy;
beforeAll(async () => {
	content = await copyContent();
});
afterAll(() => content.remove());

/** Runs a command in this process: one that is to end before it does anything needs none of its own. */
async function run(name: string, args: string[], environment: Record<string, string> = {}) {
	const said = { stdout: '', stderr: '' };
	for (const stream of ['stdout', 'stderr'] as const) {
		vi.spyOn(process[stream], 'write').mockImplementation((words) => {
			said[stream] += String(words);
			return true;
		});
	}
	vi.stubEnv('CONTENT_DIR', content.folder);
	for (const [key, value] of Object.entries(environment)) vi.stubEnv(key, value);
	const { argv, exitCode } = process;
	process.argv = [process.execPath, name, ...args];
	process.exitCode = 0;
	vi.resetModules();
	const before = [process.stdout, process.stderr].map(
		(stream) => [stream, stream.listeners('error')] as const,
	);
	try {
		await import(`../scripts/${name}.ts`);
		return { ...said, status: process.exitCode };
	} finally {
		for (const [stream, listeners] of before) {
			for (const added of stream.listeners('error')) {
				if (!listeners.includes(added)) stream.off('error', added as () => void);
			}
		}
		process.argv = argv;
		process.exitCode = exitCode;
		vi.restoreAllMocks();
		vi.unstubAllEnvs();
	}
}

/** One sentence, no stack. */
const sentence = /^[^\n]+\n$/u;

describe.each(names)('npm run %s', (name) => {
	test(
		'says its use with --help',
		async () => {
			const { status, stdout, stderr } = await run(name, ['--help']);
			expect([status, stderr]).toEqual([0, '']);
			expect(stdout).toMatch(/^[A-Z][^\n]+\.\n\nUse: npm (?:run )?\w+/u);
		},
		slow,
	);

	test(
		'refuses an unknown option in one sentence',
		async () => {
			const { status, stdout, stderr } = await run(name, ['--no-such-option']);
			expect([status, stdout]).toEqual([2, '']);
			expect(stderr).toMatch(sentence);
			expect(stderr).toMatch(/^Unknown option '--no-such-option'\. Use: npm /u);
		},
		slow,
	);
});

test.each(['add', 'eval', 'mutate', 'parse'])(
	'%s needs something named, which is there',
	async (name) => {
		const nothing = await run(name, []);
		expect([nothing.status, nothing.stdout]).toEqual([2, '']);
		expect(nothing.stderr).toMatch(/^Nothing is named\. Use: npm run \w+ -- [A-Z]/u);
		const missing = await run(name, ['no/such/file.txt']);
		expect([missing.status, missing.stdout]).toEqual([2, '']);
		expect(missing.stderr).toMatch(/^no\/such\/file\.txt does not exist\. Use: [^\n]+\n$/u);
	},
	slow,
);

test.each(['preview', 'start', 'dev'])(
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
	slow,
);

test(
	'an option that npm took for itself is refused, and nothing is written',
	async () => {
		await content.write('meetings/2000-01-01-nobody.mdx', '---\n---\n');
		const before = await content.snapshot();
		const { status, stdout, stderr } = await run('normalize', [], {
			npm_lifecycle_event: 'normalize',
			npm_config_check: 'true',
		});
		expect([status, stdout]).toEqual([2, '']);
		expect(stderr).toMatch(/^npm took --check for itself; a second “--” must stand before it\. [^\n]+\n$/u);
		expect(await content.snapshot()).toEqual(before);
	},
	slow,
);

test(
	'a reader that stops reading ends the command quietly',
	async () => {
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
	},
	slow,
);
