import { recordFile, recordPaths } from '../../edition/record-files.ts';
import { citeJson } from '../../exports/citations/cite-json.ts';

export const getStaticPaths = recordPaths;
export const GET = recordFile('application/json; charset=utf-8', citeJson);
