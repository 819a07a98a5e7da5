import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { type Topic, topic } from '../schemas/topic.ts';
import { contentDir } from '../setting/content-dir.ts';

/** The subjects of the content folder, for what is done outside the pages; an absent or empty file is an empty list. */
export function topicsOfContent(): Topic[] {
	const file = join(contentDir(), 'authorities', 'topics.yaml');
	return z.array(topic).parse((existsSync(file) && parse(readFileSync(file, 'utf8'))) || []);
}
