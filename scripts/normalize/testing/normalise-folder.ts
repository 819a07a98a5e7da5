import { readContent } from '../content/content-files.ts';
import { writeAll } from '../content/write-all.ts';
import { normaliseContent } from '../normalise-content.ts';
import { formatFaults } from '../report.ts';

/** What `npm run normalize` or `npm run publish` does, without starting it: the printed errors and the paths of the changed files. */
export async function normaliseFolder(
	folder: string,
	today: string,
	{ publishing = false } = {},
): Promise<{ errors: string; changed: string[] }> {
	const { faults, changes } = normaliseContent(await readContent(folder), { today, publishing });
	await writeAll(folder, changes);
	return {
		errors: faults.length > 0 ? formatFaults(faults, folder) : '',
		changed: changes.map(({ path }) => path),
	};
}
