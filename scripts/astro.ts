/** Runs Astro's own command line, which reports nothing to anybody: `node scripts/astro.ts check`. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';

const astro = join(import.meta.dirname, '../node_modules/astro/bin/astro.mjs');
const child = spawn(process.execPath, [astro, ...process.argv.slice(2)], {
	stdio: 'inherit',
	env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
});
child.on('exit', (status) => {
	process.exitCode = status ?? 1;
});
