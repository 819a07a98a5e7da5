import { seriesFile } from '../../edition/record-files.ts';
import { seriesTei } from '../../exports/tei/series-tei.ts';

export const GET = seriesFile('application/tei+xml; charset=utf-8', seriesTei);
