import { seriesFile } from '../../data/record-files.ts';
import { seriesEpub } from '../../exports/epub/series-epub.ts';

export const GET = seriesFile('application/epub+zip', seriesEpub);
