/**
 * Turns the sources of the content folder into entries: read → parse → resolve → assemble → check → emit → write.
 *
 * Any error anywhere: every fault is printed, nothing is written, the exit status is 1. With `--check` nothing is
 * written either: what differs from its source is shown, and the exit status is 1 if anything does.
 * `PUBLISH_DATE` is the day on which new addresses are published (else today).
 */
import { command } from './command.ts';
import { normalise } from './normalize/run.ts';

export const normalizeCommand = command(
	{
		name: 'normalize',
		does: 'Turns the sources of the content folder into entries, all or none.',
		options: {
			check: {
				type: 'boolean',
				default: false,
				help: 'write nothing; show what differs and fail if anything does',
			},
		},
	},
	async ({ check }) => {
		if (!(await normalise({ check }))) process.exitCode = 1;
	},
);
if (import.meta.main) await normalizeCommand();
