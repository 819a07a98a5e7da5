import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseText } from '../parse-text.ts';
import { attribute } from './attribute.ts';
import { context, house, paragraphFrom } from './fixtures/read-fixture.ts';

/** Acts of every statement with a speaker, read by hand from the texts before the parser was written. */
const five: Record<string, string[]> = JSON.parse(
	readFileSync(new URL('./fixtures/five-acts.json', import.meta.url), 'utf8'),
);
const source = (name: string): URL => new URL(`../../../content/sources/${name}.txt`, import.meta.url);

describe('the acts of the records', () => {
	it.each(Object.entries(five).filter(([name]) => existsSync(source(name))))('%s', (name, expected) => {
		const text = readFileSync(source(name), 'utf8').replace(/^\uFEFF/, '');
		const { record } = parseText(text, house);
		const statements =
			record?.body.flatMap((block) => (block.type === 'paragraph' ? block.statements : [])) ?? [];
		const spoken = statements.filter(({ by }) => by.length > 0);
		expect(spoken.map(({ text, acts }) => `${acts.map(({ act }) => act).join(' ')} | ${text}`)).toEqual(
			spoken.map(({ text }, place) => `${expected[place]} | ${text}`),
		);
		for (const { acts } of statements)
			for (const { words } of acts) expect(text.replace(/\s+/g, ' ')).toContain(words);
	});
});

const said = (text: string): string[] =>
	(attribute([paragraphFrom([text])], context('ministers-id'))[0]?.[0]?.acts ?? []).map(({ act, by }) =>
		[act, ...by].join(' '),
	);

describe('the act of a sentence', () => {
	it.each<[string, string[]]>([
		['Minister Hayashi thanked Minister Retno for the welcome.', ['thanked JP']],
		['Minister Retno expressed hope that Japan will join.', ['asked ID']],
		['Minister Retno expressed her hope to visit Japan.', ['wished ID']],
		['Minister Hayashi requested an early reply.', ['asked JP']],
		['Minister Hayashi expressed serious concern about the launch.', ['criticised JP']],
		['Minister Hayashi strongly condemned the launch.', ['criticised JP']],
		['Minister Hayashi stated that Japan will provide pumps.', ['pledged JP']],
		['Minister Hayashi stated that Indonesia will chair the talks.', ['stated JP']],
		['Minister Hayashi offered condolences on the flood.', ['courtesy JP']],
		['The two ministers confirmed that ties are close.', ['agreed JP ID']],
		['Minister Hayashi confirmed that ties are close.', ['stated JP']],
		['The two ministers discussed rice.', ['exchanged JP ID']],
		['Minister Hayashi explained the plan, and Minister Retno welcomed it.', ['stated JP', 'supported ID']],
		[
			'Minister Hayashi explained the plan, and the two ministers concurred to meet.',
			['stated JP', 'agreed JP ID'],
		],
		['Gratitude was expressed by the Indonesian side.', ['thanked ID']],
		['It was agreed between the two sides to meet.', ['agreed JP ID']],
		['Views were exchanged between the two ministers.', ['exchanged JP ID']],
		['A dinner was held.', []],
		['Minister Hayashi stated that Japan would welcome Minister Retno in May.', ['wished JP']],
		['Minister Hayashi stated that Japan would support the works.', ['pledged JP']],
		['Minister Retno agreed with this view.', ['agreed ID']],
		['Minister Retno reiterated her support for the plan.', ['supported ID']],
		['Minister Retno said she would like to express her gratitude.', ['thanked ID']],
		['Minister Hayashi replied that he would look into it.', ['pledged JP']],
		['Minister Hayashi expressed his hope that the two sides would meet more often.', ['wished JP']],
		['Agreement was reached between the two sides.', ['agreed JP ID']],
		['No agreement was reached between the two sides.', ['stated JP ID']],
		['The two sides had a frank exchange of views.', ['exchanged JP ID']],
	])('%s', (text, acts) => {
		expect(said(text)).toEqual(acts);
	});
});

it('shows an act from its verb on, without commas and conjunctions at its ends', () => {
	const shown = (text: string): string[] =>
		(attribute([paragraphFrom([text])], context('ministers-id'))[0]?.[0]?.acts ?? []).map(
			({ words }) => words,
		);
	expect(shown('Minister Hayashi stated that Japan appreciates and values the ferry.')).toEqual([
		'appreciates',
	]);
	expect(
		shown(
			'Minister Hayashi explained that votes were cast, but there were various points that were regrettable.',
		),
	).toEqual(['there were various points that were regrettable']);
	// Behind the name of a side: “Japan would like to advance …”.
	expect(shown('Minister Hayashi stated that he would like to further advance the work.')).toEqual([
		'would like to further advance',
	]);
	expect(shown('Minister Hayashi stated that Japan will spare no effort.')).toEqual(['will spare']);
	expect(shown('Minister Retno stated that, as all knew, the landing was a violation of the law.')).toEqual([
		'the landing was a violation',
	]);
});
