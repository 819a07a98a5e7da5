import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { contentDir } from '../content-dir.ts';
import type { Meeting } from '../record/meeting-record.ts';
import { getEdition } from './edition.ts';
import { type ExportContext, getExportContext } from './export-context.ts';

type Content = string | Uint8Array<ArrayBuffer>;

/** The paths of a file beside each record: `/meetings/<id>.<extension>`. */
export const recordPaths = (async () =>
	(await getEdition()).meetings.map((meeting) => ({
		params: { id: meeting.id },
		props: { meeting },
	}))) satisfies GetStaticPaths;

/** An endpoint that answers with one record in one format. */
export const recordFile =
	(
		mediaType: string,
		make: (meeting: Meeting, context: ExportContext) => Content | Promise<Content>,
	): APIRoute<{ meeting: Meeting }> =>
	async ({ props }) =>
		new Response(await make(props.meeting, await getExportContext()), {
			headers: { 'Content-Type': mediaType },
		});

/** An endpoint that answers with one file of the series. */
export const seriesFile =
	(mediaType: string, make: (context: ExportContext) => Content | Promise<Content>): APIRoute =>
	async () =>
		new Response(await make(await getExportContext()), { headers: { 'Content-Type': mediaType } });

/** The bytes of a record's source, exactly as they are kept. */
export const sourceBytes = async ({ source }: Pick<Meeting, 'source'>): Promise<Uint8Array<ArrayBuffer>> =>
	new Uint8Array(await readFile(join(contentDir, 'sources', source.file)));

/** The bytes of a record's entry. */
export const entryBytes = async ({ id }: Pick<Meeting, 'id'>): Promise<Uint8Array<ArrayBuffer>> =>
	new Uint8Array(await readFile(join(contentDir, 'meetings', `${id}.mdx`)));
