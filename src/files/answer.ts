import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Edition } from '../edition/edition.ts';
import type { ExportContext } from '../edition/export-context.ts';
import { getExportContext } from '../edition/export-context.ts';
import { seriesEpub } from '../exports/epub/series-epub.ts';
import { datapackageJson } from '../exports/series/datapackage.ts';
import { dataFiles } from '../exports/series/files.ts';
import { folded } from '../exports/series/fold.ts';
import { contentDir } from '../setting/content-dir.ts';
import { address } from '../words/addresses.ts';
import { type Content, folds, recordFiles } from './record-files.ts';
import { type SeriesFile, seriesFiles } from './series-files.ts';

export interface Answer {
	mediaType: string;
	content: Content;
}

const known = new WeakMap<Edition, Map<string, SeriesFile>>();

/** A file that is no page, made when it is asked for, as the build would write it; null for any other address. */
export async function answer(path: string): Promise<Answer | null> {
	const context = await getExportContext();
	const { edition } = context;
	const id = /^\/(?:meetings|oembed)\/([^/.]+)\.[a-z.]+$/u.exec(path)?.[1];
	const meeting = edition.meetings.find((one) => one.id === id);
	const file = id && recordFiles.find(({ address: of }) => of(id) === path);
	if (meeting && file) {
		const source = await readFile(join(contentDir(), 'sources', meeting.source.file));
		const entry = await readFile(join(contentDir(), 'meetings', `${meeting.id}.mdx`));
		return { mediaType: file.mediaType, content: file.make({ meeting, source, entry }, context) };
	}
	const series = known.get(edition) ?? wholeFiles(context);
	known.set(edition, series);
	const found = series.get(path);
	return found ? { mediaType: found.mediaType, content: found.make() } : null;
}

function wholeFiles(context: ExportContext): Map<string, SeriesFile> {
	const typeOf = (name: string): string =>
		dataFiles.find((file) => file.name === name)?.mediaType ?? 'text/csv';
	const data = (name: string, mediaType: string, make: SeriesFile['make']): SeriesFile => ({
		address: `${address.data}${name}`,
		mediaType,
		make,
	});
	const all = [
		...seriesFiles(context),
		...folds.map((fold) => data(fold.name, typeOf(fold.name), () => folded(fold, context))),
		data('series.epub', typeOf('series.epub'), () => seriesEpub(context)),
		data('datapackage.json', 'application/json', () => datapackageJson(context)),
	];
	return new Map(all.map((file) => [file.address, file]));
}
