import { describe, expect, it, test } from 'vitest';
import { foldStretch } from '../folded.ts';
import { pageHouse } from '../leads/fixtures/test-page.ts';
import { readSentence } from './sentence.ts';
import { type Participants, readParticipants } from './who.ts';

const folded = (text: string) => foldStretch(text, 0, text.length);
const cambodia = pageHouse.partyByName('Cambodia');

/** The people of a lead and of the first paragraph and sentences of attendance behind it. */
const read = (lead: string[], first: string[] = [], telling: string[] = []): Participants =>
	readParticipants(
		{
			lead: lead.map((text) => readSentence(folded(text), pageHouse)),
			title: () => null,
			firstItem: () => first.map(folded),
			body: (wanted) => telling.filter(wanted).map(folded),
			onlyOther: () => cambodia,
		},
		pageHouse,
	);
const brief = ({ principals }: Participants): (string | null | undefined)[][] =>
	principals.map(({ honorific, name, office, party, side }) => [honorific, name, office, party?.code, side]);

const kono = 'Mr. Taro Kono, Minister for Foreign Affairs of Japan,';
const sokhonn = 'H.E. Mr. Prak Sokhonn, Minister of Foreign Affairs of Cambodia';
const both = [
	['Mr.', 'Taro Kono', 'Minister for Foreign Affairs', 'JP', 'first'],
	['H.E. Mr.', 'Prak Sokhonn', 'Minister of Foreign Affairs', 'KH', 'second'],
];

describe('those who met', () => {
	test.each([
		`${kono} who accompanied the Prime Minister to the ASEAN-related Summit Meetings, met with ${sokhonn}.`,
		`${kono} accompanying Prime Minister Shinzo Abe, met with ${sokhonn}.`,
		`${kono} met with ${sokhonn}, who is visiting Japan together with Prime Minister Hun Sen.`,
		`${kono} met with ${sokhonn}, who was a member of the delegation of Prime Minister Hun Sen.`,
	])('are not those in whose company they came: %s', (text) => {
		expect(brief(read([text]))).toEqual(both);
	});

	test('are of the house where they are called on by a body without a country', () => {
		const text =
			'Ten members of the Women Entrepreneurs, led by Ms. Keo Mom, President, paid a courtesy call on Ms. Toshiko Abe, State Minister for Foreign Affairs.';
		expect(brief(read([text])).map(([, name, , , side]) => [name, side])).toEqual([
			['Keo Mom', 'second'],
			['Toshiko Abe', 'first'],
		]);
	});

	test('are also those who came together to the meeting', () => {
		const names = read([
			`${kono} together with Mr. Itsunori Onodera, Minister of Defense, met with ${sokhonn}.`,
		]);
		expect(names.principals.map(({ name }) => name)).toEqual([
			'Taro Kono',
			'Itsunori Onodera',
			'Prak Sokhonn',
		]);
	});

	test.each<[string, string[], string[]]>([
		['are named in the lead', [`${kono} met with ${sokhonn}.`], []],
		[
			'are named in the first item where the lead names nobody',
			['A meeting was held.'],
			[`${kono} met with ${sokhonn}.`],
		],
		[
			'are not named twice',
			[`${kono} met with ${sokhonn}.`, 'Minister Kono then held a dinner with Minister Sokhonn.'],
			[],
		],
		['are a host and a guest', [`${kono} attended a lunch hosted by ${sokhonn}.`], []],
		['are those listed where nobody else is named', [`It was attended by ${kono} and ${sokhonn}.`], []],
		[
			'are named in the sentence before a pronoun',
			[`${kono} attended the ceremony in Hanoi.`, `There he met with ${sokhonn}.`],
			[],
		],
		['are none of those mentioned', [`On behalf of Mr. C. Lim, Director, ${kono} met with ${sokhonn}.`], []],
		[
			'are not those of a later item',
			[`${kono} met with ${sokhonn}.`],
			['Mr. C. Lim, Director of Cambodia, spoke.'],
		],
	])('%s', (_, lead, first) => {
		expect(brief(read(lead, first))).toEqual(both);
	});

	it('are none where nobody is named', () => {
		expect(read(['The two sides met in Tokyo.'], ['They exchanged views.'])).toMatchObject({
			principals: [],
			attendees: [],
		});
	});
});

describe('the sides', () => {
	it('go to the house first where no country stands, then to the other party of the page', () => {
		const people = read([
			'Mr. Taro Kono, Minister for Foreign Affairs, met with Mr. Prak Sokhonn, Minister.',
		]);
		expect(people.principals.map(({ party, side }) => [party?.code, side])).toEqual([
			['JP', 'first'],
			['KH', 'second'],
		]);
	});
	it('are read from the words before a person', () => {
		const people = read([
			'The Cambodian side was led by Mr. B. Sok, Director, and the Japanese side by Mr. A. Mori, Director.',
		]);
		expect(people.principals.map(({ name, party }) => [name, party?.code])).toEqual([
			['B. Sok', 'KH'],
			['A. Mori', 'JP'],
		]);
	});
	it('are read from the words behind a person', () => {
		const people = read([
			'A dialogue was held by Ms. B. Sok, Director, on the Cambodian side, and Mr. A. Mori, Director, on the Japanese side.',
		]);
		expect(people.principals.map(({ name, party }) => [name, party?.code])).toEqual([
			['B. Sok', 'KH'],
			['A. Mori', 'JP'],
		]);
	});
});

describe('the party of a person', () => {
	const parties = (text: string): (string | undefined)[] =>
		read([text]).principals.map(({ party }) => party?.code);
	test.each<[string, string[]]>([
		[
			'Prime Minister Shinzo Abe and Mrs. Akie Abe gave a dinner for Mr. B. Sok, Prime Minister of Peru.',
			['JP', 'JP', 'PE'],
		],
		[
			'Talks were held with Ms. A. Mori, Director, as head of the Japanese delegation and Mr. B. Sok, Director, as head of the Thai delegation.',
			['JP', 'TH'],
		],
		[
			'A delegation of the National Assembly of Peru headed by Mr. B. Sok, Chairman of the Commission, called on Mr. A. Mori, State Minister.',
			['PE', 'JP'],
		],
		['Minister Mori met with his Thai counterpart, H.E. Mr. B. Sok.', ['JP', 'TH']],
	])('%s', (text, expected) => {
		expect(parties(text)).toEqual(expected);
	});
});

describe('those who also attended', () => {
	const lead = `${kono} met with ${sokhonn}.`;
	const names = (people: Participants): string[] => people.attendees.map(({ name }) => name);

	test.each([
		'Mr. C. Lim, Director of Cambodia, also attended.',
		'The meeting was attended by Mr. C. Lim, Director of Cambodia.',
	])('%s', (text) => {
		expect(names(read([lead, text]))).toEqual(['C. Lim']);
		const people = read([lead], [], [text]);
		expect(names(people)).toEqual(['C. Lim']);
		expect(brief(people)).toEqual(both);
		expect(people.attendees[0]?.printed.text).toBe('Mr. C. Lim, Director of Cambodia');
	});
	test.each([
		'Minister Sokhonn also attended the dinner.',
		'Minister Kono presented a letter of Mr. C. Lim, Director.',
		'Students also attended.',
	])('%s names nobody else', (text) => {
		expect(names(read([lead], [], [text]))).toEqual([]);
	});
});
