/**
 * Puts back the integrity hashes that npm leaves out of package-lock.json for packages of other platforms:
 * `npm run lock`, after a package was added or changed.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { command } from './command.ts';

interface LockedPackage {
	version: string;
	integrity?: string;
	link?: boolean;
}

const file = 'package-lock.json';

export const lockCommand = command(
	{ name: 'lock', does: 'Puts back the hashes that npm leaves out of the lock file for other platforms.' },
	() => {
		const lock = JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, LockedPackage> };
		for (const [path, { version, ...others }] of Object.entries(lock.packages)) {
			if (path === '' || others.integrity !== undefined || others.link) continue;
			const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
			const integrity = execFileSync('npm', ['view', `${name}@${version}`, 'dist.integrity'], {
				encoding: 'utf8',
				shell: process.platform === 'win32',
			}).trim();
			if (!integrity.startsWith('sha512-'))
				throw new Error(`${name}@${version} has no hash in the registry.`);
			lock.packages[path] = { version, integrity, ...others };
			console.log(`${name}@${version}`);
		}
		writeFileSync(file, `${JSON.stringify(lock, null, '\t')}\n`);
	},
);
if (import.meta.main) await lockCommand();
