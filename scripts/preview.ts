/** `npm run preview`: serve the site as it was last built. */
import { command, freePort } from './command.ts';
import { serveFinishedSite } from './serve-finished-site.ts';

export const previewCommand = command(
	{ name: 'preview', does: 'Serves the site as it was last built, at PORT (4321).' },
	async () => {
		await serveFinishedSite(await freePort());
	},
);
if (import.meta.main) await previewCommand();
