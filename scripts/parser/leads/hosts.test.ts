import { describe, expect, it } from 'vitest';
import type { FactsJson } from '../../contract.ts';
import { factsOfLead } from './fixtures/test-page.ts';

interface Lead {
	lead: string;
	expected: Partial<Pick<FactsJson, 'kind' | 'medium' | 'meal' | 'venue' | 'attendees' | 'durationMinutes'>>;
	/** [name, honorific, role, country] */
	people: [string, string | null, string | null, string | null][];
}

const kono: Lead['people'][number] = ['Taro Kono', 'Mr.', 'Minister for Foreign Affairs', 'Japan'];

const leads: Lead[] = [
	{
		lead: 'On July 5, Mr. Taro Kono, Minister for Foreign Affairs, welcomed H.E. Dr. Vivian Balakrishnan, Minister for Foreign Affairs of the Republic of Singapore, to a breakfast meeting of 40 minutes at a villa on the bay of Sagami.',
		expected: {
			kind: 'foreign-ministers',
			meal: 'breakfast',
			venue: 'a villa on the bay of Sagami',
			durationMinutes: 40,
		},
		people: [kono, ['Vivian Balakrishnan', 'H.E. Dr.', 'Minister for Foreign Affairs', 'Singapore']],
	},
	{
		lead: 'On July 5, Mr. Taro Kono, Minister for Foreign Affairs, entertained the Honourable Winston Peters, Minister of Foreign Affairs of New Zealand, at a dinner for one hour at the Kaikai Restaurant in Yokohama. Mr. Hiroshi Kawamura, Ambassador of Japan to New Zealand, was present.',
		expected: {
			kind: 'foreign-ministers',
			meal: 'dinner',
			venue: 'the Kaikai Restaurant in Yokohama',
			attendees: ['Hiroshi Kawamura'],
		},
		people: [kono, ['Winston Peters', 'the Honourable', 'Minister of Foreign Affairs', 'New Zealand']],
	},
	{
		lead: 'On July 5, Mr. Taro Kono, Minister for Foreign Affairs, was invited to a lunch by Mr. Don Pramudwinai, Minister of Foreign Affairs of the Kingdom of Thailand, in Bangkok.',
		expected: { kind: 'foreign-ministers', meal: 'lunch', venue: 'Bangkok' },
		people: [kono, ['Don Pramudwinai', 'Mr.', 'Minister of Foreign Affairs', 'Thailand']],
	},
	{
		lead: 'On July 5, Mr. Jean-Yves Le Drian, Minister for Europe and Foreign Affairs of the French Republic, called Mr. Taro Kono, Minister for Foreign Affairs, for 10 minutes.',
		expected: { kind: 'foreign-ministers', medium: 'telephone', venue: null },
		people: [['Jean-Yves Le Drian', 'Mr.', 'Minister for Europe and Foreign Affairs', 'France'], kono],
	},
	{
		lead: 'On July 5, Mr. Don Pramudwinai, Minister of Foreign Affairs of the Kingdom of Thailand, joined Mr. Taro Kono, Minister for Foreign Affairs, for a working lunch at the Hotel Kamogawa in Kyoto.',
		expected: { meal: 'lunch', venue: 'the Hotel Kamogawa in Kyoto', attendees: [] },
		people: [['Don Pramudwinai', 'Mr.', 'Minister of Foreign Affairs', 'Thailand'], kono],
	},
	{
		lead: 'On July 5, Mr. Taro Kono, Minister for Foreign Affairs, held a meeting with Sir Peter Gluckman, KNZM, FRS, Chief Science Adviser of New Zealand.',
		expected: { kind: 'meeting' },
		people: [kono, ['Sir Peter Gluckman, KNZM, FRS', null, 'Chief Science Adviser', 'New Zealand']],
	},
	{
		lead: 'At the Kurama Guest House in Kyoto, Mr. Taro Kono, Minister for Foreign Affairs, met on July 5 with Smt. Sushma Swaraj, Minister of External Affairs of India.',
		expected: { kind: 'foreign-ministers', venue: 'the Kurama Guest House in Kyoto' },
		people: [kono, ['Sushma Swaraj', 'Smt.', 'Minister of External Affairs', 'India']],
	},
	{
		lead: 'On July 5, Mr. Taro Kono, Minister for Foreign Affairs, held a meeting with H.E. Mr. Sok An, Deputy Prime Minister of the Kingdom of Cambodia, at the Council of Ministers in Phnom Penh.',
		expected: { venue: 'the Council of Ministers in Phnom Penh' },
		people: [kono, ['Sok An', 'H.E. Mr.', 'Deputy Prime Minister', 'Cambodia']],
	},
	{
		lead: 'On July 5, Mr. Taro Kono, Minister for Foreign Affairs, who is visiting Canberra, attended a meeting with Senator the Hon. Marise PAYNE, Minister for Foreign Affairs of Australia, Shri S. Jaishankar, External Affairs Minister of India, and Mr. Antony BLINKEN, Secretary of State of the United States of America.',
		expected: { kind: 'multilateral', venue: 'Canberra', attendees: [] },
		people: [
			kono,
			['Marise PAYNE', 'Senator the Hon.', 'Minister for Foreign Affairs', 'Australia'],
			['S. Jaishankar', 'Shri', 'External Affairs Minister', 'India'],
			['Antony BLINKEN', 'Mr.', 'Secretary of State', 'United States'],
		],
	},
	{
		lead: 'On July 5, Mr. Taro Kono, Minister for Foreign Affairs, held a meeting with the Honourable Rabbie NAMALIU, GCL, KCMG, MP, Prime Minister of Papua New Guinea, at Royal Villa No. 4.',
		expected: { venue: 'Royal Villa No. 4' },
		people: [kono, ['Rabbie NAMALIU, GCL, KCMG, MP', 'the Honourable', 'Prime Minister', 'Papua New Guinea']],
	},
	{
		lead: 'On July 5, Mr. Taro Kono, Minister for Foreign Affairs, held a meeting with H.R.H. Princess Norodom Buppha Devi, Minister of Culture and Fine Arts and Special Adviser to the Prime Minister of the Kingdom of Cambodia.',
		expected: { kind: 'meeting', venue: null },
		people: [
			kono,
			[
				'Princess Norodom Buppha Devi',
				'H.R.H.',
				'Minister of Culture and Fine Arts and Special Adviser to the Prime Minister',
				'Cambodia',
			],
		],
	},
];

describe('hosts, callers and those whom they name first', () => {
	it.each(leads.map((one): [string, Lead] => [one.lead.slice(0, 130), one]))(
		'%s',
		(_, { lead, expected, people }) => {
			const facts = factsOfLead(lead);
			expect(facts.error).toBeNull();
			expect(facts).toMatchObject(expected);
			expect(
				facts.principals.map(({ name, honorific, role, country }) => [name, honorific, role, country]),
			).toEqual(people);
		},
	);

	it.each([
		'On July 5, Mr. Taro Kono, Minister for Foreign Affairs, welcomed H.E. Mr. Prak Sokhonn, Minister of Foreign Affairs of Cambodia, at a reception.',
		'On July 5, Mr. Taro Kono, Minister for Foreign Affairs, was invited to a signing ceremony by the Mayor of Kobe.',
		'On July 5, Mr. Taro Kono, Minister for Foreign Affairs, called for a meeting of the Security Council.',
		'On July 5, Mr. Taro Kono welcomed H.E. Mr. Prak Sokhonn. The plan points to a meeting in autumn.',
	])('%s reports no meeting', (lead) => {
		expect(factsOfLead(lead).error).toBe('not-a-meeting-record');
	});
});
