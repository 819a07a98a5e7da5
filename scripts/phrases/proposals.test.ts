import { expect, test } from 'vitest';
import { readBody } from '../../src/record/read-body.ts';
import { phraseProposals, proposalText } from './proposals.ts';

const known = {
	people: [
		{
			id: 'ann-lee',
			name: 'Ann Lee',
			sort: 'Lee Ann',
			party: 'AA',
			alsoFor: [],
			forms: ['Ann Lee'],
			surnames: ['Lee'],
			searchForms: [],
		},
	],
	places: [],
	terms: [],
	topics: [],
	phrases: [{ id: 'open-seas', name: 'open seas', wordings: ['free and open seas'] }],
};
const said = (words: string) => readBody(`<Para n="1">\n  <Said by="AA">${words}</Said>\n</Para>\n`);
const records = (...texts: string[]) => texts.map((text, index) => ({ id: `r${index}`, body: said(text) }));
const proposed = (...texts: string[]) => phraseProposals(records(...texts), known).map(({ text }) => text);

test('what recurs in statements and is in no authority file is proposed', () => {
	expect(
		proposed('He praised a golden era of friendship.', 'She praised the golden era of friendship.'),
	).toEqual(['golden era of friendship']);
});

test('known wordings, parts of them and runs around a name are not', () => {
	const text = 'Seas are free and open seas, Minister Ann Lee warmly recalled.';
	expect(proposed(text, text)).toEqual([]);
});

test('narration is not read', () => {
	const narration = readBody('<Para n="1" lead>\n  The overview of friendly relations follows.\n</Para>\n');
	expect(
		phraseProposals(
			[1, 2].map((n) => ({ id: `r${n}`, body: narration })),
			known,
		),
	).toEqual([]);
});

test('a proposal says where it stands and is an entry to paste', () => {
	const [proposal] = phraseProposals(records('a “golden era” now', 'the “golden era” then'), known);
	expect(proposal && proposalText(proposal)).toBe(
		'# quoted; r0, r1\n- id: golden-era\n  name: golden era\n  wordings:\n    - golden era',
	);
});
