import { createHash } from 'node:crypto';
import { cp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

const was =
	'Both ministers agreed to continue to coordinate closely in the effort for the achievement of “Free and Open ' +
	'Indo-Pacific” and the United Nations reform, including that of the Security Council, which marks 75 anniversary ' +
	'since its establishment.';

/** What was renamed, and which of its paragraphs was corrected. */
export const renamed = {
	from: '2020-10-21-motegi-prak-sokhonn',
	to: '2020-10-21-motegi-toshimitsu-prak-sokhonn',
	anchor: 'p4',
	/** Words of the paragraph that were replaced, and by which. */
	words: { before: 'agreed', after: 'shared the view' },
	/** Digest of the paragraph before the correction, as an address carries it. */
	hash: createHash('sha256').update(was).digest('hex').slice(0, 8),
	reason: 'The publisher corrected its page.',
} as const;

/** The content of the project with that record renamed and corrected. Returns its folder. */
export async function renamedContent(): Promise<string> {
	const folder = resolve('.cache', 'renamed-content');
	await rm(folder, { recursive: true, force: true });
	await cp('content', folder, { recursive: true });
	const { from, to, anchor, words, reason } = renamed;
	const entry = join(folder, 'meetings', `${from}.mdx`);
	const text = await readFile(entry, 'utf8');
	await writeFile(entry, text.replace(`id: ${from}`, `id: ${to}`));
	await rename(entry, join(folder, 'meetings', `${to}.mdx`));
	await writeFile(join(folder, 'redirects.yaml'), `- { from: ${from}, to: ${to}, date: "2027-01-01" }\n`);
	// As the normaliser does: the addresses go on under the new id.
	const links = join(folder, 'permalinks.json');
	const published = JSON.parse(await readFile(links, 'utf8')) as Record<string, unknown>;
	await writeFile(links, JSON.stringify({ ...published, [to]: published[from] }));
	const after = was.replace(words.before, words.after);
	await writeFile(
		join(folder, 'corrections.yaml'),
		JSON.stringify([{ date: '2027-02-03', record: from, anchor, before: was, after, reason }]),
	);
	return folder;
}
