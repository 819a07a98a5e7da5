import { seriesFile } from '../../edition/record-files.ts';
import { topicsJson } from '../../exports/series/topics-json.ts';

export const GET = seriesFile('application/json; charset=utf-8', topicsJson);
