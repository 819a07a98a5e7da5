/** `npm run preview`: serve the site as it was last built. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serveSite } from './serve-site.ts';

if (import.meta.main) await serveFinishedSite();

/** Serves `OUT_DIR` (`dist`) at `PORT` (4321) of this machine, under `BASE_PATH`, until stopped. */
export async function serveFinishedSite(): Promise<void> {
	const folder = process.env.OUT_DIR || 'dist';
	if (!existsSync(join(folder, 'index.html'))) {
		return fail(`No site stands in ${folder}. Build it first: npm run build`);
	}
	const port = Number(process.env.PORT || 4321);
	if (!Number.isInteger(port) || port < 0 || port > 65_535) {
		return fail(`PORT is "${process.env.PORT}"; expected a whole number from 0 to 65535.`);
	}
	try {
		const site = await serveSite(folder, { base: process.env.BASE_PATH, port });
		console.log(`Serving the site at ${site.url} (Ctrl+C stops it).`);
		for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void site.close());
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
		fail(`Port ${port} is in use. Stop what uses it, or choose another: PORT=${port + 1} npm start`);
	}
}

function fail(message: string): void {
	console.error(message);
	process.exitCode = 1;
}
