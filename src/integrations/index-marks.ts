import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** An attribute in a start tag; a quoted value holds any character but the quotation mark. */
const attribute = String.raw`\s+[^\s=>"/]+(?:="[^"]*")?`;
const attributes = new RegExp(attribute, 'gu');
const startTag = new RegExp(String.raw`<[a-z][\w-]*(?:${attribute})+\s*/?>`, 'gu');

/** What the index is told of the whole record: an element of its own. */
const recordFacts = new RegExp(
	`<div hidden data-pagefind-sort="[^"]*">(?:<span(?:${attribute})*></span>)*</div>`,
	'u',
);
const isMark = (text: string): boolean => text.trimStart().startsWith('data-pagefind-');

/** A page without what only the index reads: facts of the record and of its passages, and what to leave out. */
export const withoutIndexMarks = (html: string): string =>
	html
		.replace(recordFacts, '')
		.replace(startTag, (tag) => tag.replace(attributes, (one) => (isMark(one) ? '' : one)));

/** Takes the marks out of the pages under `site` that `pattern` names, once they are indexed. */
export async function removeIndexMarks(site: string, pattern: string): Promise<void> {
	for await (const name of glob(pattern, { cwd: site })) {
		const file = join(site, name);
		await writeFile(file, withoutIndexMarks(await readFile(file, 'utf8')));
	}
}
