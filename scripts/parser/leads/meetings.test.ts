import { describe, expect, it } from 'vitest';
import type { FactsJson } from '../../contract.ts';
import { factsOfLead } from './fixtures/test-page.ts';

interface Lead {
	title?: string;
	lead: string;
	expected: Partial<Pick<FactsJson, 'kind' | 'medium' | 'meal' | 'venue' | 'date' | 'attendees'>> & {
		names?: string[];
		roles?: (string | null)[];
	};
}

const leads: Lead[] = [
	{
		lead: "On Thursday, July 5, from 11:05 a.m. (local time) for approximately 35 minutes, Mr. Katsuya Okada, Minister for Foreign Affairs of Japan, who was visiting Hanoi, Viet Nam to attend the ASEAN Regional Forum (ARF), held a Japan-Cambodia Foreign Ministers' Meeting with Mr. Hor Namhong, Deputy Prime Minister and Minister of Foreign Affairs and International Cooperation of the Kingdom of Cambodia.",
		expected: {
			kind: 'foreign-ministers',
			medium: 'in-person',
			meal: null,
			venue: 'Hanoi, Viet Nam',
			date: '2018-07-05',
			names: ['Katsuya Okada', 'Hor Namhong'],
		},
	},
	{
		lead: "Foreign Minister Fumio Kishida held a foreign ministers' meeting with Foreign Minister Yun Byung-se of the Republic of Korea in Bandar Seri Begawan, Brunei, for about 30 minutes from 10:30 a.m. local time on July 1. The overview is as follows.",
		expected: {
			kind: 'foreign-ministers',
			venue: 'Bandar Seri Begawan, Brunei',
			date: '2018-07-01',
			names: ['Fumio Kishida', 'Yun Byung-se'],
		},
	},
	{
		lead: "On July 5, Prime Minister Kishida received a courtesy call from Mr. Timothy Barrow, National Security Adviser of the United Kingdom, at the Prime Minister's Office.",
		expected: {
			kind: 'courtesy-call',
			venue: "the Prime Minister's Office",
			names: ['Kishida', 'Timothy Barrow'],
			roles: ['Prime Minister', 'National Security Adviser'],
		},
	},
	{
		lead: 'At 5:30 p.m. on July 4, H.E. Mr. Tea Seiha, Deputy Prime Minister and Minister of National Defense of the Kingdom of Cambodia, paid a courtesy call on Mr. KIHARA Minoru, Minister of Defense, at the Ministry of Defense in Tokyo. The outline is as follows:',
		expected: {
			kind: 'courtesy-call',
			venue: 'the Ministry of Defense in Tokyo',
			date: '2018-07-04',
			names: ['Tea Seiha', 'KIHARA Minoru'],
		},
	},
	{
		lead: 'On July 5, Ms. KAMIKAWA Yoko, Minister for Foreign Affairs of Japan, had a working breakfast with the Right Honourable David Lammy MP, Secretary of State for Foreign, Commonwealth and Development Affairs of the United Kingdom, at the Ritz Hotel in London.',
		expected: {
			kind: 'foreign-ministers',
			meal: 'breakfast',
			venue: 'the Ritz Hotel in London',
			names: ['KAMIKAWA Yoko', 'David Lammy MP'],
		},
	},
	{
		lead: 'On July 5, the 12th Japan-Lao PDR Security Dialogue took place in Vientiane, Laos. The dialogue was co-chaired by Mr. OTAKA Masato, Director-General for Southeast Asia of the Ministry of Foreign Affairs of Japan, and Mr. Khamphao Ernthavanh, Deputy Minister of Foreign Affairs of the Lao PDR. The outline is as follows.',
		expected: {
			kind: 'dialogue',
			venue: 'Vientiane, Laos',
			names: ['OTAKA Masato', 'Khamphao Ernthavanh'],
			roles: [
				'Director-General for Southeast Asia of the Ministry of Foreign Affairs',
				'Deputy Minister of Foreign Affairs',
			],
		},
	},
	{
		lead: 'On July 4 and 5, Japan-Cambodia consultations on consular affairs were held at the Ministry of Foreign Affairs in Tokyo. From the Japanese side, Mr. MORINO Yasunari, Director-General of the Consular Affairs Bureau, and from the Cambodian side, H.E. Mr. Chhay Navuth, Director General of the Consular Department, Ministry of Foreign Affairs and International Cooperation, led the delegations.',
		expected: {
			kind: 'meeting',
			venue: 'the Ministry of Foreign Affairs in Tokyo',
			date: '2018-07-04',
			names: ['MORINO Yasunari', 'Chhay Navuth'],
		},
	},
	{
		lead: 'On July 5, from 9:00 p.m. for about 30 minutes, Mr. Shinzo Abe, Prime Minister of Japan, held a summit telephone talk with the Honorable Donald J. Trump, President of the United States of America.',
		expected: { kind: 'summit', medium: 'telephone', venue: null, names: ['Shinzo Abe', 'Donald J. Trump'] },
	},
	{
		lead: 'On July 5, Mr. MOTEGI Toshimitsu, Minister for Foreign Affairs, held a meeting via video conference with Dr. Subrahmanyam Jaishankar, Minister of External Affairs of India, for about 40 minutes.',
		expected: { kind: 'foreign-ministers', medium: 'video', venue: null },
	},
	{
		lead: 'On July 5, Mr. MOTEGI Toshimitsu, Minister for Foreign Affairs, talked with the Honorable Mike Pompeo, Secretary of State of the United States, over the phone for about 40 minutes.',
		expected: { kind: 'foreign-ministers', medium: 'telephone', venue: null },
	},
	{
		lead: 'On July 5, Prime Minister KISHIDA Fumio, who is visiting Bali, Indonesia to attend the G20 Bali Summit, had a meeting over lunch with H.E. Mr. Joko Widodo, President of the Republic of Indonesia.',
		expected: {
			kind: 'summit',
			meal: 'lunch',
			venue: 'Bali, Indonesia',
			names: ['KISHIDA Fumio', 'Joko Widodo'],
		},
	},
	{
		lead: "On July 5, on the sidelines of the ASEAN-related Foreign Ministers' Meetings in Kuala Lumpur, Malaysia, Mr. IWAYA Takeshi, Minister for Foreign Affairs of Japan, the Honorable Marco Rubio, Secretary of State of the United States, and H.E. Ms. Ma. Theresa P. Lazaro, Secretary of Foreign Affairs of the Republic of the Philippines, held a trilateral meeting.",
		expected: {
			kind: 'multilateral',
			venue: 'Kuala Lumpur, Malaysia',
			names: ['IWAYA Takeshi', 'Marco Rubio', 'Ma. Theresa P. Lazaro'],
		},
	},
	{
		lead: 'Mr. Taro Kono, Minister for Foreign Affairs, met for about 20 minutes with H.E. Mr. Prak Sokhonn, Senior Minister of the Kingdom of Cambodia, on July 3 on the occasion of the funeral of former President Tran Dai Quang in Hanoi. Mr. Kentaro Sonoura, Special Advisor to the Prime Minister, accompanied Minister Kono.',
		expected: {
			kind: 'meeting',
			date: '2018-07-03',
			names: ['Taro Kono', 'Prak Sokhonn'],
			attendees: ['Kentaro Sonoura'],
		},
	},
	{
		title: 'Working Dinner between Foreign Minister Kono and Foreign Minister Prak Sokhonn',
		lead: 'On July 5, Mr. Taro Kono, Minister for Foreign Affairs, hosted a dinner at the Iikura Guest House for H.E. Mr. Prak Sokhonn, Senior Minister and Minister of Foreign Affairs and International Cooperation of the Kingdom of Cambodia, who is making an official working visit to Japan at the invitation of the Government of Japan.',
		expected: {
			kind: 'foreign-ministers',
			meal: 'dinner',
			venue: 'the Iikura Guest House',
			names: ['Taro Kono', 'Prak Sokhonn'],
		},
	},
	{
		title: 'Courtesy Call on Prime Minister Abe by the Secretary-General of ASEAN',
		lead: 'On the afternoon of July 5, 2018, H.E. Dato Lim Jock Hoi, Secretary-General of ASEAN, paid a courtesy call on Prime Minister Shinzo Abe. Mr. Yasutoshi Nishimura, Deputy Chief Cabinet Secretary, and H.E. Mr. Kazuo Sunaga, Ambassador of Japan to ASEAN, were also present.',
		expected: {
			kind: 'courtesy-call',
			names: ['Dato Lim Jock Hoi', 'Shinzo Abe'],
			roles: ['Secretary-General', 'Prime Minister'],
			attendees: ['Yasutoshi Nishimura', 'Kazuo Sunaga'],
			venue: null,
		},
	},
	{
		lead: "On July 5, State Minister for Foreign Affairs Masahisa Sato, on behalf of Foreign Minister Taro Kono, held a meeting with H.E. Mr. Khemmani Pholsena, Minister of Industry and Commerce of the Lao People's Democratic Republic, in New York.",
		expected: {
			kind: 'meeting',
			venue: 'New York',
			names: ['Masahisa Sato', 'Khemmani Pholsena'],
			roles: ['State Minister for Foreign Affairs', 'Minister of Industry and Commerce'],
		},
	},
	{
		lead: 'Prime Minister Shinzo Abe, visiting Beijing, China, held a meeting with H.E. Mr. Li Keqiang, Premier of the State Council of the People’s Republic of China, on July 2 at the Great Hall of the People.',
		expected: {
			date: '2018-07-02',
			venue: 'the Great Hall of the People',
			names: ['Shinzo Abe', 'Li Keqiang'],
			roles: ['Prime Minister', 'Premier of the State Council'],
		},
	},
	{
		lead: 'On July 5, Mr. Taro Kono, Minister for Foreign Affairs, was received by H.E. Mr. Prayut Chan-o-cha, Prime Minister of the Kingdom of Thailand, at Government House in Bangkok, Thailand, for 25 minutes.',
		expected: {
			kind: 'meeting',
			venue: 'Government House in Bangkok, Thailand',
			names: ['Taro Kono', 'Prayut Chan-o-cha'],
		},
	},
	{
		lead: 'On July 5, during their stay in Vienna, Mr. Taro Kono, Minister for Foreign Affairs, and H.E. Mr. Sergey Lavrov, Minister of Foreign Affairs of the Russian Federation, exchanged views over a working lunch.',
		expected: {
			kind: 'foreign-ministers',
			meal: 'lunch',
			venue: 'Vienna',
			names: ['Taro Kono', 'Sergey Lavrov'],
		},
	},
	{
		lead: 'On July 5, Mr. Taro Kono, Minister for Foreign Affairs, co-chaired the 8th Japan-Philippines Foreign Ministerial Strategic Dialogue with Hon. Alan Peter S. Cayetano, Secretary of Foreign Affairs of the Republic of the Philippines.',
		expected: { kind: 'dialogue', names: ['Taro Kono', 'Alan Peter S. Cayetano'] },
	},
];

describe('leads of many wordings', () => {
	it.each(leads.map((one): [string, Lead] => [one.lead.slice(0, 110), one]))(
		'%s',
		(_, { title, lead, expected }) => {
			const facts = factsOfLead(lead, title === undefined ? {} : { title });
			expect(facts.error).toBeNull();
			const { names, roles, ...fields } = expected;
			expect(facts).toMatchObject(fields);
			if (names) expect(facts.principals.map(({ name }) => name)).toEqual(names);
			if (roles) expect(facts.principals.map(({ role }) => role)).toEqual(roles);
			if (!expected.attendees) expect(facts.attendees).toEqual([]);
		},
	);
});

describe('pages that report no meeting', () => {
	it.each([
		[
			'Press Conference by Foreign Minister Kono',
			'On July 5, Mr. Taro Kono, Minister for Foreign Affairs, held a press conference with Mr. Prak Sokhonn, Minister of Foreign Affairs of Cambodia.',
		],
		[
			'Signing of the Exchange of Notes',
			'On July 5, in Phnom Penh, Mr. Hidehisa Horinouchi, Ambassador of Japan to Cambodia, and H.E. Mr. Prak Sokhonn, Minister of Foreign Affairs of Cambodia, signed notes on grant aid.',
		],
		[
			'Visit of Foreign Minister Kono to Cambodia',
			'Mr. Taro Kono, Minister for Foreign Affairs, will visit Cambodia from July 7 to 8. During the visit, he is scheduled to hold a meeting with Prime Minister Hun Sen.',
		],
		[
			'General Election in Cambodia (Statement by the Press Secretary)',
			'On July 5, the general election was held in the Kingdom of Cambodia. In the meeting held in May, Foreign Minister Kono told Minister Prak Sokhonn of the position of Japan.',
		],
		[
			'Emergency Assistance to Laos',
			'On July 5, the Government of Japan decided to provide emergency relief goods to the Lao PDR through JICA.',
		],
		['List of Participants', 'Mr. Taro Kono, Minister for Foreign Affairs of Japan.'],
		[
			'Message from Foreign Minister Kono',
			'On July 5, Mr. Taro Kono, Minister for Foreign Affairs, sent a message of condolences to H.E. Mr. Saleumxay Kommasith, Minister of Foreign Affairs of the Lao PDR.',
		],
		[
			'',
			'On July 5, the signing ceremony of the exchange of notes was held in the presence of Mr. Taro Kono, Minister for Foreign Affairs.',
		],
		[
			'Japan-Cambodia Joint Press Conference',
			'On July 5, after the meeting, the two ministers held a joint press conference.',
		],
	])('%s: %s', (title, lead) => {
		expect(factsOfLead(lead, { title }).error).toBe('not-a-meeting-record');
	});
});
