/**
 * Builds the site from the entries: pages, files and search index, beside the old site, which it replaces when all is
 * done. What did not change since the last build is taken from it.
 *
 * Pages are rendered in a process of their own while this one makes the files that are no pages.
 */
import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readHistory } from '../edition/history.ts';
import { readEdition } from '../edition/read-edition.ts';
import { writeFiles } from '../files/write-files.ts';
import { writeOffline } from '../offline/write-offline.ts';
import { contentDir } from '../setting/content-dir.ts';
import { addressFault, siteAbsolute } from '../setting/site-address.ts';
import { buildFolder } from '../setting/working-folder.ts';
import { lock } from './build-lock.ts';
import { prepareOutput, Refused, swapIn, workshopOf } from './output.ts';
import { Progress } from './progress.ts';
import { renderPages } from './render-pages.ts';

const signals = ['SIGINT', 'SIGTERM'] as const;

/** Builds the site into `OUT_DIR` (`dist`) and prints what was made. The old site stands until the new one is whole. */
export async function makeSite(): Promise<void> {
	const began = performance.now();
	// Ended like this, the process takes its lock and the one that renders pages with it.
	const end = (): never => process.exit(1);
	for (const signal of signals) process.once(signal, end);
	const out = resolve(process.env.OUT_DIR || 'dist');
	const working = buildFolder(out);
	let release = (): void => {};
	try {
		const fault = addressFault();
		if (fault !== null) throw new Refused(fault);
		release = lock(out);
		await prepareOutput(out, contentDir(), working);
		const workshop = workshopOf(working);
		const progress = new Progress();
		// Read once before both begin, so that both find every entry parsed.
		const { edition } = await readEdition();
		const read = performance.now();
		const [pages, files] = await Promise.all([
			renderPages({ OUT_DIR: workshop, BUILD_DIR: working }, (done) => progress.tell('pages', done, null)),
			writeFiles(workshop, working, (done, all) => progress.tell('files of records', done, all)),
		]);
		progress.end();
		await writeOffline(workshop);
		const paths = await swapIn(out, working);
		for (const warning of pages.warnings) console.log(`Warning: ${warning}`);
		const bytes = paths.reduce((sum, path) => sum + statSync(join(out, path)).size, 0);
		const seconds = (since: number, until = performance.now()): string => ((until - since) / 1000).toFixed(1);
		const told = [
			`Records   ${edition.meetings.length}${await notPublished(edition.meetings)}`,
			`Pages     ${pages.pages}, ${pages.kept} as the last build made them`,
			`Files     ${files.files} that are no pages; those of ${files.kept} records as the last build made them`,
			`Size      ${paths.length} files, ${(bytes / 1e6).toFixed(1)} MB`,
			`Time      ${seconds(began)} s, of these ${seconds(began, read)} s to read the entries`,
			`Site      ${out}`,
			`Address   ${process.env.SITE_URL ? siteAbsolute('/') : `${siteAbsolute('/')}, of this machine alone: set SITE_URL to publish the site`}`,
		];
		console.log(told.join('\n'));
	} catch (error) {
		throw new Error(reason(error), { cause: error });
	} finally {
		for (const signal of signals) process.off(signal, end);
		release();
	}
}

/** How many records have no published address, and what to do; nothing where all have. */
async function notPublished(meetings: readonly { id: string }[]): Promise<string> {
	const { permalinks } = await readHistory();
	const waiting = meetings.filter(({ id }) => !Object.hasOwn(permalinks, id)).length;
	if (waiting === 0) return '';
	return `, of which ${waiting} ${waiting === 1 ? 'is' : 'are'} not published yet: npm run publish`;
}

/** What to say of a fault: one sentence where its cause is plain. */
function reason(error: unknown): string {
	if (error instanceof Refused) return error.message;
	const { code, path } = error as NodeJS.ErrnoException;
	if (code === 'ENOSPC') return 'The disk is full; the old site stands as it was. Make room and build again.';
	if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM') {
		return `${path} cannot be written; the old site stands as it was. Make it writable, or choose another OUT_DIR.`;
	}
	return `${error instanceof Error ? error.message : String(error)}\nThe old site, if there was one, stands as it was.`;
}
