import { parentPort, workerData } from 'node:worker_threads';
import { makeRecord, type RecordSetting, type RecordTask } from './record-work.ts';

/** Makes the records it is sent, a handful a message, and answers what was written. */
parentPort?.on('message', (tasks: readonly RecordTask[]) => {
	const made = tasks.map((task) => {
		try {
			return makeRecord(task, workerData as RecordSetting);
		} catch (cause) {
			throw new Error(`The files of the record ${task.meeting.id} could not be made: ${String(cause)}`, {
				cause,
			});
		}
	});
	parentPort?.postMessage(made);
});
