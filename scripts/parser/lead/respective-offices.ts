import type { HouseVocabulary } from '../words/house.ts';
import { officeStarts } from '../words/offices.ts';
import type { Token } from '../words/tokens.ts';
import { officePhraseEnd } from './office.ts';
import { roleOf } from './office-party.ts';
import type { PersonMention } from './person-mention.ts';

/** Offices told behind both names: “Mr. A and Ms. B, respectively Minister of X and Secretary of Y”. */
export function withRespectiveOffices(
	persons: readonly PersonMention[],
	tokens: readonly Token[],
	house: HouseVocabulary,
): PersonMention[] {
	const all = [...persons];
	for (const [index, second] of persons.entries()) {
		const first = persons[index - 1];
		if (
			!first ||
			first.office ||
			second.office ||
			tokens[first.to]?.text !== 'and' ||
			second.from !== first.to + 1
		)
			continue;
		const begin = tokens[second.to]?.text === ',' ? second.to + 1 : second.to;
		if (tokens[begin]?.text !== 'respectively') continue;
		const from = articleEnd(tokens, begin + 1);
		const end = officePhraseEnd({ tokens, house, startsPerson: () => false }, from);
		const and = parting(tokens, from, end);
		if (and === null) continue;
		all[index - 1] = { ...first, ...office(tokens, from, and, house) };
		all[index] = {
			...second,
			...office(tokens, articleEnd(tokens, and + 1), end, house),
			to: end,
			end: tokens[end - 1]?.end ?? second.end,
		};
	}
	return all;
}

const articleEnd = (tokens: readonly Token[], at: number): number =>
	tokens[at]?.text === 'the' ? at + 1 : at;

/** The “and” behind which a second office opens. */
function parting(tokens: readonly Token[], from: number, end: number): number | null {
	const opens = (at: number): boolean => officeStarts.has(tokens[articleEnd(tokens, at + 1)]?.text ?? '');
	const index = tokens
		.slice(from + 1, end - 1)
		.findIndex(({ text }, step) => text === 'and' && opens(from + 1 + step));
	return index < 0 ? null : from + 1 + index;
}

function office(
	tokens: readonly Token[],
	from: number,
	end: number,
	house: HouseVocabulary,
): Pick<PersonMention, 'role' | 'office' | 'party'> {
	const { roleEnd, party } = roleOf(tokens, from, end, house);
	const stretch = (to: number) => ({ start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 });
	return { role: stretch(roleEnd), office: stretch(end), party };
}
