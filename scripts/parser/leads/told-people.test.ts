import { expect, test } from 'vitest';
import { parseText } from '../parse-text.ts';
import { factsOfLead, factsOfPage, pageHouse } from './fixtures/test-page.ts';

/** Lead → who met, as “honorific | name | office | party”. */
const leads: [name: string, lead: string, principals: string[], attendees?: string[]][] = [
	[
		'lists in brackets go by side',
		'On July 5, Mr. A. Mori, Minister for Foreign Affairs of Japan, met with Mr. B. Sok, Minister of Foreign Affairs of Cambodia. The overview is as follows. (Attendees on the Japanese side: Mr. C. Abe, Ambassador to Cambodia, and others; attendees on the Cambodian side: Ms. D. Chan, Director of the Bureau of Ports.)',
		['Mr. | A. Mori | Minister for Foreign Affairs | JP', 'Mr. | B. Sok | Minister of Foreign Affairs | KH'],
		['C. Abe', 'D. Chan'],
	],
	[
		'those listed of parties not there yet met too',
		'On July 5, Mr. A. Mori, Minister for Foreign Affairs, chaired the Mekong-Japan Meeting in Bali (the attendees from the Mekong countries consisted of Mr. B. Sok, Minister of Foreign Affairs of Cambodia; and Mr. C. Keo, Minister of Foreign Affairs of the Lao PDR (Lao People’s Democratic Republic)).',
		[
			'Mr. | A. Mori | Minister for Foreign Affairs | JP',
			'Mr. | B. Sok | Minister of Foreign Affairs | KH',
			'Mr. | C. Keo | Minister of Foreign Affairs | LA',
		],
	],
	[
		'two offices a side, told behind each list',
		'On July 5, the Committee was convened in Honolulu. It was attended by Minister for Foreign Affairs, Mr. A. Mori and Minister of Defense, Mr. C. Abe from the Japanese side and Secretary of State, Honorable Ann Hill and Secretary of Defense, Honorable Bob Lake from the U.S. side.',
		[
			'Mr. | A. Mori | Minister for Foreign Affairs | JP',
			'Mr. | C. Abe | Minister of Defense | JP',
			'Honorable | Ann Hill | Secretary of State | US',
			'Honorable | Bob Lake | Secretary of Defense | US',
		],
	],
	[
		'two offices a side, told before each list',
		'On July 5, the 2+2 Consultations were held in Sydney. From the Japanese side, Mr. A. Mori, Minister for Foreign Affairs, and Mr. C. Abe, Minister of Defense, and from the Australian side, Senator the Hon. Ann Hill, Minister for Foreign Affairs, and the Hon. Bob Lake MP, Minister for Defence, attended the consultations.',
		[
			'Mr. | A. Mori | Minister for Foreign Affairs | JP',
			'Mr. | C. Abe | Minister of Defense | JP',
			'Senator the Hon. | Ann Hill | Minister for Foreign Affairs | AU',
			'the Hon. | Bob Lake MP | Minister for Defence | AU',
		],
	],
	[
		'a minister who attended a meeting of many',
		'On July 5, Mr. A. Mori, Minister for Foreign Affairs of Japan, attended the G7 Foreign Ministers’ Meeting.',
		['Mr. | A. Mori | Minister for Foreign Affairs | JP'],
	],
	[
		'co-chairs',
		'On July 5, the 3rd Ministerial Meeting on Ports was held in Apia, Samoa. Mr. A. Mori, Minister for Foreign Affairs of Japan, attended and co-chaired the meeting with Hon. Ann Taufua, Minister for Fisheries of Samoa.',
		['Mr. | A. Mori | Minister for Foreign Affairs | JP', 'Hon. | Ann Taufua | Minister for Fisheries | WS'],
	],
	[
		'formal names',
		'On July 5, Mr. A. Mori, Minister for Foreign Affairs of Japan, met with Ms. B. Sanneh, Minister of Trade of the Republic of The Gambia, Mr. C. Didi, Minister of Trade of the Republic of Maldives, Mr. D. Said, Minister of Trade of the Union of Comoros, and Mr. E. Seru, Minister of Trade of the Republic of the Fiji Islands.',
		[
			'Mr. | A. Mori | Minister for Foreign Affairs | JP',
			'Ms. | B. Sanneh | Minister of Trade | GM',
			'Mr. | C. Didi | Minister of Trade | MV',
			'Mr. | D. Said | Minister of Trade | KM',
			'Mr. | E. Seru | Minister of Trade | FJ',
		],
	],
	[
		'names with the family name first and a comma, and with particles',
		'On July 5, Mr. A. Mori, Minister for Foreign Affairs, met with Mr. SADYKOV, Kairat Bekovich, Minister of Trade of Kazakhstan, and Dr. Riyad al-Halabi, the Minister of Trade of Jordan.',
		[
			'Mr. | A. Mori | Minister for Foreign Affairs | JP',
			'Mr. | SADYKOV, Kairat Bekovich | Minister of Trade | KZ',
			'Dr. | Riyad al-Halabi | Minister of Trade | JO',
		],
	],
	[
		'people of another event are none',
		'On July 5, Mr. A. Mori, Minister for Foreign Affairs, held a telephone talk with Mr. B. Sok, Minister of Foreign Affairs of Cambodia, following Mr. Mori’s reappointment under the Government led by Prime Minister C. Abe. (The talk was interrupted by Mr. Mori’s call to President D. Lake.)',
		['Mr. | A. Mori | Minister for Foreign Affairs | JP', 'Mr. | B. Sok | Minister of Foreign Affairs | KH'],
	],
	[
		'a bare name before the verb',
		'On July 5, MORI Aki held a telephone talk with Mr. B. Sok, Minister of Foreign Affairs of Cambodia.',
		[' | MORI Aki |  | JP', 'Mr. | B. Sok | Minister of Foreign Affairs | KH'],
	],
	[
		'whose country nothing tells has none',
		'On July 5, the Ambassadors of the Marshall Islands, Mr. Tom Kij, and of Micronesia, Mr. John Fritz, met with Ms. A. Mori, State Minister for Foreign Affairs.',
		[
			'Mr. | Tom Kij |  | ',
			'Mr. | John Fritz |  | ',
			'Ms. | A. Mori | State Minister for Foreign Affairs | JP',
		],
	],
];

test.each(leads)('%s', (_, lead, principals, attendees = []) => {
	const { record } = parseText(
		`Summit Meeting\nJuly 5, 2018\n\n${lead}\n\n1. The two sides exchanged views.\n`,
		pageHouse,
	);
	expect(
		record?.principals.map(({ honorific, name, office, party }) =>
			[honorific, name, office, party?.code].map((part) => part ?? '').join(' | '),
		),
	).toEqual(principals);
	expect(record?.attendees.map(({ name }) => name)).toEqual(attendees);
});

test('a guest whom the lead does not name is taken from the title, else from the body', () => {
	const lead =
		'On July 5, Mr. A. Mori, State Minister for Foreign Affairs of Japan, received a courtesy call.';
	const titled = factsOfLead(lead, {
		title: 'Courtesy Call by Ms. Ana de la Cruz, Vice-Minister of Trade of Peru',
	});
	expect(titled.principals.map(({ name, country }) => [name, country])).toEqual([
		['A. Mori', 'Japan'],
		['Ana de la Cruz', 'Peru'],
	]);
	const inBody = factsOfPage(
		`Courtesy Call\nJuly 5, 2018\n\n${lead}\n\n1. Mr. Mori spoke.\n2. In response, H.E. Ms. Ana Cruz, Ambassador of Peru to Japan, said so.\n`,
	);
	expect(inBody.principals.map(({ name, country }) => [name, country])).toEqual([
		['A. Mori', 'Japan'],
		['Ana Cruz', 'Peru'],
	]);
});

test.each([
	[
		'Dispatch of Minister Mori to Peru (Announcement)',
		'1. Mr. A. Mori, Minister, will visit Lima from July 8.',
	],
	['Meeting to be held in Lima', '1. The meeting will be held on July 8. It covers trade.'],
	['Joint Statement', '1. The Ministers met in Lima on July 5. They welcomed the talks.'],
])('a page that only announces or states is no record: %s', (title, first) => {
	expect(
		factsOfPage(`${title}\nMeeting in Lima\nJuly 5, 2018\n\n${first}\n\n2. It is hoped so.\n`).error,
	).toBe('not-a-meeting-record');
});

test('what speaks against a fact is told with its place', () => {
	const lead = 'On July 5, MORI Aki, Minister for Foreign Affairs of Japan, held a telephone talk.';
	const page = `Telephone Talk\nJuly 5, 2018\n\n${lead}\n\n1. Minister Mori spoke.\n`;
	expect(parseText(page, pageHouse).record?.warnings).toMatchObject([
		{ fact: 'principals', message: 'A telephone talk has one participant.', at: page.indexOf('MORI Aki') },
	]);
	const unlabelled = `Meeting\nJuly 5, 2018\n\nOn July 5, at 3 p.m., Mr. A. Mori, Minister for Foreign Affairs of Japan, who is visiting Peru, met with Mr. B. Sok.\n\n1. Minister Mori spoke.\n`;
	expect(parseText(unlabelled, pageHouse).record?.warnings.map(({ fact, found }) => [fact, found])).toEqual([
		['start', '3 p.m.'],
		['principals', 'Mr. B. Sok'],
		['principals', 'Mr. B. Sok'],
	]);
});
