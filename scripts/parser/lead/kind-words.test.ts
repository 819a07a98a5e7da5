import { describe, expect, it } from 'vitest';
import { pageHouse } from '../leads/fixtures/test-page.ts';
import { parseText } from '../parse-text.ts';

const one = 'Mr. Taro Kono, Minister for Foreign Affairs,';
const other = 'H.E. Mr. Prak Sokhonn, Minister of Foreign Affairs of Cambodia';
const adviser = 'H.E. Mr. Sry Thamrong, Senior Adviser of Cambodia';

/** Head of the page, lead, kind, the words that decided it. */
const pages: [string, string, string, string][] = [
	[
		'Japan-Cambodia  Foreign Ministers’\tTelephone Talk',
		`held a talk with ${other}`,
		'foreign-ministers',
		'Foreign Ministers’ Telephone Talk',
	],
	['Japan-Cambodia Summit Meeting (Summary)', `held a meeting with ${other}`, 'summit', 'Summit Meeting'],
	['Japan-Cambodia Summit Talks3', `held a meeting with ${other}`, 'summit', 'Summit Talks'],
	[
		'',
		`held a foreign ministers' meeting with ${other}`,
		'foreign-ministers',
		"held a foreign ministers' meeting",
	],
	[
		'',
		`held a meeting with ${other}`,
		'foreign-ministers',
		`Minister for Foreign Affairs, held a meeting with ${other}`,
	],
	['', `held a meeting with ${adviser}`, 'meeting', 'held a meeting'],
	['', `received a courtesy call from ${adviser}`, 'courtesy-call', 'received a courtesy call'],
	[
		'Japan-ASEAN Ministerial Meeting',
		`held a meeting with ${other}`,
		'multilateral',
		'Japan-ASEAN Ministerial Meeting',
	],
	[
		'',
		`held a meeting with ${other}, and Mr. Don Pramudwinai, Minister of Foreign Affairs of Thailand`,
		'multilateral',
		`Minister for Foreign Affairs, held a meeting with ${other}, and Mr. Don Pramudwinai, Minister of Foreign Affairs of Thailand`,
	],
];

describe('the words that decided the kind', () => {
	it.each(pages)('%s / %s', (title, told, kind, words) => {
		const page = `Press Releases\nJuly 5, 2018\n${title}\n\nOn July 5, ${one} ${told}.\n\n1. The two sides exchanged views.\n`;
		const { record } = parseText(page, pageHouse);
		expect(record?.kind).toBe(kind);
		const evidence = record?.evidence.kind;
		expect(evidence?.text).toBe(words);
		expect(page.slice(evidence?.at).replace(/\s+/gu, ' ').startsWith(words)).toBe(true);
	});
});
