import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attribute } from './attribute.ts';
import { context, fixtures } from './fixtures/read-fixture.ts';

const ministers = context('ministers-id');

describe('attribute', () => {
	it.each(fixtures())('hears each speaker in “$name”', ({ context, paragraphs, expected }) => {
		const statements = attribute(paragraphs, context).flat();
		const heard = statements.map(({ by, text }) => `${by.join(' ') || '-'} | ${text}`);
		expect(heard).toEqual(statements.map(({ text }, place) => `${expected[place]} | ${text}`));
	});

	it('hears nobody in the lead', () => {
		const sentences = [{ text: 'Minister Hayashi held a meeting with Minister Retno.', at: 3 }];
		expect(attribute([{ label: null, lead: true, sentences }], context('ministers-id'))).toEqual([
			[{ ...sentences[0], by: [], speaker: null, rule: 'lead' }],
		]);
	});

	it('gives the place of the one principal who speaks, and of nobody else', () => {
		const sentences = [
			'Minister Retno spoke.',
			'The Indonesian side agreed.',
			'Both agreed.',
			'He thanked her.',
		].map((text, at) => ({ text, at }));
		const [statements] = attribute([{ label: null, lead: false, sentences }], context('ministers-id'));
		expect(statements?.map(({ speaker }) => speaker)).toEqual([1, null, null, 0]);
	});

	it('gives one statement a sentence, in order, with its text, and throws at nothing', () => {
		const words = fc.constantFrom(
			...[
				'Minister',
				'Hayashi',
				'Retno',
				'said',
				',',
				'that',
				'the',
				'two',
				'both',
				'Japan',
				"'s",
				'"',
				'“',
				'”',
			],
			...[
				'(',
				')',
				'by',
				'was',
				'agreed',
				'In response',
				'He',
				'she',
				'they',
				'and',
				'latter',
				'of',
				':',
				';',
				'—',
			],
		);
		const sentence = fc
			.array(fc.oneof(words, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 25 })
			.map((parts) => ({ text: parts.join(' '), at: 0 }));
		const paragraph = fc.record({
			label: fc.constant(null),
			lead: fc.boolean(),
			sentences: fc.array(sentence, { maxLength: 4 }),
		});
		fc.assert(
			fc.property(fc.array(paragraph, { maxLength: 3 }), (paragraphs) => {
				const read = attribute(paragraphs, ministers);
				expect(read.map((statements) => statements.map(({ text, at }) => ({ text, at })))).toEqual(
					paragraphs.map(({ sentences }) => sentences),
				);
				const parties = read.flat().map(({ by }) => by.join(' '));
				expect(['', 'JP', 'ID', 'JP ID']).toEqual(expect.arrayContaining(parties));
			}),
			{ numRuns: 50 },
		);
	}, 30_000);

	it.each([
		'Minister Hayashi, ',
		'the two ',
		'((',
		'“',
		'by Minister Retno ',
		'Minister of ',
		'that Japan and ',
		'Minister ',
	])('takes time in proportion to its input: %j', (unit) => {
		const time = (length: number): number => {
			const sentences = [{ text: `While ${unit.repeat(length / unit.length)}`, at: 0 }];
			const start = performance.now();
			attribute([{ label: null, lead: false, sentences }], ministers);
			return performance.now() - start;
		};
		time(20_000);
		// Twenty times the text may take at most eighty times as long: quadratic work would take four hundred.
		expect(time(1_000_000)).toBeLessThan(80 * Math.max(time(50_000), 15));
	});
});
