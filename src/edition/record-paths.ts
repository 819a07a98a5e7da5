import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Meeting } from '../record/meeting-record.ts';
import { codeDigest, digestOf } from '../setting/code-digest.ts';
import { contentDir } from '../setting/content-dir.ts';
import { siteAbsolute } from '../setting/site-address.ts';
import { getReadEdition } from './edition.ts';
import { getExportContext } from './export-context.ts';
import { scopeOf } from './index/scope.ts';
import { neighbours, relatedMeetings } from './related.ts';

/** A path of a record's page. While `cacheKey` is the same, so is all that the page can show. */
export interface RecordPath {
	params: { id: string };
	props: { meeting: Meeting };
	cacheKey: string;
}

/** The paths of pages that show one record, and what all pages show. */
export const recordPaths = (): Promise<RecordPath[]> => paths(() => []);

/** The paths of pages that name the records before, after and related to their own as well. */
export const recordPathsWithOthers = (): Promise<RecordPath[]> =>
	paths((meeting, all) => {
		const { previous, next } = neighbours(meeting, all);
		const related = relatedMeetings(meeting, all).map((one) => one.meeting);
		return [previous, next, ...related].map((one) => one?.id ?? '');
	});

async function paths(
	othersOf: (meeting: Meeting, all: readonly Meeting[]) => string[],
): Promise<RecordPath[]> {
	const { edition, digests } = await getReadEdition();
	const shared = await sharedKey();
	const keys = [];
	for (const meeting of edition.meetings) {
		const { id } = meeting;
		const others = othersOf(meeting, edition.meetings).map((other) => `${other} ${digests.get(other) ?? ''}`);
		const source = await readFile(join(contentDir(), 'sources', meeting.source.file));
		const cacheKey = digestOf(shared, digests.get(id) ?? '', source, ...others);
		keys.push({ params: { id }, props: { meeting }, cacheKey });
	}
	return keys;
}

/** Digest of what every page shows or depends on: code, site, authority files, history, the numbers in the foot. */
async function sharedKey(): Promise<string> {
	const { edition, shared } = await getReadEdition();
	const { corrections, redirects } = await getExportContext();
	const scope = scopeOf(edition);
	return digestOf(
		codeDigest(),
		shared,
		siteAbsolute('/'),
		JSON.stringify([corrections, redirects, edition.withdrawn, scope]),
	);
}

/** A key for pages that may show anything of any record. */
export async function editionKey(): Promise<string> {
	const { digests } = await getReadEdition();
	return digestOf(await sharedKey(), JSON.stringify([...digests]));
}
