import { expect, test } from 'vitest';
import { foldStretch } from '../folded.ts';
import { pageHouse } from '../leads/fixtures/test-page.ts';
import { readSentence } from './sentence.ts';

const offices = (text: string): (string | null)[][] =>
	readSentence(foldStretch(text, 0, text.length), pageHouse).persons.map(({ name, role, party }) => [
		text.slice(name.start, name.end),
		role && text.slice(role.start, role.end),
		party?.code ?? null,
	]);

test.each<[string, (string | null)[][]]>([
	[
		'Mr. A. Mori and Hon. B. Cruz Jr., respectively Minister for Foreign Affairs of Japan and Secretary of Foreign Affairs of the Republic of the Philippines, spoke.',
		[
			['A. Mori', 'Minister for Foreign Affairs', 'JP'],
			['B. Cruz Jr.', 'Secretary of Foreign Affairs', 'PH'],
		],
	],
	[
		'Mr. A. Mori and Ms. B. Sok, respectively the Minister of Trade and Industry and the Minister of Commerce of Cambodia, met.',
		[
			['A. Mori', 'Minister of Trade and Industry', null],
			['B. Sok', 'Minister of Commerce', 'KH'],
		],
	],
	[
		'Mr. A. Mori and Ms. B. Sok were respectively glad and sad.',
		[
			['A. Mori', null, null],
			['B. Sok', null, null],
		],
	],
])('%s', (text, expected) => {
	expect(offices(text)).toEqual(expected);
});
