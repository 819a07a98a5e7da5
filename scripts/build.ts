/** `npm run build`: normalise the sources, build the site into `OUT_DIR` (`dist`), say what stands there. */
import { makeSite } from '../src/site-build/make-site.ts';
import { command } from './command.ts';
import { normalise } from './normalize/run.ts';

export const buildCommand = command(
	{ name: 'build', does: 'Normalises the sources and builds the site into OUT_DIR (dist).' },
	async () => {
		if (await normalise()) await makeSite();
	},
);
if (import.meta.main) await buildCommand();
