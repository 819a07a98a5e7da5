/**
 * The frame of every command: what it takes, what it says of itself, and how it ends.
 *
 * `--help` prints the use and ends with 0. Wrong use (an unknown option, a missing file, a bad port) is one sentence on
 * the error output and status 2; any other failure is one sentence and status 1, never a stack (`DEBUG=1` shows it).
 * Output that is piped to a reader who stops reading ends the command quietly. No command reports anything to anybody.
 */
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { stderr, stdout } from 'node:process';
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';

process.env.ASTRO_TELEMETRY_DISABLED = '1';

/** The command was called in a way that it cannot follow; the message says what to write instead. */
export class Misuse extends Error {
	override name = 'Misuse';
}

/** An option with what it means. `value` names what follows it: `URL`. */
interface Option {
	type: 'string' | 'boolean';
	default?: string | boolean;
	value?: string;
	help: string;
}

export interface Shape<Options extends Record<string, Option>> {
	/** As in `npm run NAME`. */
	name: string;
	/** What the command does, one sentence. */
	does: string;
	options?: Options;
	/** What is named after the options, `FILE…`; at least one must be. Without it nothing may be. */
	takes?: string;
	/** How many can be named at most. */
	most?: number;
}

type Values<Options extends Record<string, Option>> = {
	[Name in keyof Options]: Options[Name] extends { type: 'boolean' }
		? boolean
		: Options[Name] extends { default: string }
			? string
			: string | undefined;
};

/** A command, to be run with what stands behind its name; without that, with what stands on the command line. */
export const command =
	<const Options extends Record<string, Option>>(
		shape: Shape<Options>,
		run: (values: Values<Options>, named: string[]) => Promise<void> | void,
	) =>
	async (args: readonly string[] = process.argv.slice(2)): Promise<void> => {
		for (const stream of [stdout, stderr]) {
			if (!stream.listeners('error').includes(endQuietly)) stream.on('error', endQuietly);
		}
		try {
			const { values, named } = readLine(shape, args);
			if (values.help === true) stdout.write(helpOf(shape));
			else await run(values as Values<Options>, named);
		} catch (error) {
			fail(error, shape);
		}
	};

/** A reader such as `head` has seen enough. */
function endQuietly(error: NodeJS.ErrnoException): void {
	process.exit(error.code === 'EPIPE' ? 0 : 1);
}

function fail(error: unknown, shape: Shape<Record<string, Option>>): void {
	const message = error instanceof Error ? error.message : String(error);
	const misuse = error instanceof Misuse;
	stderr.write(misuse ? `${message} Use: ${useOf(shape)}\n` : `${message}\n`);
	if (process.env.DEBUG && error instanceof Error) stderr.write(`${error.stack}\n`);
	process.exitCode = misuse ? 2 : 1;
}

function readLine(
	shape: Shape<Record<string, Option>>,
	args: readonly string[],
): {
	values: Record<string, unknown>;
	named: string[];
} {
	const options: ParseArgsOptionsConfig = { help: { type: 'boolean', short: 'h' } };
	for (const [name, { type, default: standard }] of Object.entries(shape.options ?? {})) {
		options[name] = { type, ...(standard === undefined ? {} : { default: standard }) };
	}
	refuseWhatNpmTook(shape, args);
	const { values, positionals } = parsed(options, args);
	if (values.help) return { values, named: [] };
	if (shape.takes === undefined && positionals.length > 0) {
		throw new Misuse(`“${positionals[0]}” is not understood: the command takes no names.`);
	}
	if (shape.takes !== undefined && positionals.length === 0) throw new Misuse('Nothing is named.');
	if (positionals.length > (shape.most ?? Number.POSITIVE_INFINITY)) {
		throw new Misuse(`${positionals.length} are named, and the command takes ${shape.most}.`);
	}
	return { values, named: positionals };
}

function parsed(options: ParseArgsOptionsConfig, args: readonly string[]) {
	try {
		return parseArgs({ args: [...args], options, allowPositionals: true });
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		throw new Misuse(message.replace(/(?<=[^.])\. .*$|\.$/u, '').concat('.'));
	}
}

/** `npm run normalize --check`: npm keeps the option for itself, and the command would run without it. */
function refuseWhatNpmTook(
	{ name, options = {} }: Shape<Record<string, Option>>,
	args: readonly string[],
): void {
	if (process.env.npm_lifecycle_event !== name) return;
	for (const option of ['help', ...Object.keys(options)]) {
		const taken = process.env[`npm_config_${option.replaceAll('-', '_')}`];
		if (taken === undefined || taken === '' || args.includes(`--${option}`)) continue;
		throw new Misuse(`npm took --${option} for itself; a second “--” must stand before it.`);
	}
}

const useOf = ({ name, takes, options = {} }: Shape<Record<string, Option>>): string => {
	const optional = Object.entries(options).map(([option, { value }]) =>
		value === undefined ? `[--${option}]` : `[--${option} ${value}]`,
	);
	const rest = [takes, ...optional].filter((part) => part !== undefined).join(' ');
	const call = name === 'start' || name === 'test' ? `npm ${name}` : `npm run ${name}`;
	return rest === '' ? call : `${call} -- ${rest}`;
};

function helpOf(shape: Shape<Record<string, Option>>): string {
	const options = Object.entries(shape.options ?? {}).map(([name, { value, help, default: standard }]) => {
		const usual = typeof standard === 'string' ? ` (${standard} unless given)` : '';
		return `  ${`--${name}${value === undefined ? '' : ` ${value}`}`.padEnd(20)} ${help}${usual}\n`;
	});
	return `${shape.does}\n\nUse: ${useOf(shape)}\n${options.length > 0 ? `\n${options.join('')}` : ''}`;
}

/** A path that must be there. */
export function existing(path: string): string {
	if (existsSync(path)) return path;
	throw new Misuse(`${path} does not exist.`);
}

/** A whole number above 0 that an option gives. */
export function wholeNumber(option: string, value: string): number {
	if (/^[1-9]\d{0,8}$/u.test(value)) return Number(value);
	throw new Misuse(`--${option} is “${value}”; expected a whole number above 0.`);
}

/** `PORT`, 4321 where it is not set. A port in use is refused before anything is built for it. */
export async function freePort(): Promise<number> {
	const given = process.env.PORT || '4321';
	const port = Number(given);
	if (!/^\d{1,5}$/u.test(given) || port > 65_535) {
		throw new Misuse(`PORT is “${given}”; expected a whole number from 0 to 65535.`);
	}
	if (port === 0) return port;
	const probe = createServer();
	await new Promise<void>((done, failed) => {
		probe.once('error', (error: NodeJS.ErrnoException) => {
			failed(
				error.code === 'EADDRINUSE'
					? new Misuse(`Port ${port} is in use; stop what uses it, or choose another with PORT=${port + 1}.`)
					: new Misuse(`Port ${port} cannot be used (${error.code ?? error.message}).`),
			);
		});
		probe.listen(port, '127.0.0.1', () => probe.close(() => done()));
	});
	return port;
}
