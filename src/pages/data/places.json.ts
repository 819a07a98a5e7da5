import { seriesFile } from '../../edition/record-files.ts';
import { placesJson } from '../../exports/series/places-json.ts';

export const GET = seriesFile('application/json; charset=utf-8', placesJson);
