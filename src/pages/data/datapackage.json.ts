import { seriesFile } from '../../edition/record-files.ts';
import { datapackageJson } from '../../exports/series/datapackage.ts';

export const GET = seriesFile('application/json; charset=utf-8', datapackageJson);
