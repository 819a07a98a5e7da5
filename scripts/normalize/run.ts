import { join } from 'node:path';
import { contentDir } from '../../src/setting/content-dir.ts';
import { DigestStore } from '../../src/setting/digest-store.ts';
import { seriesFolder } from '../../src/setting/working-folder.ts';
import { type Change, diffOf, summary } from './content/changes.ts';
import { readContent } from './content/content-files.ts';
import { writeAll } from './content/write-all.ts';
import { isError } from './faults.ts';
import { KeptRecords } from './kept-records.ts';
import { normaliseContent } from './normalise-content.ts';
import { lastDay, publishDate } from './permalinks/publish-date.ts';
import { fail, report, say } from './report.ts';

/**
 * Normalises the content folder and says what came of it; true if all is well. With `check` nothing is written; with
 * `publishing` the addresses of what is not published yet are, dated `PUBLISH_DATE` or today.
 */
export async function normalise({ check = false, publishing = false } = {}): Promise<boolean> {
	const folder = contentDir();
	const content = await readContent(folder);
	const today = publishDate();
	const days = { today, lastDay: lastDay() };
	const store = await DigestStore.open(join(seriesFolder(), 'normalised.jsonl'));
	const keptRecords = new KeptRecords(store, content, days);
	const { entries, faults, changes, unpublished } = normaliseContent(content, {
		...days,
		publishing,
		keptRecords,
	});
	report(faults, folder);
	const records = counted(entries.length);
	if (faults.some(isError)) fail('Nothing was written; the entries are as they were.');
	else if (!check) {
		await writeAll(folder, changes);
		await keptRecords.write();
		say(`${records} normalised: ${summary(changes)}.`);
		if (publishing) say(published(changes, today));
		else sayUnpublished(unpublished);
		return true;
	} else if (changes.length > 0) {
		for (const change of changes) say(diffOf(change), '');
		fail(`The content folder is not what its sources give: ${summary(changes)}. Run “npm run normalize”.`);
	} else {
		say(`${records} checked: each entry is what its source gives.`);
		sayUnpublished(unpublished);
		return true;
	}
	return false;
}

const counted = (number: number): string => `${number} record${number === 1 ? '' : 's'}`;

/** What this run published: the records whose editor's files it sealed. */
function published(changes: readonly Change[], today: string): string {
	const sealed = changes.filter(({ path }) => path.endsWith('.yaml')).length;
	if (sealed === 0) return 'Nothing is new: every address is published already.';
	return `${counted(sealed)} published, dated ${today}: from now on the addresses hold.`;
}

function sayUnpublished(ids: readonly string[]): void {
	if (ids.length === 0) return;
	say(`${counted(ids.length)} ${ids.length === 1 ? 'is' : 'are'} not published yet: npm run publish`);
}
