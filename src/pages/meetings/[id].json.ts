import { recordFile, recordPaths } from '../../edition/record-files.ts';
import { recordJson } from '../../exports/record/record-json.ts';

export const getStaticPaths = recordPaths;
export const GET = recordFile('application/json; charset=utf-8', recordJson);
