import { seriesFile } from '../../edition/record-files.ts';
import { seriesIcs } from '../../exports/calendar/icalendar.ts';

export const GET = seriesFile('text/calendar; charset=utf-8', seriesIcs);
