import { entryBytes, recordFile, recordPaths } from '../../edition/record-files.ts';

export const getStaticPaths = recordPaths;
export const GET = recordFile('text/mdx; charset=utf-8', entryBytes);
