import { recordFile, recordPaths } from '../../edition/record-files.ts';
import { ris } from '../../exports/citations/ris.ts';

export const getStaticPaths = recordPaths;
export const GET = recordFile('application/x-research-info-systems; charset=utf-8', (meeting, context) =>
	ris(context, [{ meeting, passage: null }]),
);
