import { expectLayouts, type Layout, lead, said } from './fixtures/layouts.ts';

const layouts: Layout[] = [
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
		name: 'numbers that name the part above them',
		page: `Press Releases\nJuly 5, 2018\n\n${lead}\n\n1. Trade\n${said}\n2. Roads\n2-1. Bridges\nThey agreed.\n2-2. Tunnels\nThey agreed again.\n3. Ports\n3.1. Cranes\nThey agreed.\n`,
		expected: {
			sections: [
				['1', 'Trade'],
				['2', 'Roads'],
				['2-1', 'Bridges'],
				['2-2', 'Tunnels'],
				['3', 'Ports'],
				['3-1', 'Cranes'],
			],
		},
	},
	{
		name: 'a short sentence as an item, and a heading that ends in a stop',
		page: `Press Releases\nJuly 5, 2018\n\n${lead}\n\n1. Trade.\n(1) ${said}\n(2) Fish was also discussed.\n2. Roads were touched upon.\n(1) They agreed.\n`,
		expected: {
			sections: [
				['1', 'Trade.'],
				['1(1)', null],
				['1(2)', null],
				['2', null],
				['2(1)', null],
			],
			texts: [
				'Minister Kono welcomed the visit.',
				'Minister Prak Sokhonn thanked him.',
				'Fish was also discussed.',
				'Roads were touched upon.',
				'They agreed.',
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
		name: 'links listed with stars, behind a starred note',
		page: `Press Releases\nJuly 5, 2018\n\n${lead}\n\n1. ${said}\n\n* This is a provisional translation.\n\nRelated links\n* Japan-Cambodia Relations\n* Visit to Japan (May 2-4)\n`,
		expected: {
			notes: ['* This is a provisional translation.'],
			links: ['Japan-Cambodia Relations', 'Visit to Japan (May 2-4)'],
		},
	},
	{
		name: 'a note in brackets that opens with its star',
		page: `Press Releases\nJuly 5, 2018\n\n${lead}\n\n1. ${said}\n\n(*This is a provisional translation. The date is that of the original.)\n`,
		expected: {
			notes: ['(*This is a provisional translation. The date is that of the original.)'],
			status: 'provisional-translation',
		},
	},
	...[
		'(*The foregoing is a provisional translation. The date is that of the original.)',
		'(* The above text is based on notes. Nothing in it is a quotation.)',
		'(Note: This is a summary. It is no record of each word.)',
		'(The foregoing is a provisional translation. The date is that of the original.)',
	].map((note) => ({
		name: `a note behind a bullet: ${note}`,
		page: `Press Releases\nJuly 5, 2018\n\n${lead}\n\n1. ${said}\n   • ${note}\n(END)\n`,
		expected: { notes: [note], sections: [['1', null]] as [string, null][] },
	})),
	{
		name: 'a numbered item broken before its sentence shows',
		page: `Press Releases\nJuly 5, 2018\n\n${lead}\n\n1. ${said}\n2. Recalling the past of both nations, Minister Kono sought the help of Cambodia in\nupholding the treaty. To this, Minister Prak Sokhonn agreed.\n`,
		expected: {
			sections: [
				['1', null],
				['2', null],
			],
		},
	},
	{
		name: 'a numbered heading broken over two lines',
		page: `Press Releases\nJuly 5, 2018\n\n${lead}\n\n1. Cooperation in the\nfield of energy\n${said}\n2. Region\nThey agreed.\n`,
		expected: {
			sections: [
				['1', 'Cooperation in the field of energy'],
				['2', 'Region'],
			],
		},
	},
	{
		name: 'an abbreviation and an initial at the head of a line',
		page: `Press Releases\nJuly 5, 2018\n\n${lead}\n\n1. ${said}\nU.S. policy was explained by Minister Kono.\nA. Smith and Co. was named by Minister Prak Sokhonn.\n`,
		expected: { sections: [['1', null]] },
	},
];

expectLayouts(layouts);
