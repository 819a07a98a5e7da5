/** `npm start`: normalise the sources, build the site, serve it. */

import { makeSite } from '../src/site-build/make-site.ts';
import { command, freePort } from './command.ts';
import { normalise } from './normalize/run.ts';
import { serveFinishedSite } from './serve-finished-site.ts';

export const startCommand = command(
	{ name: 'start', does: 'Normalises the sources, builds the site and serves it at PORT (4321).' },
	async () => {
		const port = await freePort();
		if (!(await normalise())) return;
		await makeSite();
		await serveFinishedSite(port);
	},
);
if (import.meta.main) await startCommand();
