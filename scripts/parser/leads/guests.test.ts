import { describe, expect, it } from 'vitest';
import type { FactsJson } from '../../contract.ts';
import { factsOfLead } from './fixtures/test-page.ts';

interface Lead {
	title?: string;
	date?: string;
	lead: string;
	expected: Partial<Omit<FactsJson, 'principals' | 'sections' | 'statements'>>;
	/** [name, honorific, role, country] */
	people: [string, string | null, string | null, string | null][];
}

const leads: Lead[] = [
	{
		lead: 'On Friday, March 9, 2018, from 9:00 a.m. to 9:40 a.m. (local time), in Bandar Seri Begawan, Mr. KONO Taro, Minister for Foreign Affairs of Japan, had a breakfast meeting with H.R.H. Prince Haji Al-Muhtadee Billah, Crown Prince and Senior Minister at the Prime Minister’s Office of Brunei Darussalam. The gist of the meeting is as follows.',
		expected: {
			date: '2018-03-09',
			meal: 'breakfast',
			venue: 'Bandar Seri Begawan',
			end: '09:40',
			start: { local: '09:00', jst: null, jstDate: null },
			durationMinutes: null,
		},
		people: [
			['KONO Taro', 'Mr.', 'Minister for Foreign Affairs', 'Japan'],
			[
				'Prince Haji Al-Muhtadee Billah',
				'H.R.H.',
				'Crown Prince and Senior Minister at the Prime Minister’s Office',
				'Brunei Darussalam',
			],
		],
	},
	{
		lead: 'State Minister for Foreign Affairs Kentaro Sonoura, standing in for Foreign Minister Taro Kono, who was attending the Diet, met H.E. Mr. Don Pramudwinai, Minister of Foreign Affairs of the Kingdom of Thailand, for a quarter of an hour on July 5 at noon at the Ministry of Foreign Affairs.',
		expected: {
			kind: 'meeting',
			date: '2018-07-05',
			durationMinutes: 15,
			venue: 'the Ministry of Foreign Affairs',
			start: { local: '12:00', jst: null, jstDate: null },
		},
		people: [
			['Kentaro Sonoura', null, 'State Minister for Foreign Affairs', 'Japan'],
			['Don Pramudwinai', 'H.E. Mr.', 'Minister of Foreign Affairs', 'Thailand'],
		],
	},
	{
		lead: 'On July 5, Mr. Taro Kono, Minister for Foreign Affairs, held a telephone talk with the Honourable Nanaia Mahuta, Minister of Foreign Affairs of New Zealand, for approximately half an hour from 11:00 a.m. Japan time.',
		expected: {
			medium: 'telephone',
			kind: 'foreign-ministers',
			durationMinutes: 30,
			start: { local: null, jst: '11:00', jstDate: '2018-07-05' },
			venue: null,
		},
		people: [
			['Taro Kono', 'Mr.', 'Minister for Foreign Affairs', 'Japan'],
			['Nanaia Mahuta', 'the Honourable', 'Minister of Foreign Affairs', 'New Zealand'],
		],
	},
	{
		title: 'Japan-ASEAN Foreign Ministers’ Meeting',
		lead: 'On July 5, Mr. Taro Kono, Minister for Foreign Affairs, co-chaired the Japan-ASEAN Foreign Ministers’ Meeting in Singapore with H.E. Dr. Vivian Balakrishnan, Minister for Foreign Affairs of the Republic of Singapore, the country coordinator, from 2:30 p.m. (3:30 p.m., JST).',
		expected: {
			kind: 'multilateral',
			venue: 'Singapore',
			start: { local: '14:30', jst: '15:30', jstDate: '2018-07-05' },
		},
		people: [
			['Taro Kono', 'Mr.', 'Minister for Foreign Affairs', 'Japan'],
			['Vivian Balakrishnan', 'H.E. Dr.', 'Minister for Foreign Affairs', 'Singapore'],
		],
	},
	{
		lead: 'On July 5, Prime Minister Abe, who is visiting Brussels, Kingdom of Belgium, held a summit meeting with H.E. Mr. Donald TUSK, President of the European Council, and H.E. Mr. Jean-Claude JUNCKER, President of the European Commission, over a working lunch.',
		expected: { kind: 'summit', meal: 'lunch', venue: 'Brussels, Kingdom of Belgium' },
		people: [
			['Abe', null, 'Prime Minister', 'Japan'],
			['Donald TUSK', 'H.E. Mr.', 'President of the European Council', 'European Union'],
			['Jean-Claude JUNCKER', 'H.E. Mr.', 'President of the European Commission', 'European Union'],
		],
	},
	{
		lead: 'On July 5, Mr. Taro Kono, Minister for Foreign Affairs, received at the Iikura Guest House a courtesy call from Gen. Vong Pisen, Commander-in-Chief of the Royal Cambodian Armed Forces. Ambassador Ung Rachana of Cambodia was also in attendance.',
		expected: { kind: 'courtesy-call', venue: 'the Iikura Guest House', attendees: ['Ung Rachana'] },
		people: [
			['Taro Kono', 'Mr.', 'Minister for Foreign Affairs', 'Japan'],
			['Vong Pisen', 'Gen.', 'Commander-in-Chief of the Royal Cambodian Armed Forces', 'Cambodia'],
		],
	},
	{
		title: 'Courtesy Call on State Minister for Foreign Affairs Nakane by the Governor of Siem Reap Province',
		lead: 'On July 5, from 16:15 for about a quarter of an hour, H.E. Mr. Tea Seiha, Governor of Siem Reap Province, Kingdom of Cambodia, paid a courtesy call on Mr. Kazuyuki Nakane, State Minister for Foreign Affairs.',
		expected: {
			kind: 'courtesy-call',
			start: { local: '16:15', jst: null, jstDate: null },
			durationMinutes: 15,
			venue: null,
		},
		people: [
			['Tea Seiha', 'H.E. Mr.', 'Governor of Siem Reap Province', 'Cambodia'],
			['Kazuyuki Nakane', 'Mr.', 'State Minister for Foreign Affairs', 'Japan'],
		],
	},
	{
		lead: 'On July 5, the 3rd Japan-India Vice-Ministerial-level Dialogue was held in New Delhi. The dialogue was led by Mr. Shinsuke J. Sugiyama, Vice-Minister for Foreign Affairs, on the Japanese side and by Dr. S. Jaishankar, Foreign Secretary, Ministry of External Affairs, on the Indian side.',
		expected: { kind: 'dialogue', venue: 'New Delhi' },
		people: [
			['Shinsuke J. Sugiyama', 'Mr.', 'Vice-Minister for Foreign Affairs', 'Japan'],
			['S. Jaishankar', 'Dr.', 'Foreign Secretary, Ministry of External Affairs', 'India'],
		],
	},
	{
		title: 'Japan-Kazakhstan Summit Meeting',
		lead: 'Prime Minister Shinzo Abe held a summit meeting with H.E. Mr. Nursultan Nazarbayev, President of the Republic of Kazakhstan, at the Ak Orda Presidential Palace in Astana on July 5, commencing at 10:30 a.m. (1:30 p.m., Japan time) for about 2 hours including a small-group session.',
		expected: {
			kind: 'summit',
			venue: 'the Ak Orda Presidential Palace in Astana',
			durationMinutes: 120,
			start: { local: '10:30', jst: '13:30', jstDate: '2018-07-05' },
		},
		people: [
			['Shinzo Abe', null, 'Prime Minister', 'Japan'],
			['Nursultan Nazarbayev', 'H.E. Mr.', 'President', 'Kazakhstan'],
		],
	},
	{
		date: 'January 3, 2019',
		lead: 'On the evening of December 31, Mr. Taro Kono, Minister for Foreign Affairs, who was staying in Brasília, Brazil, had dinner with H.E. Mr. Ernesto Araújo, Minister of Foreign Affairs of the Federative Republic of Brazil.',
		expected: { date: '2018-12-31', meal: 'dinner', venue: 'Brasília, Brazil', kind: 'foreign-ministers' },
		people: [
			['Taro Kono', 'Mr.', 'Minister for Foreign Affairs', 'Japan'],
			['Ernesto Araújo', 'H.E. Mr.', 'Minister of Foreign Affairs', 'Brazil'],
		],
	},
	{
		lead: 'On the 3rd of July, Mr. Taro Kono, Minister for Foreign Affairs, in his capacity as chair, hosted a meeting with H.E. Mr. Dionísio da Costa Babo Soares, Minister of Foreign Affairs and Cooperation of the Democratic Republic of Timor-Leste, who was in Tokyo on an official working visit.',
		expected: { date: '2018-07-03', venue: 'Tokyo', kind: 'foreign-ministers' },
		people: [
			['Taro Kono', 'Mr.', 'Minister for Foreign Affairs', 'Japan'],
			[
				'Dionísio da Costa Babo Soares',
				'H.E. Mr.',
				'Minister of Foreign Affairs and Cooperation',
				'Timor-Leste',
			],
		],
	},
	{
		lead: 'On July 5, Mr. Taro Kono, Minister for Foreign Affairs, held talks by video link with Hon. Rimbink Pato OBE LLB MP, Minister for Foreign Affairs and Trade, Papua New Guinea.',
		expected: { medium: 'video', venue: null, kind: 'foreign-ministers' },
		people: [
			['Taro Kono', 'Mr.', 'Minister for Foreign Affairs', 'Japan'],
			['Rimbink Pato OBE LLB MP', 'Hon.', 'Minister for Foreign Affairs and Trade', 'Papua New Guinea'],
		],
	},
	{
		title: 'Japan-Malaysia Summit Working Lunch',
		lead: 'On July 5, following the signing ceremony, Prime Minister KISHIDA Fumio hosted a working lunch for the Right Honourable Dato’ Seri Anwar Ibrahim, Prime Minister of Malaysia, at the Prime Minister’s Office from 12:15 p.m. to 1:05 p.m.',
		expected: {
			kind: 'summit',
			meal: 'lunch',
			venue: 'the Prime Minister’s Office',
			start: { local: '12:15', jst: null, jstDate: null },
			end: '13:05',
		},
		people: [
			['KISHIDA Fumio', null, 'Prime Minister', 'Japan'],
			['Dato’ Seri Anwar Ibrahim', 'the Right Honourable', 'Prime Minister', 'Malaysia'],
		],
	},
	{
		lead: 'On July 5, Mr. HAYASHI Yoshimasa, Minister for Foreign Affairs of Japan, Dr. S. JAISHANKAR, Minister of External Affairs of India, Senator the Hon. Penny WONG, Minister for Foreign Affairs of Australia, and the Honorable Antony J. BLINKEN, Secretary of State of the United States of America, met in Melbourne, Australia.',
		expected: { kind: 'multilateral', venue: 'Melbourne, Australia' },
		people: [
			['HAYASHI Yoshimasa', 'Mr.', 'Minister for Foreign Affairs', 'Japan'],
			['S. JAISHANKAR', 'Dr.', 'Minister of External Affairs', 'India'],
			['Penny WONG', 'Senator the Hon.', 'Minister for Foreign Affairs', 'Australia'],
			['Antony J. BLINKEN', 'the Honorable', 'Secretary of State', 'United States'],
		],
	},
	{
		lead: 'On July 5, at the request of the Government of Ghana, Mr. Taro Kono, Minister for Foreign Affairs of Japan, exchanged views with H.E. Nana Addo Dankwa Akufo-Addo, President of the Republic of Ghana, for 15 minutes on the fringes of the TICAD Ministerial Meeting at the Pacifico Yokohama.',
		expected: { kind: 'meeting', durationMinutes: 15, venue: 'the Pacifico Yokohama' },
		people: [
			['Taro Kono', 'Mr.', 'Minister for Foreign Affairs', 'Japan'],
			['Nana Addo Dankwa Akufo-Addo', 'H.E.', 'President', 'Ghana'],
		],
	},
	{
		lead: 'On July 5, Mr. Taro Kono, Minister for Foreign Affairs, held a meeting with H.E. Mr. Lawrence Wong, Prime Minister and Minister for Finance of the Republic of Singapore. Minister Kono was accompanied by Mr. Kenji Yamada, Parliamentary Vice-Minister for Foreign Affairs.',
		expected: { attendees: ['Kenji Yamada'] },
		people: [
			['Taro Kono', 'Mr.', 'Minister for Foreign Affairs', 'Japan'],
			['Lawrence Wong', 'H.E. Mr.', 'Prime Minister and Minister for Finance', 'Singapore'],
		],
	},
	{
		lead: 'On July 5, from 5 p.m. for one hour, the Minister for Foreign Affairs of Japan, Mr. Taro Kono, held talks with the Prime Minister of Malaysia, Dato’ Seri Anwar Ibrahim, at a hotel in Putrajaya.',
		expected: { venue: 'a hotel in Putrajaya', durationMinutes: 60 },
		people: [
			['Taro Kono', 'Mr.', 'Minister for Foreign Affairs', 'Japan'],
			['Dato’ Seri Anwar Ibrahim', null, 'Prime Minister', 'Malaysia'],
		],
	},
	{
		lead: 'On July 5, Mr. Taro Kono, Minister for Foreign Affairs, met with the Ambassador of the European Union to Japan, H.E. Ms. Patricia Flor, at the official residence of the Ambassador of Japan in Geneva.',
		expected: { venue: 'the official residence of the Ambassador of Japan in Geneva', kind: 'meeting' },
		people: [
			['Taro Kono', 'Mr.', 'Minister for Foreign Affairs', 'Japan'],
			['Patricia Flor', 'H.E. Ms.', 'Ambassador of the European Union to Japan', 'European Union'],
		],
	},
	{
		lead: 'On July 5, Mr. Taro Kono, Minister for Foreign Affairs, held a meeting with Mrs. Sushma Swaraj, Minister of External Affairs of India. Mr. Prak Sokhonn, who had been invited, was unable to attend.',
		expected: { attendees: [] },
		people: [
			['Taro Kono', 'Mr.', 'Minister for Foreign Affairs', 'Japan'],
			['Sushma Swaraj', 'Mrs.', 'Minister of External Affairs', 'India'],
		],
	},
	{
		lead: 'On July 5, Mr. Taro Kono, Minister for Foreign Affairs, held a meeting with Dr. Hideo Suzuki, Special Envoy of the ASEAN Chair on Myanmar. Present at the meeting were Mr. Takio Yamada, Director-General of the Southeast Asian Affairs Department, and Ms. Aki Mori, Director of the First Division.',
		expected: { attendees: ['Takio Yamada', 'Aki Mori'] },
		people: [
			['Taro Kono', 'Mr.', 'Minister for Foreign Affairs', 'Japan'],
			['Hideo Suzuki', 'Dr.', 'Special Envoy of the ASEAN Chair on Myanmar', 'ASEAN'],
		],
	},
];

describe('guests, hosts and companions', () => {
	it.each(leads.map((one): [string, Lead] => [one.lead.slice(0, 120), one]))(
		'%s',
		(_, { title, date, lead, expected, people }) => {
			const facts = factsOfLead(lead, { ...(title ? { title } : {}), ...(date ? { date } : {}) });
			expect(facts.error).toBeNull();
			expect(facts).toMatchObject(expected);
			expect(
				facts.principals.map(({ name, honorific, role, country }) => [name, honorific, role, country]),
			).toEqual(people);
			if (!expected.attendees) expect(facts.attendees).toEqual([]);
		},
	);
});
