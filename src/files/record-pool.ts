import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { RecordMade, RecordSetting, RecordTask } from './record-work.ts';

/** Records in one message to a worker: enough that sending costs little, few enough that all end together. */
const handful = 16;

/**
 * Makes the files of records in worker threads: one a processor, but for the one that renders the pages. Answers in
 * the order of the tasks. The first fault ends all.
 */
export async function makeRecords(
	tasks: readonly RecordTask[],
	setting: RecordSetting,
	progress: (done: number) => void,
): Promise<RecordMade[]> {
	const made = new Map<string, RecordMade>();
	let next = 0;
	const count = Math.min(Math.max(1, availableParallelism() - 1), Math.ceil(tasks.length / handful));
	const workers = Array.from({ length: count }, () => {
		return new Worker(new URL('./record-worker.ts', import.meta.url), { workerData: setting });
	});
	const work = (worker: Worker): Promise<void> =>
		new Promise((done, fail) => {
			const send = (): void => {
				if (next >= tasks.length) {
					done();
					return;
				}
				worker.postMessage(tasks.slice(next, next + handful));
				next += handful;
			};
			worker.on('message', (results: readonly RecordMade[]) => {
				for (const result of results) made.set(result.id, result);
				progress(made.size);
				send();
			});
			worker.once('error', fail);
			send();
		});
	try {
		await Promise.all(workers.map(work));
	} finally {
		await Promise.all(workers.map((worker) => worker.terminate()));
	}
	return tasks.flatMap(({ meeting }) => made.get(meeting.id) ?? []);
}
