import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';
import { type Correction, corrections } from '../schemas/corrections.ts';
import { type Permalinks, permalinks } from '../schemas/permalinks.ts';
import { type Redirect, redirects } from '../schemas/redirects.ts';
import { contentDir } from '../setting/content-dir.ts';

/** What became of the published addresses and words. */
export interface History {
	permalinks: Permalinks;
	corrections: Correction[];
	redirects: Redirect[];
}

/** Reads the history of the edition; an absent file is an empty one. Throws for a file that breaks its schema. */
export async function readHistory(folder: string = contentDir()): Promise<History> {
	return {
		permalinks: await read(folder, 'permalinks.json', permalinks, {}),
		corrections: await read(folder, 'corrections.yaml', corrections, []),
		redirects: await read(folder, 'redirects.yaml', redirects, []),
	};
}

async function read<Schema extends z.ZodType>(
	folder: string,
	name: string,
	schema: Schema,
	absent: z.infer<Schema>,
): Promise<z.infer<Schema>> {
	let text: string;
	try {
		text = await readFile(join(folder, name), 'utf8');
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return absent;
		throw error;
	}
	// The permalinks of thousands of records would take a YAML reader minutes. An empty YAML file is null: an empty history.
	return schema.parse((name.endsWith('.json') ? JSON.parse(text) : parse(text)) ?? absent);
}
