/**
 * `npm run dev`: normalises, serves the site with live reload at `PORT` (4321), and normalises again whenever a
 * source, an editor’s file or an authority file changes. A fault is printed and the server goes on with the last good
 * entries. Nothing is published: changed words are warnings here, and permalinks.json stays as it is.
 */
import { watch } from 'node:fs';
import { join } from 'node:path';
import { contentDir } from '../src/setting/content-dir.ts';
import { DigestStore } from '../src/setting/digest-store.ts';
import { seriesFolder } from '../src/setting/working-folder.ts';
import { command, freePort } from './command.ts';
import { summary } from './normalize/content/changes.ts';
import { readContent } from './normalize/content/content-files.ts';
import { writeAll } from './normalize/content/write-all.ts';
import { isError } from './normalize/faults.ts';
import { KeptRecords } from './normalize/kept-records.ts';
import { normaliseContent } from './normalize/normalise-content.ts';
import { lastDay, publishDate } from './normalize/permalinks/publish-date.ts';
import { report, say } from './normalize/report.ts';

/** Editors save a file in several steps; a run begins when they have been quiet for so many milliseconds. */
const quiet = 80;

export const devCommand = command(
	{
		name: 'dev',
		does: 'Serves the site at PORT (4321), normalising and reloading whenever the content changes.',
	},
	async () => {
		const port = await freePort();
		let run = normalise();
		await run;
		const { dev } = await import('astro');
		await dev({ server: { port } });
		let timer: NodeJS.Timeout | undefined;
		// Folders are watched, not files: an editor that saves by renaming would leave a watched file behind.
		for (const folder of ['sources', 'authorities', '.']) {
			watch(join(contentDir(), folder), (_, name) => {
				if (name === null || !isWritten(name)) return;
				clearTimeout(timer);
				timer = setTimeout(() => {
					run = run.then(normalise);
				}, quiet);
			});
		}
	},
);
if (import.meta.main) await devCommand();

/** What people write; the folder itself also holds what a run writes. */
function isWritten(name: string): boolean {
	return /^[^.].*\.(?:txt|yaml)$/u.test(name);
}

async function normalise(): Promise<void> {
	try {
		const content = await readContent(contentDir());
		const days = { today: publishDate(), lastDay: lastDay() };
		const store = await DigestStore.open(join(seriesFolder(), 'normalised.jsonl'));
		const keptRecords = new KeptRecords(store, content, days);
		const { entries, faults, changes } = normaliseContent(content, { ...days, draft: true, keptRecords });
		report(faults, contentDir());
		if (faults.some(isError)) say('The site stays as it was until this is mended.');
		else {
			await writeAll(contentDir(), changes);
			await keptRecords.write();
			say(`${entries.length} records normalised: ${summary(changes)}.`);
		}
	} catch (error) {
		say(error instanceof Error ? error.message : String(error));
	}
}
