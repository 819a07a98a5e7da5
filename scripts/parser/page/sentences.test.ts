import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneSpace } from '../../../src/words/folding.ts';
import { splitSentences } from './sentences.ts';

const split = (raw: string): string[] => splitSentences(raw, 0).map(({ text }) => text);

/** Each entry is one text; `|` stands where its sentences part. */
const texts = [
	'Minister Kono met H.E. Mr. Prak Sokhonn.|He thanked H. E. Dr. Kao Kim Hourn.',
	'Lt. Gen. Hun Manet, Adm. Tea Banh and the Rt. Hon. Mr. Hammond spoke.|Prof. Ito listened.',
	'The dinner began at 7 p.m. and ended at 9 p.m.|They left at 10 p.m. JST.|It rained until 5 a.m. (local time).',
	'Both welcomed the Japan-U.S. Alliance.|They spoke of the U.S. Forces and the U.N. Charter.|No one left.',
	'He had been in the U.S.|Minister Kono asked about U.K. Prime Minister May.|They agreed with the U.S. Secretary of State.',
	'It was held at WAW! 2017 in Tokyo.|It does! Indeed he said “WAW!”.'.replace('! Indeed', '!|Indeed'),
	'They gave some U.S. $110,000 and the U.S. €5.|He left the U.S.|The fund grew.',
	'He praised Toyota Motor Co., Ltd. and its staff.|He praised Toyota Motor Co., Ltd.|The staff rejoiced.',
	'Minister Retno L.P. Marsudi spoke.|Hon. Enrique A. Manalo replied to George W. Bush.',
	'Resolution No. 2397 stands.|Was it No. 5?|No.|It was not.',
	'They spoke of law, order, etc.|He further stated that it was so, etc., and left.',
	'He spoke of "Proactive Contribution to Peace."|She agreed.|He asked about the “Quad.” for one.',
	'It had been moved in 2019.|He did so in greater detail.',
	'He thanked Prime Minister Hun Sen.|Samdech Hun Sen thanked Sen. Hagerty.',
	'(The dinner was held in private.)|Both ministers attended.',
	'He hesitated...|Then he spoke ... at length… and left.',
	'She asked for experts for the finance track[1].|The experts came.[2]|He left.',
	'He gave a gift.(Note) She gave thanks (Note).|They parted.'.replace(') She', ')|She'),
	'“Will it be done?” the Minister asked.|“Why?” he replied.|He wondered: why?|The answer came.',
	'“It will be done,” the Minister said.|"I hope to return," he added.',
	'Japan supports ASEAN,and it attaches importance to it.|Thesea is free.',
	'He met Minister D. Trump Jr. on Sept. 3 at St. James.',
	'Does it follow that a < b?|It does!|Indeed.',
	'The port opened in May.|300 buses were delivered.|Approx. 40 of them came on No. 3 ship.',
	'The talks ended at 5 p.m.|The ministers went on.|They closed at 6 p.m. Monday, 7 p.m. Tokyo time, 8 p.m. JST.',
	'They dined at 7 p.m.|Governor Sovann spoke of rice, silk, etc.|Exports rose.',
	'Minister A. noted vs. Minister B. the point, i.e. Article 9 of the treaty.',
];

describe('splitSentences', () => {
	it.each(texts)('parts %j', (text) => {
		expect(split(text.replaceAll('|', ' '))).toEqual(text.split('|'));
	});

	it('folds white space, trims, and gives the offset of the first character', () => {
		expect(splitSentences('  He\u00a0 stated \t this.\r\n\tShe\nagreed. \n', 100)).toEqual([
			{ text: 'He stated this.', at: 102 },
			{ text: 'She agreed.', at: 123 },
		]);
	});

	it('finds nothing in white space', () => {
		expect(splitSentences(' \n\t\u00a0', 7)).toEqual([]);
	});

	it('keeps every character in order and begins each sentence where it says', () => {
		const pieces = fc.constantFrom(
			...[
				'Mr. ',
				'H. E. ',
				'U.S. ',
				'p.m. ',
				'“No!” ',
				'he said. ',
				'[1] ',
				'.(Note) ',
				'\u00a0',
				'\n',
				'…',
				'\ufeff',
			],
		);
		const raw = fc.array(fc.oneof(pieces, fc.string({ unit: 'binary' })), { maxLength: 60 });
		fc.assert(
			fc.property(
				raw.map((parts) => parts.join('')),
				(text) => {
					const sentences = splitSentences(text, 5);
					expect(sentences.map((sentence) => sentence.text).join(' ')).toBe(oneSpace(text));
					for (const sentence of sentences) {
						expect(sentence.text).not.toBe('');
						expect(text[sentence.at - 5]).toBe(sentence.text[0]);
					}
				},
			),
		);
	});

	it.each(['a.m. p.m. ', 'A. ', '.)))', ' ', '“Why?” ', '[1] ', '.(Note ', '((((('])(
		'comes to the end of two million characters: %j',
		(unit) => {
			const text = unit.repeat(2_000_000 / unit.length);
			const words = splitSentences(text, 0).map((sentence) => sentence.text);
			expect(words.join(' ') === oneSpace(text)).toBe(true);
		},
	);
});
