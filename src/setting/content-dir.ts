import { resolve } from 'node:path';

/** Folder of the series: `CONTENT_DIR`, else `content` beside package.json. Absolute. */
export const contentDir = (): string => resolve(process.env.CONTENT_DIR || 'content');
