import { describe, expect, it } from 'vitest';
import type { FactsJson } from '../../contract.ts';
import { factsOfLead } from './fixtures/test-page.ts';

/** Leads that tell of a meeting in words of their own, of the same two people. */
const kono = 'Mr. Taro Kono, Minister for Foreign Affairs';
const sokhonn = 'H.E. Mr. Prak Sokhonn, Minister of Foreign Affairs of Cambodia';

type Told = Partial<Pick<FactsJson, 'medium' | 'meal' | 'venue' | 'durationMinutes' | 'kind' | 'end'>> & {
	/** Names in the order of the lead; the host first unless told. */
	guestFirst?: boolean;
};

const ministers: [string, Told][] = [
	[`In a telephone talk held on July 4, ${kono}, conversed with ${sokhonn}.`, { medium: 'telephone' }],
	[
		`At noon on July 4, ${kono}, sat down to a working lunch with ${sokhonn}, in Kyoto.`,
		{ meal: 'lunch', venue: 'Kyoto' },
	],
	[
		`${kono}, visiting Paris, was the guest of ${sokhonn}, at a working breakfast given at the Quai d'Orsay on July 4.`,
		{ meal: 'breakfast', venue: "the Quai d'Orsay" },
	],
	[
		`On July 4, ${kono}, dined with ${sokhonn}, aboard a boat on the Mekong River.`,
		{ meal: 'dinner', venue: 'a boat on the Mekong River' },
	],
	[
		`On July 4, talks between ${kono}, and ${sokhonn}, began at 3:00 p.m. in Tokyo and lasted for 50 minutes.`,
		{ venue: 'Tokyo', durationMinutes: 50 },
	],
	[
		`On July 4, ${kono}, and ${sokhonn}, exchanged views for 30 minutes at the Iikura Guest House.`,
		{ venue: 'the Iikura Guest House', durationMinutes: 30 },
	],
	[
		`On July 4, ${kono}, welcomed ${sokhonn}, to the Ministry of Foreign Affairs for talks.`,
		{ venue: 'the Ministry of Foreign Affairs' },
	],
	[`On July 4, ${kono}, consulted by telephone with ${sokhonn}.`, { medium: 'telephone' }],
	[
		`${sokhonn}, telephoned ${kono}, at 5:30 p.m. on July 4, and they talked for 15 minutes.`,
		{ medium: 'telephone', durationMinutes: 15, guestFirst: true },
	],
	[
		`A call from ${sokhonn}, reached ${kono}, at 5:30 p.m. on July 4. The two talked for 15 minutes.`,
		{ medium: 'telephone', durationMinutes: 15, guestFirst: true },
	],
	[`On July 4, there was a telephone call between ${kono}, and ${sokhonn}.`, { medium: 'telephone' }],
	[
		`On July 4, ${kono}, spent an hour in talks with ${sokhonn}. The overview is as follows.`,
		{ durationMinutes: 60 },
	],
	[`On July 4, ${kono}, and ${sokhonn}, gathered in Manila for a bilateral meeting.`, { venue: 'Manila' }],
	[
		`The Japan-Cambodia Foreign Ministers' Meeting on July 4 brought together ${kono}, and ${sokhonn}, in Tokyo for 45 minutes.`,
		{ venue: 'Tokyo', durationMinutes: 45 },
	],
	[
		`On July 4, ${kono}, was entertained at dinner by ${sokhonn}, in Phnom Penh.`,
		{ meal: 'dinner', venue: 'Phnom Penh' },
	],
	[
		`On July 4, a video link connected ${kono}, and ${sokhonn}, for a 40-minute online meeting.`,
		{ medium: 'video', durationMinutes: 40 },
	],
	[
		`${kono}, and ${sokhonn}, linked up by video on July 4 at 4 p.m. for 35 minutes.`,
		{ medium: 'video', durationMinutes: 35 },
	],
	[
		`On July 4, ${kono}, attended a working lunch hosted by ${sokhonn}, in Bali.`,
		{ meal: 'lunch', venue: 'Bali' },
	],
	[
		`On July 4, at the invitation of ${kono}, ${sokhonn}, came to the Iikura Guest House for a dinner.`,
		{ meal: 'dinner', venue: 'the Iikura Guest House' },
	],
	[
		`On July 4, ${kono}, joined ${sokhonn}, for lunch at a restaurant on the Tonle Sap.`,
		{ meal: 'lunch', venue: 'a restaurant on the Tonle Sap' },
	],
	[
		`It was in Phnom Penh, on July 4, that ${kono}, met ${sokhonn}, for the third time.`,
		{ venue: 'Phnom Penh' },
	],
	[
		`${kono}, was in Hanoi on July 4, and on that day took the opportunity to meet ${sokhonn}, for twenty minutes.`,
		{ durationMinutes: 20, venue: 'Hanoi' },
	],
	[
		`On July 4, from 2 p.m., ${kono}, held a meeting with ${sokhonn}. The meeting was over at 2:45 p.m., and was continued at dinner.`,
		{ end: '14:45', meal: 'dinner' },
	],
	[
		`${kono}, had the pleasure of receiving ${sokhonn}, on July 4 for 20 minutes starting at 3:30 p.m.`,
		{ durationMinutes: 20 },
	],
];

describe('a meeting of foreign ministers in words of its own', () => {
	it.each(ministers)('%s', (lead, { guestFirst = false, ...told }) => {
		const facts = factsOfLead(lead);
		const names = ['Taro Kono', 'Prak Sokhonn'];
		expect(facts.error).toBeNull();
		expect(facts.principals.map(({ name }) => name)).toEqual(guestFirst ? names.toReversed() : names);
		expect(facts.principals.map(({ country }) => country).sort()).toEqual(['Cambodia', 'Japan']);
		expect(facts).toMatchObject({
			kind: 'foreign-ministers',
			medium: 'in-person',
			meal: null,
			date: '2018-07-04',
			attendees: [],
			...told,
		});
	});
});

describe('who met, by the lists and clauses of the lead', () => {
	const people = (lead: string) => factsOfLead(lead).principals.map(({ name, country }) => [name, country]);
	it.each<[string, [string, string | null][], string[]]>([
		[
			'On July 4, the Mekong-Japan Meeting was convened in Bali under the chairmanship of Mr. A. Mori, Minister for Foreign Affairs. It was attended by H.E. Mr. B. Sok, Minister of Foreign Affairs of Cambodia; and H.E. Dr. C. Lao, Minister of Foreign Affairs of the Lao PDR. The Minister of Foreign Affairs of Viet Nam, H.E. Dr. D. Pham, was absent.',
			[
				['A. Mori', 'Japan'],
				['B. Sok', 'Cambodia'],
				['C. Lao', 'Laos'],
			],
			[],
		],
		[
			'The 2+2 meeting was held on July 4. Mr. A. Mori, Minister for Foreign Affairs, and Mr. B. Oki, Minister of Defense, attended from the Japanese side, and H.E. Mr. C. Cruz, Secretary of Foreign Affairs, and H.E. Mr. D. Reyes, Secretary of National Defense, from the Philippine side.',
			[
				['A. Mori', 'Japan'],
				['B. Oki', 'Japan'],
				['C. Cruz', 'Philippines'],
				['D. Reyes', 'Philippines'],
			],
			[],
		],
		[
			'On July 4, Mr. A. Mori, Minister for Foreign Affairs, received a courtesy call from Ms. B. Sok, President of the Red Lotus Society. The call, which Ambassador C. Lim also attended, lasted 20 minutes.',
			[
				['A. Mori', 'Japan'],
				['B. Sok', null],
			],
			['C. Lim'],
		],
		[
			'On July 4, Mr. B. Sok, Secretary-General of the Inter-Parliamentary Union, paid a courtesy call on Mr. A. Mori, Minister for Foreign Affairs.',
			[
				['B. Sok', null],
				['A. Mori', 'Japan'],
			],
			[],
		],
		[
			'Mr. A. Mori, Special Envoy of the Prime Minister of Japan, attended the inauguration in Brasília on July 1. On July 4, he met there with H.E. Mr. B. Silva, Vice President of Brazil.',
			[
				['A. Mori', 'Japan'],
				['B. Silva', 'Brazil'],
			],
			[],
		],
	])('%s', (lead, expected, attendees) => {
		const facts = factsOfLead(lead, { title: 'Meeting' });
		expect(people(lead).map(([name]) => name)).toEqual(expected.map(([name]) => name));
		const known = expected.filter(([, country]) => country !== null);
		expect(people(lead)).toEqual(expect.arrayContaining(known));
		expect(facts.attendees).toEqual(attendees);
	});
});
