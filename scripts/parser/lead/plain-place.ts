import { addressWords, plainBuildings, vessels } from '../words/places.ts';
import type { Token } from '../words/tokens.ts';
import { nameRun } from './name-run.ts';

const article = /^(?:a|an|the|his|her|their)$/u;

/**
 * Behind a building without a name of its own, or with its kind before the name: “a hotel in Bangkok”, “the minister's
 * office”, “the official residence of the Ambassador of Japan”, “the training ship Kashima”, “a boat on the Mekong
 * River”. Null where none stands at `from`.
 */
export function plainBuilding(tokens: readonly Token[], from: number): number | null {
	if (!article.test(tokens[from]?.text ?? '')) return null;
	for (let at = from + 1; at < from + 6; at += 1) {
		const token = tokens[at];
		if (!token || token.mark) return null;
		const owner = /['’]s?$/u.test(token.text);
		if (token.capital && !owner) return null;
		if (owner || !plainBuildings.has(token.text) || plainBuildings.has(tokens[at + 1]?.text ?? '')) continue;
		return ownedBy(tokens, at + 1) ?? shoreEnd(tokens, at + 1) ?? namedBehind(tokens, at + 1);
	}
	return null;
}

/** “of the vice-minister”, “of the Ambassador of Japan”. */
function ownedBy(tokens: readonly Token[], from: number): number | null {
	if (tokens[from]?.text !== 'of') return null;
	const begin = /^(?:the|a|an|his|her)$/u.test(tokens[from + 1]?.text ?? '') ? from + 2 : from + 1;
	let end = nameRun(tokens, begin);
	if (end === begin)
		return begin === from + 2 && /^\p{L}/u.test(tokens[begin]?.text ?? '') ? begin + 1 : null;
	const owner = tokens[end + 1]?.text === 'the' ? end + 2 : end + 1;
	if (tokens[end]?.text === 'of' && tokens[owner]?.capital) end = nameRun(tokens, owner);
	return end;
}

/** “the training ship Kashima”: the name stands behind its kind. */
const namedBehind = (tokens: readonly Token[], from: number): number =>
	tokens[from]?.capital && !/^(?:Mr|Ms|Mrs|Dr|H\.E|Prime|Foreign|Minister)\b/u.test(tokens[from]?.text ?? '')
		? nameRun(tokens, from)
		: from;

/** “on the lake of Biwa”, “by the river”, “on the Mekong River”, “off Sihanoukville”: the water a building stands at. */
function shoreEnd(tokens: readonly Token[], from: number): number | null {
	const [by, the, water, of] = tokens.slice(from, from + 4).map(({ text }) => text);
	if (!/^(?:on|by|near|at|off|along|overlooking)$/u.test(by ?? '')) return null;
	const name = the === 'the' ? from + 2 : from + 1;
	if (tokens[name]?.capital && by !== 'by') {
		const day =
			/day$|^(?:January|February|March|April|May|June|July|August|September|October|November|December)/u;
		return day.test(tokens[name]?.text ?? '') ? null : nameRun(tokens, name);
	}
	if (the !== 'the') return null;
	if (
		!/^(?:lake|river|sea|bay|coast|shores?|banks?|waterfront|island|hill|canal|harbou?r)$/u.test(water ?? '')
	)
		return null;
	const behind = tokens[from + 4]?.text === 'the' ? from + 5 : from + 4;
	const end = of === 'of' ? nameRun(tokens, behind) : 0;
	return end > from + 4 ? end : from + 3;
}

/** “a boat …”, “the ferry …”: also behind “on”. */
export const isVessel = (tokens: readonly Token[], from: number): boolean =>
	article.test(tokens[from]?.text ?? '') &&
	tokens.slice(from + 1, from + 4).some(({ text, capital }) => !capital && vessels.has(text));

/** “10 Downing Street”: behind a number and the name of a street; null where none stands. */
export function streetAddress(tokens: readonly Token[], from: number): number | null {
	if (!/^\d{1,4}$/u.test(tokens[from]?.text ?? '') || !tokens[from + 1]?.capital) return null;
	const end = nameRun(tokens, from + 1);
	return addressWords.has(tokens[end - 1]?.text ?? '') ? end : null;
}
