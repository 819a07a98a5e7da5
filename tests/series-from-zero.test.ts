/** Another series, begun with nothing but its name: New Zealand is the house, Fiji the other side, and the date line lies between. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Outcome } from '../scripts/testing/run-command.ts';

let folder = '';
const content = (path = ''): string => join(folder, 'pacific', path);
const site = (path = ''): string => join(folder, 'site', path);

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'series-'));
	await mkdir(content('authorities'), { recursive: true });
	await writeFile(
		content('series.yaml'),
		`id: new-zealand-fiji
name: New Zealand–Fiji Meetings
tagline: Meetings on the record, {years}
description: The published summaries of {count} meetings between the two governments.
language: en
sides:
  - { code: NZ, name: New Zealand }
  - { code: FJ, name: Fiji }
house: { code: NZ, timeZone: Pacific/Auckland, timeLabels: [NZDT, New Zealand time] }
examples:
  - { heading: Places, queries: [Suva] }
`,
	);
});
afterAll(() => rm(folder, { recursive: true }));

const exec = promisify(execFile);

/** Runs a command as `npm run` does. */
function run(name: string, ...args: string[]): Promise<Outcome> {
	const env = {
		...process.env,
		NODE_ENV: 'production',
		CONTENT_DIR: content(),
		OUT_DIR: site(),
		SITE_URL: 'https://example.org',
		PUBLISH_DATE: '2027-01-01',
	};
	return exec(process.execPath, [`scripts/${name}.ts`, ...args], { env }).then(
		(done) => ({ ...done, status: 0 }),
		({ code, stdout, stderr }) => ({ stdout, stderr, status: code }),
	);
}

/** The words of a page, tags taken out. */
async function words(path: string): Promise<string> {
	const html = await readFile(site(`${path}index.html`), 'utf8');
	const main = /<main.*<\/main>/su.exec(html)?.[0] ?? '';
	return main
		.replace(/<(?:style|script|template)\b.*?<\/(?:style|script|template)>/gsu, ' ')
		.replace(/<[^>]+>/gu, ' ')
		.replace(/\s+/gu, ' ');
}

/** Pastes what a command proposes into the files it names, as an editor would. */
async function paste(proposed: string): Promise<void> {
	for (const [, path = '', yaml = ''] of proposed.matchAll(/add to (\S+\.yaml):\n((?: {12}.*\n)+)/giu)) {
		const before = await readFile(path, 'utf8').catch(() => '');
		const entries = yaml.replace(/^ {12}/gmu, '').split(/(?=^- )/mu);
		const fresh = entries.filter((entry) => !before.includes(entry.split('\n')[0] ?? ''));
		await writeFile(path, before + fresh.join(''));
	}
}

const pages = ['', 'meetings/', 'people/', 'places/', 'topics/', 'a-z/', 'search/', 'about/'];

describe('a series without records', () => {
	test('is normalised and built, and says so plainly on each page', async () => {
		expect((await run('normalize')).stdout).toBe('0 records normalised: 1 new.\n');
		const built = await run('build-site');
		expect(built.stderr).toBe('');
		expect(built.stdout).toMatch(/^Records +0$/mu);
		for (const page of pages) expect(await words(page), page).toContain('This edition holds no record yet.');
		expect(await words('')).not.toContain('record,');
	});

	test('asks for a publisher before it takes in a text, in the folder in use', async () => {
		await writeFile(join(folder, 'text.txt'), 'A text\n');
		const { status, stderr } = await run('add', join(folder, 'text.txt'), '--url', 'https://mfat.example/1');
		expect(status).toBe(2);
		expect(stderr).toContain(`${content('authorities/publishers.yaml')} names no publisher yet`);
	});
});

const ministers = `New Zealand-Fiji Foreign Ministers' Meeting

March 5, 2025

On March 5, commencing at 2:00 p.m. (local time; 3:00 p.m. NZDT) for approximately 45 minutes, Ms. Aroha WILSON, Minister of Foreign Affairs of New Zealand, who is visiting Fiji, held a meeting with H.E. Mr. Sefanaia DRAU, Minister for Foreign Affairs of the Republic of Fiji, in Suva. The overview of the meeting is as follows.

1. Minister Wilson stated that New Zealand would provide support for fisheries. In response, Minister Drau expressed his gratitude.
2. The two ministers agreed to work together in the Pacific.
`;
const three = `New Zealand-Fiji-Samoa Foreign Ministers' Meeting

June 10, 2025

On June 10, commencing at 9:00 a.m. for approximately 30 minutes, Ms. Aroha WILSON, Minister of Foreign Affairs of New Zealand, held a trilateral meeting with H.E. Mr. Sefanaia DRAU, Minister for Foreign Affairs of the Republic of Fiji, and H.E. Ms. Sina LEAUPEPE, Minister of Foreign Affairs of the Independent State of Samoa, in Auckland. The overview of the meeting is as follows.

1. Minister Wilson welcomed the two ministers. In response, Minister Leaupepe stated that Samoa would host the next meeting.
2. The three ministers agreed to meet every year.
`;
const overTheLine = `New Zealand-Fiji Summit Meeting

November 9, 2025

On November 9, commencing at 5:00 p.m. (local time; 4:00 p.m. on the following day, NZDT) for approximately 20 minutes, Mr. Tama REID, Prime Minister of New Zealand, who is visiting the Cook Islands, held a meeting with H.E. Mr. Viliame KORO, Prime Minister of the Republic of Fiji. The overview of the meeting is as follows.

1. Prime Minister Reid expressed his desire to strengthen relations. Prime Minister Koro asked for support for Suva.
`;

async function takeIn(text: string, name: string): Promise<void> {
	const file = join(folder, `${name}.txt`);
	await writeFile(file, text);
	const { status, stdout, stderr } = await run('add', file, '--url', `https://mfat.example/${name}`);
	expect([status, stderr]).toEqual([0, '']);
	await paste(stdout);
}

describe('a series of three', () => {
	beforeAll(async () => {
		await writeFile(
			content('authorities/publishers.yaml'),
			'- { id: mfat, name: Ministry of Foreign Affairs and Trade of New Zealand, short: MFAT, party: NZ, url: "https://mfat.example/", hosts: [mfat.example] }\n',
		);
		await takeIn(ministers, 'ministers');
		expect((await run('normalize')).stdout).toContain('1 record normalised');
		expect((await run('build-site')).stdout).toMatch(/^Records +1, of which 1 is not published yet/mu);
		await takeIn(three, 'three');
		await takeIn(overTheLine, 'over-the-line');
		expect((await run('publish')).stdout).toContain('3 records published');
		expect((await run('build-site')).stdout).toMatch(/^Records +3$/mu);
	});

	test('shows three sides by their names', async () => {
		const id = '2025-06-10-wilson-drau-sefanaia';
		const text = await words(`meetings/${id}/`);
		for (const side of ['New Zealand', 'Fiji', 'Samoa']) expect(text).toContain(side);
		expect(text).toContain('the words of Fiji and Samoa are given as reported there');
		expect(await words('meetings/')).toContain('Fiji, Samoa');
		expect(await words('people/')).toMatch(/Leaupepe Sina , Samoa, with/u);
		const { body } = JSON.parse(await readFile(site(`meetings/${id}.json`), 'utf8'));
		const by = body.flatMap((block: { statements?: { by: string[] }[] }) =>
			(block.statements ?? []).map((statement) => statement.by.join(' ')),
		);
		expect(by).toEqual(['', '', 'NZ', 'WS', 'NZ FJ WS']);
	});

	test('has the house’s own clock on the day that it shows', async () => {
		const { start } = JSON.parse(await readFile(site('meetings/2025-11-09-reid-koro-viliame.json'), 'utf8'));
		expect(start).toMatchObject({
			local: '17:00',
			zone: 'Pacific/Rarotonga',
			house: '16:00',
			houseDate: '2025-11-10',
			utc: '2025-11-10T03:00:00Z',
		});
	});

	test('no page speaks of another series', async () => {
		for (const page of [...pages, 'method/', 'data/', 'corrections/']) {
			expect(await words(page), page).not.toMatch(/Japan|Cambodia|\bJST\b/u);
		}
	});
});
