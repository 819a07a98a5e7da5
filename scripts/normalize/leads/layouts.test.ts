import { describe, expect, it } from 'vitest';
import type { Facts } from '../../contract.ts';
import { factsOfPage } from './page.ts';

const lead =
	'On July 5, at 3:00 p.m. for about 20 minutes, Mr. Taro Kono, Minister for Foreign Affairs, held a meeting with H.E. Mr. Prak Sokhonn, Senior Minister and Minister of Foreign Affairs and International Cooperation, Kingdom of Cambodia. The overview of the meeting is as follows.';
const said = 'Minister Kono welcomed the visit. Minister Prak Sokhonn thanked him.';

type Expected = Partial<Omit<Facts, 'sections'>> & { sections?: [string, string | null][]; texts?: string[] };
interface Layout {
	name: string;
	page: string;
	expected: Expected;
}

const layouts: Layout[] = [
	{
		name: 'site name, section, heading, date and tag, each on a line',
		page: `Ministry of Foreign Affairs of Japan\nPress Releases\nJapan-Cambodia Foreign Ministers’ Meeting\nJuly 5, 2018\n(Provisional Translation)\n\n${lead}\n\n1. ${said}\n`,
		expected: {
			title: 'Japan-Cambodia Foreign Ministers’ Meeting',
			pageDate: '2018-07-05',
			status: 'provisional-translation',
			captions: [],
			sections: [['1', null]],
		},
	},
	{
		name: 'heading broken over two lines',
		page: `Press Releases\n\nCourtesy Call on Foreign Minister Kono by H.E. Mr. Prak Sokhonn, Senior Minister\nand Minister of Foreign Affairs of Cambodia\n\nThursday, 5 July 2018\n\n${lead}\n\n1. ${said}\n`,
		expected: {
			title:
				'Courtesy Call on Foreign Minister Kono by H.E. Mr. Prak Sokhonn, Senior Minister and Minister of Foreign Affairs of Cambodia',
			kind: 'courtesy-call',
			pageDate: '2018-07-05',
		},
	},
	{
		name: 'heading first, no banner, date in figures',
		page: `Summit Meeting between Prime Minister Abe and Prime Minister Hun Sen\n2018/7/5\n\n${lead}\n\n${said}\n`,
		expected: {
			title: 'Summit Meeting between Prime Minister Abe and Prime Minister Hun Sen',
			pageDate: '2018-07-05',
			kind: 'summit',
			sections: [],
		},
	},
	{
		name: 'captions before and behind each other, numbered and doubled',
		page: `Japan-Cambodia Relations\nJuly 5, 2018\nForeign Minister Kono shakes hands with Minister Prak Sokhonn1\nForeign Minister Kono shakes hands with Minister Prak Sokhonn2\nPhoto: The two ministers\n\n${lead}\n\n1. ${said}\n\nBack to Japan-Cambodia Relations`,
		expected: {
			title: null,
			captions: [
				'Foreign Minister Kono shakes hands with Minister Prak Sokhonn1',
				'Foreign Minister Kono shakes hands with Minister Prak Sokhonn2',
				'Photo: The two ministers',
			],
		},
	},
	{
		name: 'a caption printed twice, its credit on a line of its own, and one broken before its last words',
		page: `Press Releases\n\nJuly 5, 2018\nJapan-Cambodia Foreign Ministers’ Meeting Japan-Cambodia Foreign Ministers’ Meeting\n(Photo: MOFA)\n(Photo) The two ministers walk\nAlong the River\n\n${lead}\n\n1. ${said}\n`,
		expected: {
			title: null,
			captions: [
				'Japan-Cambodia Foreign Ministers’ Meeting Japan-Cambodia Foreign Ministers’ Meeting (Photo: MOFA)',
				'(Photo) The two ministers walk Along the River',
			],
		},
	},
	{
		name: 'a caption that is a sentence',
		page: `Press Releases\nJapan-Cambodia Foreign Ministers' Meeting\nJuly 5, 2018\nMinister Kono greets Minister Prak Sokhonn at the entrance.\n\n${lead}\n\n1. ${said}\n`,
		expected: {
			title: "Japan-Cambodia Foreign Ministers' Meeting",
			captions: ['Minister Kono greets Minister Prak Sokhonn at the entrance.'],
			texts: ['Minister Kono welcomed the visit.', 'Minister Prak Sokhonn thanked him.'],
		},
	},
	{
		name: 'unnumbered headings',
		page: `Press Releases\nJuly 5, 2018\n\n${lead}\n\nBilateral Relations\n\n${said}\n\nRegional Situation\n\nThe two ministers exchanged views.\n`,
		expected: {
			sections: [],
			texts: [
				'Minister Kono welcomed the visit.',
				'Minister Prak Sokhonn thanked him.',
				'The two ministers exchanged views.',
			],
		},
	},
	{
		name: 'headings in Roman figures with lettered items',
		page: `Press Releases\nJuly 5, 2018\n\n${lead}\n\nI. Bilateral Relations\n(a) ${said}\n(b) They agreed.\nII. Region\n(a) They agreed again.\n`,
		expected: {
			sections: [
				['I', 'Bilateral Relations'],
				['I(a)', null],
				['I(b)', null],
				['II', 'Region'],
				['II(a)', null],
			],
		},
	},
	{
		name: 'three levels',
		page: `Press Releases\nJuly 5, 2018\n\n${lead}\n\n2. Economy\n(1) Trade\n(i) ${said}\n(ii) They agreed.\n(2) They agreed on roads.\n`,
		expected: {
			sections: [
				['2', 'Economy'],
				['2(1)', 'Trade'],
				['2(1)(i)', null],
				['2(1)(ii)', null],
				['2(2)', null],
			],
		},
	},
	{
		name: 'bracketed items without an outer number',
		page: `Press Releases\nJuly 5, 2018\n\n${lead}\n\n(1) ${said}\n(2) They agreed.\n`,
		expected: {
			sections: [
				['(1)', null],
				['(2)', null],
			],
		},
	},
	{
		name: 'half brackets within numbers',
		page: `Press Releases\nJuly 5, 2018\n\n${lead}\n\n1. Region\n1) ${said}\n2) They agreed.\n2. The next meeting will be held in May.\n`,
		expected: {
			sections: [
				['1', 'Region'],
				['1-1', null],
				['1-2', null],
				['2', null],
			],
		},
	},
	{
		name: 'circled figures',
		page: `Press Releases\nJuly 5, 2018\n\n${lead}\n\n① ${said}\n② They agreed.\n`,
		expected: {
			sections: [
				['①', null],
				['②', null],
			],
		},
	},
	{
		name: 'numbers that skip one',
		page: `Press Releases\nJuly 5, 2018\n\n${lead}\n\n1. ${said}\n\n3. They agreed.\n`,
		expected: {
			sections: [
				['1', null],
				['3', null],
			],
		},
	},
	{
		name: 'a heading with a colon and an item with run-in words',
		page: `Press Releases\nJuly 5, 2018\n\n${lead}\n\n1. Trade:\n${said}\n2. Region: They agreed.\n`,
		expected: {
			sections: [
				['1', 'Trade:'],
				['2', null],
			],
			texts: [
				'Minister Kono welcomed the visit.',
				'Minister Prak Sokhonn thanked him.',
				'Region: They agreed.',
			],
		},
	},
	{
		name: 'lines broken at a fixed width',
		page: `Press Releases\nJuly 5, 2018\n\n${lead.replace(/(.{50,70}) /gu, '$1\n')}\n\n1. Minister Kono said that he wished to see\nPrime Minister Hun Sen in\nTokyo. Minister Prak Sokhonn\nthanked him.\n\n2. They agreed.\n`,
		expected: {
			sections: [
				['1', null],
				['2', null],
			],
			texts: [
				'Minister Kono said that he wished to see Prime Minister Hun Sen in Tokyo.',
				'Minister Prak Sokhonn thanked him.',
				'They agreed.',
			],
			durationMinutes: 20,
		},
	},
	{
		name: 'bullets of several kinds',
		page: `Press Releases\nJuly 5, 2018\n\n${lead}\n\n・${said}\n● They agreed.\n– They agreed again.\n`,
		expected: {
			sections: [],
			texts: [
				'Minister Kono welcomed the visit.',
				'Minister Prak Sokhonn thanked him.',
				'They agreed.',
				'They agreed again.',
			],
		},
	},
	{
		name: 'stars as bullets',
		page: `Press Releases\nJuly 5, 2018\n\n${lead}\n\n* ${said}\n* They agreed.\n`,
		expected: {
			notes: [],
			texts: ['Minister Kono welcomed the visit.', 'Minister Prak Sokhonn thanked him.', 'They agreed.'],
		},
	},
	{
		name: 'notes of several kinds',
		page: `Press Releases\nJuly 5, 2018\n\n${lead}\n\n1. Minister Kono spoke of the bank (*1) and the fund (Note 2).\n\n*1 The bank was founded in 1966.\n(Note 2) The fund is\nadministered in Manila.\nNote: This is a provisional translation.\n※ The photos are by the ministry.\n`,
		expected: {
			notes: [
				'*1 The bank was founded in 1966.',
				'(Note 2) The fund is administered in Manila.',
				'Note: This is a provisional translation.',
				'※ The photos are by the ministry.',
			],
			status: 'provisional-translation',
			texts: ['Minister Kono spoke of the bank (*1) and the fund (Note 2).'],
		},
	},
	{
		name: 'links under headings of several kinds',
		page: `Press Releases\nJuly 5, 2018\n\n${lead}\n\n1. ${said}\n\nRelated Information\nJapan-Cambodia Relations\nJoint Statement (PDF)Open a New Window\n\nBack to Top of Page\n`,
		expected: { links: ['Japan-Cambodia Relations', 'Joint Statement (PDF)Open a New Window'] },
	},
	{
		name: 'documents right behind the body',
		page: `Press Releases\nJuly 5, 2018\n\n${lead}\n\n1. ${said}\n\nJoint Statement\nFact Sheet (PDF)\n[Exchange of Notes](PDF)\n\n(END)\nPage Top\n`,
		expected: {
			links: ['Joint Statement', 'Fact Sheet (PDF)', '[Exchange of Notes](PDF)'],
			sections: [['1', null]],
		},
	},
	{
		name: 'a lead of two paragraphs',
		page: `Press Releases\nJuly 5, 2018\n\n${lead.replace(' The overview', '\n\nAhead of the meeting, the two ministers looked at an exhibition. The overview')}\n\n1. ${said}\n`,
		expected: { texts: ['Minister Kono welcomed the visit.', 'Minister Prak Sokhonn thanked him.'] },
	},
	{
		name: 'a paragraph between lead and items',
		page: `Press Releases\nJuly 5, 2018\n\n${lead}\n\nThe meeting was held in a friendly atmosphere.\n\n1. ${said}\n`,
		expected: {
			texts: [
				'The meeting was held in a friendly atmosphere.',
				'Minister Kono welcomed the visit.',
				'Minister Prak Sokhonn thanked him.',
			],
		},
	},
	{
		name: 'a heading above the lead',
		page: `Press Releases\nJuly 5, 2018\n\n1. Overview\n${lead}\n\n2. Discussion\n${said}\n`,
		expected: {
			sections: [
				['1', 'Overview'],
				['2', 'Discussion'],
			],
			texts: ['Minister Kono welcomed the visit.', 'Minister Prak Sokhonn thanked him.'],
		},
	},
	{
		name: 'a breadcrumb with other arrows and a long heading in small letters',
		page: `Home » Foreign Policy » Asia\nMeeting between Foreign Minister Kono and Senior Minister Prak Sokhonn on the margins of the ASEAN Summit\nJuly 5, 2018\n\n${lead}\n\n1. ${said}\n`,
		expected: {
			title:
				'Meeting between Foreign Minister Kono and Senior Minister Prak Sokhonn on the margins of the ASEAN Summit',
			kind: 'foreign-ministers',
		},
	},
	{
		name: 'carriage returns, tabs and no-break spaces',
		page: `Press Releases\r\nJuly\u00a05,\u00a02018\r\n\r\n\t${lead.replaceAll(' ', '\u00a0')}\r\n\r\n1.\t${said}\r\n`,
		expected: { pageDate: '2018-07-05', sections: [['1', null]], durationMinutes: 20 },
	},
	{
		name: 'a number that begins a line within a paragraph',
		page: `Press Releases\nJuly 5, 2018\n\n${lead}\n\n1. Minister Kono said that the road would be finished by the end of\n20. He added that the bridge would follow in\n12. The two ministers agreed.\n2. They agreed again.\n`,
		expected: {
			sections: [
				['1', null],
				['2', null],
			],
		},
	},
	{
		name: 'an abbreviation and an initial at the head of a line',
		page: `Press Releases\nJuly 5, 2018\n\n${lead}\n\n1. ${said}\nU.S. policy was explained by Minister Kono.\nA. Smith and Co. was named by Minister Prak Sokhonn.\n`,
		expected: { sections: [['1', null]] },
	},
	{
		name: 'captions behind the body',
		page: `Press Releases\nJapan-Cambodia Foreign Ministers' Meeting\nJuly 5, 2018\n\n${lead}\n\n1. ${said}\n\n(Photo) The two ministers shaking hands\nRelated Links\nJapan-Cambodia Relations\n`,
		expected: { captions: ['(Photo) The two ministers shaking hands'], links: ['Japan-Cambodia Relations'] },
	},
];

describe('layouts of a page', () => {
	it.each(layouts.map((layout): [string, Layout] => [layout.name, layout]))('%s', (_, { page, expected }) => {
		const facts = factsOfPage(page);
		const { sections, texts, ...fields } = expected;
		expect(facts.error).toBeNull();
		expect(facts.principals).toHaveLength(2);
		expect(facts).toMatchObject(fields);
		if (sections) expect(facts.sections.map(({ label, title }) => [label, title])).toEqual(sections);
		if (texts) expect(facts.statements.map(({ text }) => text)).toEqual(texts);
	});
});
