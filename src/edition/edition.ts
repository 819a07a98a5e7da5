import { newestEdition } from './newest-edition.ts';
import { type ReadEdition, readEdition } from './read-edition.ts';

export type { Edition } from './read-edition.ts';

let built: Promise<ReadEdition> | undefined;

/** The edition with its digests; read once a build, in development whenever a file of it changes. */
export function getReadEdition(): Promise<ReadEdition> {
	if (import.meta.env.DEV) return newestEdition();
	built ??= readEdition();
	return built;
}

export const getEdition = async (): Promise<ReadEdition['edition']> => (await getReadEdition()).edition;
