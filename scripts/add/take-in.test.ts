import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readContent } from '../normalize/content/content-files.ts';
import { writeAll } from '../normalize/content/write-all.ts';
import { readKnown } from '../normalize/resolve/known-content.ts';
import { type ContentCopy, copyContent } from '../normalize/testing/content-copy.ts';
import { normaliseFolder } from '../normalize/testing/normalise-folder.ts';
import { showFacts } from './show-facts.ts';
import { type Taken, takeIn } from './take-in.ts';

let content: ContentCopy;
beforeEach(async () => {
	content = await copyContent();
});
afterEach(() => content.remove());

const lead =
	'On May 2, commencing at 10:00 a.m. for approximately 20 minutes, Mr. KISHIDA Fumio, Prime Minister of Japan, held a meeting with Samdech Moha Borvor Thipadei HUN Manet, Prime Minister of the Kingdom of Cambodia, who is visiting Japan.';
const page = (words: string): string =>
	`Japan-Cambodia Summit Meeting\n\nMay 2, 2024\n\n${words}\n\n1. Bees\n\nPrime Minister Kishida spoke of beekeeping. In response, Prime Minister Hun Manet thanked him.\n`;
const url = 'https://www.mofa.go.jp/s_sa/sea1/kh/page1e_000999.html';

async function take(text: string | Uint8Array, id?: string): Promise<Taken> {
	const files = await readContent(content.folder);
	const { known } = readKnown(files);
	if (!known) throw new Error('The content of the project has faults.');
	const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
	return takeIn({ bytes, publisher: 'mofa', url, accessed: '2024-05-06', id }, files, known);
}

test('gives the source byte for byte and an editor’s file, from which the record normalises', async () => {
	const bytes = new TextEncoder().encode(`\ufeff${page(lead).replaceAll('\n', '\r\n')}`);
	const taken = await take(bytes);
	expect(taken.id).toBe('2024-05-02-kishida-hun-manet');
	expect(taken.open).toEqual([]);
	expect(taken.changes).toEqual([
		{ path: 'sources/2024-05-02-kishida-hun-manet.txt', content: bytes },
		{
			path: 'sources/2024-05-02-kishida-hun-manet.yaml',
			content: `publisher: mofa\nurl: ${url}\naccessed: "2024-05-06"\n`,
		},
	]);
	await writeAll(content.folder, taken.changes);
	expect(await normaliseFolder(content.folder, '2027-01-01')).toEqual({
		errors: '',
		changed: ['meetings/2024-05-02-kishida-hun-manet.mdx'],
	});
});

test('shows the facts, and what is unknown with YAML to paste', async () => {
	const strange = lead
		.replace('Mr. KISHIDA Fumio', 'Ms. SATO Yumi')
		.replace('visiting Japan', 'visiting Brunei');
	const taken = await take(page(strange));
	expect(taken.id).toBe('2024-05-02-sato-hun-manet');
	const shown = showFacts(taken, content.folder);
	expect(shown).toContain('  held        2024-05-02\n');
	expect(shown).toContain('  minutes     20\n');
	expect(shown).toMatch(
		/error: unknown person[\s\S]*- id: sato-yumi\n +name: SATO Yumi\n +sort: Sato Yumi\n +party: JP\n/u,
	);
	expect(shown).toMatch(/error: unknown place[\s\S]*- id: brunei-darussalam\n +name: Brunei Darussalam\n/u);
});

test('proposes a topic for a heading under which none was found', async () => {
	const taken = await take(page(lead));
	expect(showFacts(taken, content.folder)).toContain('- id: bees\n  name: Bees\n  phrases:\n    - bees');
});

test('refuses a text that is already there', async () => {
	const there = (await content.snapshot()).get(
		join(content.folder, 'sources/2023-09-07-kishida-hun-manet.txt'),
	);
	await expect(take(Buffer.from(there ?? '', 'hex'), '2023-09-07-other')).rejects.toThrow(
		'The text is already there, byte for byte: content/sources/2023-09-07-kishida-hun-manet.txt.',
	);
});

test('refuses an id that is or was a record’s', async () => {
	const sameDay = page(lead.replace('May 2', 'September 7')).replace('May 2, 2024', 'September 7, 2023');
	await expect(take(sameDay)).rejects.toThrow('There is already a record 2023-09-07-kishida-hun-manet.');
	await content.write(
		'redirects.yaml',
		'- { from: 2024-05-02-x, to: 2023-09-07-kishida-hun-manet, date: "2024-05-06" }\n',
	);
	await expect(take(page(lead), '2024-05-02-x')).rejects.toThrow(
		'2024-05-02-x was the id of a published record.',
	);
});

test.each([
	'../../evil',
	'2024-05-02-/../evil',
	'2024-05-02-ünïcode',
	'2024-05-02-a.b',
	`2024-05-02-${'a'.repeat(200)}`,
	'',
])('refuses the id “%s”, which is none', async (id) => {
	await expect(take(page(lead), id)).rejects.toThrow(
		'is no id; expected lower-case ASCII words joined by hyphens.',
	);
});

test('refuses an id of another day', async () => {
	await expect(take(page(lead), '2024-05-03-kishida-hun-manet')).rejects.toThrow(
		'The id “2024-05-03-kishida-hun-manet” does not begin with the day of the meeting, 2024-05-02. Give --id 2024-05-02-….',
	);
});

test('says where and why a text is no record', async () => {
	await expect(
		take('Press Conference by the Minister\n\nMay 9, 2024\n\nMinister: Good morning.\n'),
	).rejects.toThrow(/^Line \d+, column \d+: /u);
});
