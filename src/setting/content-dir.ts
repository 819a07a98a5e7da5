import { join, relative, resolve } from 'node:path';

/** Folder of the series: `CONTENT_DIR`, else `content` beside package.json. Absolute. */
export const contentDir = (): string => resolve(process.env.CONTENT_DIR || 'content');

/** A path as messages show it: from where the command runs, in full where it lies elsewhere. */
export function shownPath(path: string): string {
	const near = relative('.', path).replaceAll('\\', '/');
	return near.startsWith('../') ? resolve(path) : near;
}

/** A file of the series in use as messages name it: `authorities/people.yaml` → `content/authorities/people.yaml`. */
export const inContent = (path: string): string => shownPath(join(contentDir(), path));
