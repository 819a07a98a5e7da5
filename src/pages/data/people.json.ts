import { seriesFile } from '../../edition/record-files.ts';
import { peopleJson } from '../../exports/series/people-json.ts';

export const GET = seriesFile('application/json; charset=utf-8', peopleJson);
