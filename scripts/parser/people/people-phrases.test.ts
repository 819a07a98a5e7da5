import { expect, test } from 'vitest';
import { apposition, behindName, introduction } from './people-phrases.ts';

const signs = [...'HhCIAcZOPSBTLYEDKNQpmfrljteiauwsdx.,()&:;-'];
/** Signs of which names and offices are made. */
const inner = [...'OPSBNKACIcfrltjm,'];
const pairsOf = signs.flatMap((one) => [one, ...signs.map((other) => one + other)]);
const triples = inner.flatMap((one) => inner.flatMap((other) => inner.map((third) => one + other + third)));

/** Where two parts of a pattern could take the same signs, the end of such a row would not be reached for years. */
function readToItsEnd(text: string): void {
	for (const { 0: all, index } of text.matchAll(introduction)) {
		expect(all).not.toBe('');
		for (const pattern of Object.values(behindName)) {
			pattern.lastIndex = index + all.length;
			pattern.exec(text);
		}
	}
	apposition.exec(text);
}

test.each([
	['a run of one or two signs', pairsOf],
	['a run of three signs of names and offices', triples],
])('rows that repeat %s are read to their end', (_, runs) => {
	for (const run of runs)
		for (const end of ['.', 'x']) readToItsEnd(`O${run.repeat(240 / run.length)}${end}`);
});
