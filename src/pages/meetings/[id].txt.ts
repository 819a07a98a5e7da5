import { recordFile, recordPaths, sourceBytes } from '../../edition/record-files.ts';

export const getStaticPaths = recordPaths;
export const GET = recordFile('text/plain; charset=utf-8', sourceBytes);
