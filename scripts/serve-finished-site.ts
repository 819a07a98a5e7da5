import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serveSite } from './serve-site.ts';

/** Serves `OUT_DIR` (`dist`) at a port of this machine, under `BASE_PATH`, until stopped. */
export async function serveFinishedSite(port: number): Promise<void> {
	const folder = process.env.OUT_DIR || 'dist';
	if (!existsSync(join(folder, 'index.html'))) {
		throw new Error(`No site stands in ${folder}. Build it first: npm run build`);
	}
	const site = await serveSite(folder, { base: process.env.BASE_PATH, port });
	console.log(`Serving the site at ${site.url} (Ctrl+C stops it).`);
	for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void site.close());
}
