import { officeHeads } from '../words/offices.ts';
import type { Token } from '../words/tokens.ts';

/** “At” and “in” behind an office: the ministry it serves in, or where the meeting was held. */

const ofGovernment =
	/^(?:Prime|President|Presid|Ministry|Department|Foreign|Federal|Home|Cabinet|Treasury|Chancell|Royal|State|Vice|Executive)/u;

/** “Minister of State at the Home Office”: an office in a ministry. Behind a whole office “at” names the place. */
export function inMinistry(tokens: readonly Token[], at: number): boolean {
	const [before = '', last = '', , next = '', body = ''] = [-2, -1, 0, 1, 2].map(
		(step) => tokens[at + step]?.text ?? '',
	);
	if (next === 'Large') return true;
	if (next !== 'the' || !ofGovernment.test(body)) return false;
	// A minister of state or somebody with a plain title serves in a ministry; whole offices do not.
	return (
		last === 'State' ||
		(officeHeads.has(last) && !/^(?:Prime|Foreign)$/u.test(before)) ||
		wordsBefore(tokens, at, 10).includes('Minister of State for')
	);
}

/** “at the Foreign, Commonwealth and Development Office”: behind a ministry whose name holds commas; null elsewhere. */
export function ministryEnd(tokens: readonly Token[], at: number): number | null {
	if (tokens[at]?.text !== 'at' || !inMinistry(tokens, at)) return null;
	let comma = false;
	for (const [index, { text, capital }] of tokens.slice(at + 2, at + 12).entries()) {
		if (!(capital || text === ',' || text === 'and')) return null;
		comma ||= text === ',';
		if (comma && /^(?:Office|Ministry|Department)$/u.test(text)) return at + index + 3;
	}
	return null;
}

/** “Special Envoy … for National Reconciliation in Myanmar” */
export const isEnvoyTo = (tokens: readonly Token[], at: number): boolean =>
	tokens[at + 1]?.capital === true &&
	/^[,)]$/u.test(tokens[at + 2]?.text ?? '') &&
	/\bSpecial (?:Envoy|Representative|Advis[eo]r)\b/u.test(wordsBefore(tokens, at, 14));

const wordsBefore = (tokens: readonly Token[], at: number, count: number): string =>
	tokens
		.slice(Math.max(0, at - count), at)
		.map(({ text }) => text)
		.join(' ');
