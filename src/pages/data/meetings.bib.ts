import { seriesFile } from '../../edition/record-files.ts';
import { bibtex } from '../../exports/citations/bibtex.ts';

export const GET = seriesFile('application/x-bibtex; charset=utf-8', (context) =>
	bibtex(
		context,
		context.edition.meetings.map((meeting) => ({ meeting, passage: null })),
	),
);
