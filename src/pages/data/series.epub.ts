import { seriesFile } from '../../edition/record-files.ts';
import { seriesEpub } from '../../exports/epub/series-epub.ts';

export const GET = seriesFile('application/epub+zip', seriesEpub);
