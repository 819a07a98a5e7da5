import { makeSite } from '../src/site-build/make-site.ts';
import { command } from './command.ts';

const builds = command(
	{ name: 'build', does: 'Builds the site into OUT_DIR (dist) from the entries as they stand.' },
	makeSite,
);
await builds();
