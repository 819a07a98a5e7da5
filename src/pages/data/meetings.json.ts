import { seriesFile } from '../../edition/record-files.ts';
import { meetingsJson } from '../../exports/series/meetings-json.ts';

export const GET = seriesFile('application/json; charset=utf-8', meetingsJson);
