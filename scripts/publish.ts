/**
 * `npm run publish`: normalises the sources and publishes what is not published yet. From then on its addresses hold: they
 * are added to permalinks.json, dated `PUBLISH_DATE` or today, and each editor's file is sealed to them.
 */
import { command } from './command.ts';
import { normalise } from './normalize/run.ts';

export const publishCommand = command(
	{
		name: 'publish',
		does: 'Normalises the sources and binds the addresses of every record not published yet.',
	},
	async () => {
		if (!(await normalise({ publishing: true }))) process.exitCode = 1;
	},
);
if (import.meta.main) await publishCommand();
