import type { SearchState } from '../../search/state.ts';
import type { FoundPassage, Request, Told, WorkerAnswer } from './messages.ts';

/** The search worker as the page knows it. */
export interface Searcher {
	/** Loads what every query needs; called again it does nothing. */
	begin(): void;
	search(turn: number, state: SearchState): void;
	filters(turn: number): void;
	/** The passages of the results of the last search, whole. */
	passages(): Promise<FoundPassage[]>;
}

/**
 * The worker at an address, which it starts when it is first needed. After a failure the next question starts another, so
 * that a reader may try again. `entry` is the address of the index's entry, where it is known.
 */
export function searcher(address: string, entry: string | null, answer: (answer: Told) => void): Searcher {
	let worker: Worker | null = null;
	let turn = 0;
	let taken: (passages: FoundPassage[]) => void = () => {};
	const fail = (reason: string): void => {
		worker?.terminate();
		worker = null;
		answer({ kind: 'failed', turn, reason });
	};
	const send = (request: Request): void => {
		if (worker === null) {
			worker = new Worker(address, { type: 'module' });
			worker.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => {
				if (data.kind === 'passages') taken(data.passages);
				else if (data.kind === 'failed' && data.turn === turn) fail(data.reason);
				else answer(data);
			};
			worker.onerror = ({ message }) => fail(message);
			worker.postMessage({ kind: 'begin', entry } satisfies Request);
		}
		if (request.kind !== 'begin') worker.postMessage(request);
	};
	return {
		begin: () => send({ kind: 'begin', entry }),
		search(next, state) {
			turn = next;
			send({ kind: 'search', turn, state });
		},
		filters: (of) => send({ kind: 'filters', turn: of }),
		passages: () =>
			new Promise((done) => {
				taken = done;
				send({ kind: 'passages', turn });
			}),
	};
}
