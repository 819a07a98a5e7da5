import { describe, expect, test } from 'vitest';
import { foldStretch } from '../fold.ts';
import { house } from '../leads/fixtures/page.ts';
import { partBesideChairs } from './chaired.ts';
import { readSentence } from './sentence.ts';

function parts(text: string): [string, string | null][] {
	const sentence = readSentence(foldStretch(text, 0, text.length), house);
	return sentence.persons.map((person) => [
		text.slice(person.name.start, person.name.end),
		partBesideChairs(sentence, person),
	]);
}

const chairs =
	'Mr. Taro Kono, Minister for Foreign Affairs of Japan, and Mr. Don Pramudwinai, Minister of Foreign Affairs of Thailand';

describe('those beside the chairs of a meeting', () => {
	test('ministers of other countries joined as members, officials of the chairs as company', () => {
		expect(
			parts(
				`It was co-chaired by ${chairs}, and joined by Mr. Prak Sokhonn, Minister of Foreign Affairs of Cambodia, and Ambassador Shiro Sadoshima.`,
			),
		).toEqual([
			['Taro Kono', 'chair'],
			['Don Pramudwinai', 'chair'],
			['Prak Sokhonn', 'member'],
			['Shiro Sadoshima', 'company'],
		]);
	});

	test.each([
		'co-chaired the Second Meeting in Siem Reap, which was attended by',
		'jointly hosted the meeting with the participation of',
		'held the Second Meeting, joined also by',
		'presided over the meeting; the other participants were',
	])('chairs before “… %s” lead the ministers behind it', (words) => {
		const members = `${words} Mr. Prak Sokhonn, Minister of Foreign Affairs of Cambodia; and Mr. Saleumxay Kommasith, Minister of Foreign Affairs of Laos.`;
		expect(parts(`${chairs}, ${members}`).map(([, part]) => part)).toEqual([
			'chair',
			'chair',
			'member',
			'member',
		]);
	});

	test('a chair may stand behind the meeting', () => {
		expect(
			parts(
				'Mr. Taro Kono, Minister for Foreign Affairs of Japan, co-chaired the meeting together with Mr. Don Pramudwinai, Minister of Foreign Affairs of Thailand, which was attended by Mr. Prak Sokhonn, Minister of Foreign Affairs of Cambodia.',
			).map(([, part]) => part),
		).toEqual(['chair', 'chair', 'member']);
	});

	test.each([
		`${chairs}, held a meeting, which was attended by Mr. Prak Sokhonn, Minister of Foreign Affairs of Cambodia.`,
		`The meeting was co-chaired by ${chairs}.`,
		'It was chaired by Mr. Taro Kono, Minister for Foreign Affairs of Japan, and attended by Mr. Prak Sokhonn, Minister of Foreign Affairs of Cambodia.',
		`The sides were led by ${chairs}, and joined by Mr. Prak Sokhonn, Minister of Foreign Affairs of Cambodia.`,
	])('“%s” names none', (text) => {
		expect(parts(text).map(([, part]) => part)).toEqual(parts(text).map(() => null));
	});
});
