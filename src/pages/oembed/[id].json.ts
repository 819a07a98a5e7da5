import { recordFile, recordPaths } from '../../edition/record-files.ts';
import { oembedJson } from '../../exports/embed/oembed.ts';

export const getStaticPaths = recordPaths;
export const GET = recordFile('application/json; charset=utf-8', oembedJson);
