import { describe, expect, test } from 'vitest';
import { nameLength } from './name.ts';
import { tokenize } from './tokens.ts';

/** The name with which a text opens, as printed. */
function opening(text: string): string {
	const tokens = tokenize(text);
	return text.slice(0, tokens[nameLength(tokens, 0) - 1]?.end ?? 0);
}

describe('names', () => {
	test.each([
		['Taro Kono, Minister for Foreign Affairs', 'Taro Kono'],
		['PRAK Sokhonn of Cambodia', 'PRAK Sokhonn'],
		['Samdech Akka Moha Sena Padei Techo Hun Sen, Prime', 'Samdech Akka Moha Sena Padei Techo Hun Sen'],
		['U Wunna Maung Lwin, Union Minister', 'U Wunna Maung Lwin'],
		['George W. Bush met', 'George W. Bush'],
		['Ursula von der Leyen, President', 'Ursula von der Leyen'],
		['Tamim bin Hamad Al Thani', 'Tamim bin Hamad Al Thani'],
		['al-Sisi attended', 'al-Sisi'],
		['Abdel Fattah al-Sisi, President', 'Abdel Fattah al-Sisi'],
		['Faisal bin Farhan al-Saud, Minister', 'Faisal bin Farhan al-Saud'],
		['Chung Eui-yong and', 'Chung Eui-yong'],
		['John Smith MP, Minister', 'John Smith MP'],
		['Ferdinand R. Marcos, Jr., President', 'Ferdinand R. Marcos, Jr.'],
		['Gerry Brownlee, CNZM, MP, Minister', 'Gerry Brownlee, CNZM, MP'],
		['Jane Doe FRSC, OC, Minister of Science', 'Jane Doe FRSC, OC'],
		['Michael Somare, GCL, CF, KStJ, Prime Minister', 'Michael Somare, GCL, CF, KStJ'],
		['Jan Adams, JICA and others', 'Jan Adams'],
		['Jan Adams, CEO, spoke', 'Jan Adams'],
		['Lord Cameron of Chipping Norton, Secretary of State', 'Lord Cameron of Chipping Norton'],
		['Lord Cameron of the House', 'Lord Cameron'],
		['Kono of Japan', 'Kono'],
		['Kono Prime Minister', 'Kono'],
		["Kono's House", "Kono's"],
	])('%s', (text, expected) => {
		expect(opening(text)).toBe(expected);
	});

	test.each([
		'met with him',
		'With Mr. Olivier Becht',
		'Prime Minister Hun Sen',
		'Foreign Affairs',
		'(Kono)',
		', Jr.',
		'2019 Tokyo',
		'bin laden',
		'al-fresco lunch',
		'',
	])('“%s” opens with none', (text) => {
		expect(opening(text)).toBe('');
	});
});
