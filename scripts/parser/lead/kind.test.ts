import { describe, expect, test } from 'vitest';
import { pageHouse } from '../leads/fixtures/test-page.ts';
import type { ParsedPerson } from '../parsed-record.ts';
import { readKind } from './kind.ts';

/** Someone in this office of this party. */
function holder(office: string | null, country = 'Cambodia'): ParsedPerson {
	const party = pageHouse.partyByName(country);
	const side = party?.code === pageHouse.house.code ? 'first' : 'second';
	const printed = { text: country, at: 0 };
	return { name: country, honorific: null, office, officePrinted: office, party, side, printed };
}

const kindOf = (
	named: { title?: string; captions?: string[]; meeting?: string },
	...principals: ParsedPerson[]
): ReturnType<typeof readKind> =>
	readKind({ title: null, captions: [], meeting: 'held a meeting', ...named }, principals, pageHouse);

const ours = holder('Minister for Foreign Affairs', 'Japan');
const adviser = holder('Senior Adviser');

test('the president of a bank heads no state', () => {
	const bank = { ...holder('President'), officePrinted: 'President of the Asian Development Bank (ADB)' };
	expect(kindOf({}, holder('Prime Minister', 'Japan'), bank).kind).toBe('meeting');
	expect(kindOf({}, holder('Prime Minister', 'Japan'), holder('President')).kind).toBe('summit');
});

describe('the kind a title tells', () => {
	test.each([
		['Courtesy Call on Prime Minister A by Minister B', 'courtesy-call', 'Courtesy Call'],
		['Third Politico-Military Dialogue', 'dialogue', 'Dialogue'],
		['Japan-Cambodia Summit Meeting (Summary)', 'summit', 'Summit Meeting'],
		['Japan-Cambodia Summit Telephone Talk', 'summit', 'Summit Telephone Talk'],
		['Foreign Ministers’ Working Lunch', 'foreign-ministers', 'Foreign Ministers’ Working Lunch'],
		[
			'Japan-U.S.-ROK Foreign Ministers’ Meeting',
			'multilateral',
			'Japan-U.S.-ROK Foreign Ministers’ Meeting',
		],
	])('%s', (title, kind, words) => {
		// With a chain of three the principals are not all named.
		const principals = kind === 'multilateral' ? [ours] : [ours, adviser];
		const { kind: found, basis } = kindOf({ title }, ...principals);
		expect(found).toBe(kind);
		expect(basis.source === 'title' && title.slice(basis.start, basis.end)).toBe(words);
	});

	test.each([
		'Meeting with Adviser B on the Sidelines of the ASEAN Summit',
		'Meeting during the Tokyo Dialogue',
		'Meeting before the Foreign Ministers’ Meeting',
		'Meeting of Foreign Ministry Officials',
		'Summitry and Trade: a Meeting',
	])('%s is no more than a meeting', (title) => {
		expect(kindOf({ title }, ours, adviser)).toEqual({ kind: 'meeting', basis: { source: 'meeting' } });
	});
});

test('a caption tells where the title does not, and the title before a caption', () => {
	const captions = ['Handshake', 'Summit Talks'];
	expect(kindOf({ captions }, ours, adviser)).toEqual({
		kind: 'summit',
		basis: { source: 1, start: 0, end: 12 },
	});
	expect(kindOf({ title: 'Foreign Ministers’ Meeting', captions }, ours, adviser).kind).toBe(
		'foreign-ministers',
	);
	expect(kindOf({ captions: ['The ministers in dialogue'] }, ours, adviser).kind).toBe('meeting');
});

test.each([
	['received a courtesy call', 'courtesy-call'],
	['called on', 'courtesy-call'],
	['held the fifth dialogue', 'dialogue'],
	["held a foreign ministers' meeting", 'foreign-ministers'],
])('the lead tells it by “%s”', (meeting, kind) => {
	expect(kindOf({ meeting }, ours, adviser)).toEqual({ kind, basis: { source: 'meeting' } });
});

describe('the kind the offices tell', () => {
	test.each([
		['Prime Minister', 'Prime Minister', 'summit'],
		['Prime Minister', 'President', 'summit'],
		['Prime Minister', 'King', 'summit'],
		['Minister for Foreign Affairs', 'U.S. Secretary of State', 'foreign-ministers'],
		['Minister for Foreign Affairs', 'Secretary for Foreign Affairs', 'foreign-ministers'],
		[
			'Minister for Foreign Affairs',
			'Deputy Prime Minister and Minister of Foreign Affairs and International Cooperation',
			'foreign-ministers',
		],
		[
			'Minister for Foreign Affairs',
			'High Representative of the Union for Foreign Affairs and Security Policy',
			'foreign-ministers',
		],
		['Prime Minister', 'Minister of Foreign Affairs', 'meeting'],
		['Prime Minister', 'Deputy Prime Minister', 'meeting'],
		['Prime Minister', 'former President', 'meeting'],
		['Prime Minister', 'Vice President', 'meeting'],
		['Minister for Foreign Affairs', 'State Secretary for Foreign Affairs', 'meeting'],
		['Minister for Foreign Affairs', 'Minister of State for Foreign Affairs', 'meeting'],
		['Minister for Foreign Affairs', 'Vice-Minister for Foreign Affairs', 'meeting'],
		['Minister for Foreign Affairs', null, 'meeting'],
	])('%s and %s: %s', (one, other, kind) => {
		expect(kindOf({}, holder(one, 'Japan'), holder(other))).toEqual({
			kind,
			basis: { source: kind === 'meeting' ? 'meeting' : 'principals' },
		});
	});
});

describe('many', () => {
	const many = [ours, holder('Minister of Foreign Affairs'), holder('Minister', 'Thailand')];
	test('three parties are a multilateral meeting, unless the page calls it a dialogue', () => {
		expect(kindOf({ title: 'Foreign Ministers’ Meeting' }, ...many)).toEqual({
			kind: 'multilateral',
			basis: { source: 'principals' },
		});
		expect(kindOf({ title: 'Trilateral Dialogue' }, ...many).kind).toBe('dialogue');
	});
	test('a group that the house meets is many', () => {
		expect(kindOf({ title: 'Mekong-Japan Foreign Ministers’ Meeting' }, ours, adviser).kind).toBe(
			'multilateral',
		);
	});
	test('an organisation whose own office holder is there is none', () => {
		const principals = [ours, holder('Secretary-General', 'ASEAN')];
		expect(kindOf({ title: 'Japan-ASEAN Meeting' }, ...principals).kind).toBe('meeting');
	});
});
