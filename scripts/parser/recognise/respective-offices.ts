import type { HouseVocabulary } from '../words/house.ts';
import { officeStarts } from '../words/offices.ts';
import { roleOf } from './office-party.ts';
import { officePhrase } from './office-phrase.ts';
import type { FoundPerson } from './person.ts';
import type { Token } from './tokens.ts';

/** Offices told behind both names: “Mr. A and Ms. B, respectively Minister of X and Secretary of Y”. */
export function withRespectiveOffices(
	persons: readonly FoundPerson[],
	tokens: readonly Token[],
	house: HouseVocabulary,
): FoundPerson[] {
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
		const end = officePhrase(tokens, from, house, () => false);
		const and = parting(tokens, from, end);
		if (and === null) continue;
		all[index - 1] = { ...first, ...office(tokens, from, and, house) };
		all[index] = { ...second, ...office(tokens, articleEnd(tokens, and + 1), end, house), to: end };
	}
	return all;
}

const articleEnd = (tokens: readonly Token[], at: number): number =>
	tokens[at]?.text === 'the' ? at + 1 : at;

/** The “and” behind which a second office opens. */
function parting(tokens: readonly Token[], from: number, end: number): number | null {
	for (let at = from + 1; at < end - 1; at += 1) {
		const next = tokens[articleEnd(tokens, at + 1)]?.text ?? '';
		if (tokens[at]?.text === 'and' && officeStarts.has(next)) return at;
	}
	return null;
}

function office(
	tokens: readonly Token[],
	from: number,
	end: number,
	house: HouseVocabulary,
): Pick<FoundPerson, 'role' | 'office' | 'party'> {
	const { roleEnd, party } = roleOf(tokens, from, end, house);
	const stretch = (to: number) => ({ start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 });
	return { role: stretch(roleEnd), office: stretch(end), party };
}
