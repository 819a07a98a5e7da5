import { recordFile, recordPaths } from '../../edition/record-files.ts';
import { cslJson } from '../../exports/citations/csl-json.ts';

export const getStaticPaths = recordPaths;
export const GET = recordFile('application/vnd.citationstyles.csl+json; charset=utf-8', (meeting, context) =>
	cslJson(context, [{ meeting, passage: null }]),
);
