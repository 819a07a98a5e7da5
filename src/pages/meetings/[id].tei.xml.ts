import { recordFile, recordPaths } from '../../edition/record-files.ts';
import { recordTei } from '../../exports/tei/record-tei.ts';

export const getStaticPaths = recordPaths;
export const GET = recordFile('application/tei+xml; charset=utf-8', recordTei);
