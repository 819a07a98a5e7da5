import { contentDir } from '../../src/content-dir.ts';
import { diffOf, summary } from './content/changes.ts';
import { readContent } from './content/content-files.ts';
import { writeAll } from './content/write-files.ts';
import { isError } from './faults.ts';
import { normaliseContent } from './normalise-content.ts';
import { publishDate } from './permalinks/publish-date.ts';
import { fail, report, say } from './report.ts';

/** Normalises the content folder and says what came of it; true if all is well. With `check` nothing is written. */
export async function normalise({ check = false }: { check?: boolean } = {}): Promise<boolean> {
	const content = await readContent(contentDir);
	const { entries, faults, changes } = normaliseContent(content, { today: publishDate() });
	report(faults, contentDir);
	const records = `${entries.length} record${entries.length === 1 ? '' : 's'}`;
	if (faults.some(isError)) fail('Nothing was written; the entries are as they were.');
	else if (!check) {
		await writeAll(contentDir, changes);
		say(`${records} normalised: ${summary(changes)}.`);
		return true;
	} else if (changes.length > 0) {
		for (const change of changes) say(diffOf(change), '');
		fail(`The content folder is not what its sources give: ${summary(changes)}. Run “npm run normalize”.`);
	} else {
		say(`${records} checked: each entry is what its source gives.`);
		return true;
	}
	return false;
}
