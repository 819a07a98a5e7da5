import { recordFile, recordPaths } from '../../edition/record-files.ts';
import { recordIcs } from '../../exports/calendar/icalendar.ts';

export const getStaticPaths = recordPaths;
export const GET = recordFile('text/calendar; charset=utf-8', recordIcs);
