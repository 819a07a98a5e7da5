import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acts as allActs } from '../../../src/schemas/act.ts';
import { attribute } from './attribute.ts';
import { context, fixtures, paragraphFrom } from './fixtures/read-fixture.ts';

const ministers = context('ministers-id');
const heard = (sentences: readonly string[], cast = ministers): string[] =>
	attribute([paragraphFrom(sentences)], cast)
		.flat()
		.map(({ by }) => by.join(' ') || '-');

describe('attribute', () => {
	it.each(fixtures())('hears each speaker in “$name”', ({ context, paragraphs, expected }) => {
		const statements = attribute(paragraphs, context).flat();
		const found = statements.map(({ by, text }) => `${by.join(' ') || '-'} | ${text}`);
		expect(found).toEqual(statements.map(({ text }, place) => `${expected[place]} | ${text}`));
	});

	it('hears nobody in the lead', () => {
		const sentences = [{ text: 'Minister Hayashi held a meeting with Minister Retno.', at: 3 }];
		expect(attribute([{ label: null, lead: true, sentences }], ministers)).toEqual([
			[{ ...sentences[0], by: [], speaker: null, rule: 'lead', acts: [], doubt: null }],
		]);
	});

	it('gives the place of the one principal who speaks, and of nobody else', () => {
		const sentences = [
			'Minister Retno spoke.',
			'The Indonesian side agreed.',
			'Both agreed.',
			'He thanked her.',
		];
		const [statements] = attribute([paragraphFrom(sentences)], ministers);
		expect(statements?.map(({ speaker }) => speaker)).toEqual([1, null, null, 0]);
	});

	it.each<[string, string]>([
		['It was confirmed between the two ministers that the talks would go on.', 'JP ID'],
		['From the Indonesian side, an early visit was requested.', 'ID'],
		['On the part of Japan, thanks were expressed.', 'JP'],
		['With regard to rice, Minister Hayashi stated his view, and Minister Retno explained hers.', 'JP ID'],
		[
			'Minister Hayashi stated that Japan would send pumps, to which Minister Retno replied with thanks.',
			'JP',
		],
		['Minister Hayashi, while recalling the visit by Minister Retno, stated that ties were close.', 'JP'],
		['Minister Retno, for her part, asked for engineers.', 'ID'],
		['Both Minister Hayashi and Minister Retno welcomed the plan.', 'JP ID'],
		['Regarding the sea, the two ministers shared their concern.', 'JP ID'],
		['The participants exchanged views on nets.', 'JP ID'],
		['In the second session, cooperation between the two navies was discussed.', '-'],
		['North Korea had launched two missiles in March.', '-'],
		['A dinner was held at the Guest House.', '-'],
		['Minister Hayashi also attended the dinner.', '-'],
		['The text is to be prepared by May.', '-'],
	])('%s: %s', (text, codes) => {
		expect(heard([text])).toEqual([codes]);
	});

	it('gives a quotation over paragraphs, and the items behind a colon, to who began it', () => {
		const read = attribute(
			[
				paragraphFrom(['Minister Retno said: “The sea is one.'], '1'),
				paragraphFrom(['“The nets are many.'], null),
				paragraphFrom(['“They are old.”'], null),
				paragraphFrom(['Minister Hayashi stated as follows:'], '(1)'),
				paragraphFrom(['The sea is wide.'], '(a)'),
				paragraphFrom(['We will send ships.'], '(b)'),
				paragraphFrom(['Minister Retno thanked him.'], '(2)'),
			],
			ministers,
		);
		expect(read.map(([first]) => first?.by.join(' '))).toEqual(['ID', 'ID', 'ID', 'JP', 'JP', 'JP', 'ID']);
	});

	it('says where a pronoun is a guess', () => {
		const cast = context('trilateral');
		const [statements] = attribute([paragraphFrom(['He spoke of the launch.'])], cast);
		expect(statements?.[0]?.doubt).toMatch(/He/);
		expect(attribute([paragraphFrom(['Minister Motegi spoke.'])], cast)[0]?.[0]?.doubt).toBeNull();
	});

	it('gives one statement a sentence, an act to whoever speaks, and throws at nothing', () => {
		const words = fc.constantFrom(
			...'Minister Hayashi Retno said stated expressed gratitude hope that the two both Japan Indonesia was agreed by He she they and latter of In response would like to provide as follows ministers other side his counterpart Secretary State President G7'.split(
				' ',
			),
			...'& - – / + * \' " ( ) [ ] : ; # @ % … , “ ” ? !'.split(' '),
		);
		const sentence = fc
			.array(fc.oneof(words, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 25 })
			.map((parts) => ({ text: parts.join(' '), at: 0 }));
		const paragraphs = fc.array(
			fc.record({
				label: fc.constantFrom(null, '1', '(1)', '(a)', '・'),
				lead: fc.boolean(),
				sentences: fc.array(sentence, { maxLength: 4 }),
			}),
			{ maxLength: 3 },
		);
		fc.assert(
			fc.property(paragraphs, (paragraphs) => {
				const read = attribute(paragraphs, ministers);
				expect(read.map((statements) => statements.map(({ text, at }) => ({ text, at })))).toEqual(
					paragraphs.map(({ sentences }) => sentences),
				);
				for (const { by, acts } of read.flat()) {
					expect(acts.length > 0).toBe(by.length > 0);
					for (const { act } of acts) expect(allActs).toContain(act);
				}
			}),
			{ numRuns: 100 },
		);
	});
});
