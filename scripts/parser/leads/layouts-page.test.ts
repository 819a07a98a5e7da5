import { expectLayouts, type Layout, lead, said } from './fixtures/layouts.ts';

const layouts: Layout[] = [
	{
		name: 'captions numbered apart from their words, without a heading',
		page: `Japan-Cambodia Relations\n\nJuly 5, 2018\nJapan-Cambodia Foreign Ministers' Meeting 1\nJapan-Cambodia Foreign Ministers' Meeting 2\n\n${lead}\n\n1. ${said}\n`,
		expected: {
			title: null,
			captions: [
				"Japan-Cambodia Foreign Ministers' Meeting 1",
				"Japan-Cambodia Foreign Ministers' Meeting 2",
			],
		},
	},
	{
		name: 'date first, then the relations and the heading',
		page: `July 5, 2018\n\nJapan-Cambodia Relations\n\nMeeting between Foreign Minister Kono and Senior Minister Prak Sokhonn\n\n${lead}\n\n1. ${said}\n`,
		expected: {
			title: 'Meeting between Foreign Minister Kono and Senior Minister Prak Sokhonn',
			captions: [],
		},
	},
	{
		name: 'a heading that ends in a number',
		page: `Press Releases\n\nForeign Ministers' Meeting at Expo 70\nJuly 5, 2018\n\n${lead}\n\n1. ${said}\n`,
		expected: { title: "Foreign Ministers' Meeting at Expo 70", captions: [] },
	},
	{
		name: 'a banner of what an office does, and the heading behind the date',
		page: `Prime Minister in Action\n\nJuly 5, 2018\nMeeting with the Foreign Minister of Cambodia\n\n${lead}\n\n1. ${said}\n`,
		expected: { title: 'Meeting with the Foreign Minister of Cambodia', captions: [] },
	},
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
		name: 'captions that are numbered in brackets',
		page: `Press Releases\nJuly 5, 2018\nJapan-Cambodia Ministerial Meeting (1)\nJapan-Cambodia Ministerial Meeting (2)\nPhoto (3)\nPhoto (4)\n\n${lead}\n\n1. ${said}\n`,
		expected: {
			title: null,
			captions: [
				'Japan-Cambodia Ministerial Meeting (1)',
				'Japan-Cambodia Ministerial Meeting (2)',
				'Photo (3)',
				'Photo (4)',
			],
		},
	},
	{
		name: 'a heading that ends with a number in brackets',
		page: `Press Releases\nJuly 5, 2018\nMeeting with Minister Prak Sokhonn (2)\n\n${lead}\n\n1. ${said}\n`,
		expected: { title: 'Meeting with Minister Prak Sokhonn (2)', captions: [] },
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
		name: 'captions behind the body',
		page: `Press Releases\nJapan-Cambodia Foreign Ministers' Meeting\nJuly 5, 2018\n\n${lead}\n\n1. ${said}\n\n(Photo) The two ministers shaking hands\nRelated Links\nJapan-Cambodia Relations\n`,
		expected: { captions: ['(Photo) The two ministers shaking hands'], links: ['Japan-Cambodia Relations'] },
	},
];

expectLayouts(layouts);
