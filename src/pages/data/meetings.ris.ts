import { seriesFile } from '../../edition/record-files.ts';
import { ris } from '../../exports/citations/ris.ts';

export const GET = seriesFile('application/x-research-info-systems; charset=utf-8', (context) =>
	ris(
		context,
		context.edition.meetings.map((meeting) => ({ meeting, passage: null })),
	),
);
