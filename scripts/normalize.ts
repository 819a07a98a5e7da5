/**
 * Turns the sources of the content folder into entries: read → parse → resolve → assemble → check → emit → write.
 *
 * Any error anywhere: every fault is printed, nothing is written, the exit status is 1. With `--check` nothing is
 * written either: what differs from its source is shown, and the exit status is 1 if anything does.
 * `PUBLISH_DATE` is the day on which new addresses are published (else today).
 */
import { parseArgs } from 'node:util';
import { contentDir } from '../src/content-dir.ts';
import { diffOf, summary } from './normalize/content/changes.ts';
import { readContent } from './normalize/content/content-files.ts';
import { writeAll } from './normalize/content/write-files.ts';
import { isError } from './normalize/faults.ts';
import { normaliseContent } from './normalize/normalise-content.ts';
import { publishDate } from './normalize/permalinks/publish-date.ts';
import { fail, report, say } from './normalize/report.ts';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });

try {
	const content = await readContent(contentDir);
	const { entries, faults, changes } = normaliseContent(content, { today: publishDate() });
	report(faults, contentDir);
	const records = `${entries.length} record${entries.length === 1 ? '' : 's'}`;
	if (faults.some(isError)) fail('Nothing was written; the entries are as they were.');
	else if (!values.check) {
		await writeAll(contentDir, changes);
		say(`${records} normalised: ${summary(changes)}.`);
	} else if (changes.length > 0) {
		for (const change of changes) say(diffOf(change), '');
		fail(`The content folder is not what its sources give: ${summary(changes)}. Run “npm run normalize”.`);
	} else say(`${records} checked: each entry is what its source gives.`);
} catch (error) {
	fail(error instanceof Error ? error.message : String(error));
}
