import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** What was made before, as JSON, under the digest of all that it was made from. One line a value. */
export class DigestStore {
	readonly #path: string;
	readonly #lines: ReadonlyMap<string, string>;

	private constructor(path: string, lines: ReadonlyMap<string, string>) {
		this.#path = path;
		this.#lines = lines;
	}

	/** Opens a file that may be absent; lines that a stopped run left half are no lines. */
	static async open(path: string): Promise<DigestStore> {
		const lines = new Map<string, string>();
		try {
			for await (const line of createInterface({ input: createReadStream(path, 'utf8') })) {
				if (isWhole(line)) lines.set(line.slice(0, 64), line.slice(65));
			}
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
		}
		return new DigestStore(path, lines);
	}

	/** The value under a digest (SHA-256 in hexadecimal); undefined where none is. */
	get<Value>(digest: string): Value | undefined {
		const line = this.#lines.get(digest);
		return line === undefined ? undefined : (JSON.parse(line) as { value: Value }).value;
	}

	/** Puts these values in the place of all that are kept; writes nothing where they are the same. */
	async keep(values: readonly { digest: string; value: unknown }[]): Promise<void> {
		if (values.length === this.#lines.size && values.every(({ digest }) => this.#lines.has(digest))) return;
		await mkdir(dirname(this.#path), { recursive: true });
		const lines = function* (): Generator<string> {
			for (const { digest, value } of values) yield `${digest} ${JSON.stringify({ value, end: 1 })}\n`;
		};
		// Written aside and renamed, so that a run that is stopped leaves the old store.
		const aside = `${this.#path}.${process.pid}`;
		await pipeline(Readable.from(lines()), createWriteStream(aside));
		await rename(aside, this.#path);
	}
}

/** Whether a line stands whole: a digest of 64 hexadecimal digits, a space, JSON, and the mark that ends it. */
const isWhole = (line: string): boolean => line.charAt(64) === ' ' && line.endsWith(',"end":1}');
