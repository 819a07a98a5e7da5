import { stderr } from 'node:process';

/** One line that says what is being made, on a terminal only; every part counts for itself. */
export class Progress {
	readonly #parts = new Map<string, string>();
	readonly #began = performance.now();
	#shown = 0;

	/** How much of a part is done, of how much; null where it is not known. */
	tell(part: string, done: number, all: number | null): void {
		this.#parts.set(part, `${part} ${done}${all === null ? '' : ` of ${all}`}`);
		const now = performance.now();
		if (!stderr.isTTY || now - this.#shown < 100) return;
		this.#shown = now;
		const seconds = (now - this.#began) / 1000;
		const left =
			all !== null && done > 0 ? `, about ${Math.ceil((seconds * (all - done)) / done)} s to go` : '';
		stderr.write(`\r\u001b[K${[...this.#parts.values()].join(', ')}, ${seconds.toFixed(0)} s${left}`);
	}

	/** Takes the line away. */
	end(): void {
		if (stderr.isTTY) stderr.write('\r\u001b[K');
	}
}
