/**
 * Takes press texts into the content folder:
 * `npm run add -- FILE|FOLDER… [--url URL] [--publisher ID] [--id ID] [--dry-run]`
 *
 * For each text the facts are shown with what is still unknown; source and editor’s file are written together or not
 * at all. A text that cannot be taken in does not stop the others; the exit status is then 1.
 */
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { stdout } from 'node:process';
import { progress } from '@clack/prompts';
import { contentDir } from '../src/setting/content-dir.ts';
import { publisherOfText } from './add/publisher-of.ts';
import { showFacts } from './add/show-facts.ts';
import { type Taken, takeIn } from './add/take-in.ts';
import { command, existing, Misuse } from './command.ts';
import { type ContentFiles, readContent } from './normalize/content/content-files.ts';
import { writeAll } from './normalize/content/write-all.ts';
import { fail, report, say } from './normalize/report.ts';
import { type KnownContent, readKnown } from './normalize/resolve/known-content.ts';

const shape = {
	name: 'add',
	does: 'Takes press texts into the content folder and shows what was read and what is still unknown.',
	takes: 'FILE|FOLDER…',
	options: {
		url: { type: 'string', value: 'URL', help: 'address of the page, for one text' },
		publisher: { type: 'string', value: 'ID', help: 'who published it, where the address does not say' },
		id: { type: 'string', value: 'ID', help: 'permanent id instead of the proposed one, for one text' },
		'dry-run': { type: 'boolean', default: false, help: 'show everything, write nothing' },
	},
} as const;

type Given = {
	url: string | undefined;
	publisher: string | undefined;
	id: string | undefined;
	dryRun: boolean;
};

export const addCommand = command(shape, async ({ 'dry-run': dryRun, ...values }, named) => {
	const files = (await Promise.all(named.map(textsAt))).flat();
	if (files.length === 0) throw new Misuse('The folder holds no .txt file.');
	if (files.length > 1 && (values.id ?? values.url) !== undefined) {
		throw new Misuse(
			'--id and --url are for one text, and several are named; give --publisher, and the addresses in the YAML files.',
		);
	}
	const content = await readContent(contentDir());
	const { known, faults } = readKnown(content);
	report(faults, contentDir());
	if (!known) throw new Error('Nothing was added; mend the files above first.');
	const publisher = publisherOfText(known.edition.authorities.publishers, values).id;
	await addAll(files, { ...values, dryRun }, publisher, content, known);
});
if (import.meta.main) await addCommand();

async function addAll(
	files: string[],
	given: Given,
	publisher: string,
	content: ContentFiles,
	known: KnownContent,
): Promise<void> {
	const bar = files.length > 1 && stdout.isTTY ? progress({ max: files.length }) : null;
	bar?.start('Reading');
	const refused: string[] = [];
	const added: Taken[] = [];
	for (const file of files) {
		try {
			const taken = await addOne(file, given, publisher, content, known);
			added.push(taken);
			if (files.length === 1) say(showFacts(taken, contentDir()));
		} catch (error) {
			refused.push(`${file}: ${messageOf(error)}`);
		}
		bar?.advance(1, basename(file));
	}
	bar?.stop('Read');
	summarise(added, refused, given.dryRun);
}

async function addOne(
	file: string,
	{ url, id, dryRun }: Given,
	publisher: string,
	content: ContentFiles,
	known: KnownContent,
): Promise<Taken> {
	const bytes = await readFile(file);
	const accessed = new Date().toISOString().slice(0, 10);
	const taken = takeIn({ bytes, publisher, url: url ?? null, accessed, id }, content, known);
	if (!dryRun) await writeAll(contentDir(), taken.changes);
	// The next text must not take the same id, nor be the same text.
	content.sources.push({ id: taken.id, bytes, sha256: taken.sha256 });
	return taken;
}

function summarise(added: readonly Taken[], refused: readonly string[], dryRun: boolean): void {
	const verb = dryRun ? 'would be added' : 'added';
	if (added.length > 1) {
		for (const taken of added) say(`${taken.id}: ${whatIsLeft(taken)}`);
	}
	say('', `${added.length} ${verb}${refused.length > 0 ? `, ${refused.length} refused` : ''}.`);
	if (refused.length > 0) fail(`Refused:\n${refused.map((line) => `  ${line}`).join('\n')}`);
	else if (!dryRun) say('Next: npm run normalize');
}

function whatIsLeft({ open, topicless, doubts }: Taken): string {
	const unknown = open.length + topicless.length;
	const parts = [
		unknown === 0 ? 'complete' : `${unknown} thing${unknown === 1 ? '' : 's'} still unknown`,
		...(doubts.length === 0 ? [] : [`${doubts.length} in doubt`]),
	];
	return parts.join(', ');
}

/** The texts of a folder, in the order of their names, or the one file. */
async function textsAt(path: string): Promise<string[]> {
	if (!(await stat(existing(path))).isDirectory()) return [path];
	const names = (await readdir(path)).filter((name) => name.endsWith('.txt')).sort();
	return names.map((name) => join(path, name));
}

function messageOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
