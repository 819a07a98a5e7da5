import { describe, expect, test } from 'vitest';
import { honorificLength, isAddress } from './honorific.ts';
import { tokenize } from './tokens.ts';

/** The forms of address with which a text opens, as printed. */
function opening(text: string): string {
	const tokens = tokenize(text);
	return text.slice(0, tokens[honorificLength(tokens, 0) - 1]?.end ?? 0);
}

describe('forms of address', () => {
	test.each([
		['Mr. Taro Kono', 'Mr.'],
		['Ms Kawakami', 'Ms'],
		['H.E. Dr. Tran Van Binh', 'H.E. Dr.'],
		['H. E. Mr. Prak Sokhonn', 'H. E. Mr.'],
		['the Rt Hon James Cleverly', 'the Rt Hon'],
		['Senator the Hon. Penny Wong', 'Senator the Hon.'],
		['H.R.H. Prince Norodom', 'H.R.H.'],
		['His Excellency Mr. Hun Sen', 'His Excellency Mr.'],
		['Lt. Gen. Chea Dara', 'Lt. Gen.'],
		['General Tea Banh', 'General'],
		['General (Ret.) Prabowo', 'General (Ret.)'],
		['Lt. Gen. (retired) Chea Dara', 'Lt. Gen. (retired)'],
		['Ambassador Masahiro Mikami', 'Ambassador'],
	])('%s', (text, expected) => {
		expect(opening(text)).toBe(expected);
	});

	test.each([
		'Samdech Hun Sen',
		'the Minister',
		'General Department of Policy',
		'General Secretary Nguyen',
		'Ambassador of Japan',
		'Major projects',
		'mr. smith',
		'His visit',
		'Honda',
		'',
	])('“%s” opens with none', (text) => {
		expect(opening(text)).toBe('');
	});
});

describe('the address of the next person', () => {
	test.each(['Mr. Taro Kono', 'H.E. Hun Sen', 'Hon. Penny Wong'])('“%s” begins with one', (text) => {
		expect(isAddress(tokenize(text), 0)).toBe(true);
	});

	// A rank may be the end of an office, and an article the middle of one.
	test.each(['General Tea Banh', 'Ambassador Mikami', 'the Hon. Penny Wong', 'Prime Minister Hun Sen'])(
		'“%s” may go on with an office',
		(text) => {
			expect(isAddress(tokenize(text), 0)).toBe(false);
		},
	);
});
