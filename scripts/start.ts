/** `npm start`: normalise the sources, build the site, serve it. */
import { spawn } from 'node:child_process';
import { buildSite } from './build.ts';
import { serveFinishedSite } from './preview.ts';

await normalize();
await buildSite();
await serveFinishedSite();

/** Runs the normaliser as `npm run normalize` does; what it prints is its own. Ends here if it refuses. */
async function normalize(): Promise<void> {
	const child = spawn(process.execPath, ['scripts/normalize.ts'], { stdio: 'inherit' });
	const status = await new Promise((done) => child.on('exit', done));
	if (status !== 0) process.exit(1);
}
