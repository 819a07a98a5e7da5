import { seriesFile } from '../../edition/record-files.ts';
import { meetingsJsonl } from '../../exports/series/meetings-jsonl.ts';

export const GET = seriesFile('application/jsonl; charset=utf-8', meetingsJsonl);
