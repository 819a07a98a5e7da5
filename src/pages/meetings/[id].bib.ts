import { recordFile, recordPaths } from '../../edition/record-files.ts';
import { bibtex } from '../../exports/citations/bibtex.ts';

export const getStaticPaths = recordPaths;
export const GET = recordFile('application/x-bibtex; charset=utf-8', (meeting, context) =>
	bibtex(context, [{ meeting, passage: null }]),
);
