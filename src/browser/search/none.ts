import { plain } from '../../search/query.ts';
import { hasFilters, noFilters, type SearchState, writeState } from '../../search/state.ts';
import { typedAs } from '../../search/typed-as.ts';
import { address, href } from '../../words/addresses.ts';
import { pluralInWords } from '../../words/wording.ts';
import { commas, element } from './element.ts';
import type { FoundResults } from './messages.ts';

/** What a reader can do who found nothing, as lines of terms and links. */
export function whatToDo({ state, unknown, longer, suggestions, about }: FoundResults): HTMLElement[] {
	const begun = [...longer].flatMap(([word, others]) =>
		others.map((other) => searchLink({ ...state, q: state.q.replace(typedAs(state.q, word), other) }, other)),
	);
	const meant = [...suggestions].flatMap(([word, others]) =>
		others.map((other) => searchLink({ ...state, q: state.q.replace(typedAs(state.q, word), other) }, other)),
	);
	const { people, records, paragraphs } = about;
	const known = plain(state.q)
		.split(' ')
		.filter((part) => !unknown.some((word) => typedAs(state.q, word) === part.replaceAll('"', '')))
		.join(' ');
	const instead = [
		known !== '' && known !== plain(state.q) && searchLink({ ...state, q: known }, known),
		unknown.length === 0 &&
			state.q !== '' &&
			plain(state.q).includes('"') &&
			searchLink({ ...state, q: plain(state.q).replaceAll('"', '') }, 'the same words in any order'),
		hasFilters(state) && searchLink({ ...state, filters: noFilters() }, 'the same words without filters'),
	].filter((link) => link !== false);
	return [
		...(begun.length > 0 ? [line('Longer words', commas(begun))] : []),
		meant.length > 0
			? line('Spelling', 'Did you mean ', commas(meant), '?')
			: line(
					'Spelling',
					`Names are matched as printed, capitals and accents do not matter: ${people.map((name) => `“${name}”`).join(', ')}.`,
				),
		...(instead.length > 0 ? [line('Search', commas(instead))] : []),
		line(
			'Browse',
			commas([
				element('a', { href: href(address.topics) }, 'Subjects'),
				element('a', { href: href(address.people) }, 'People'),
				element('a', { href: href(address.places) }, 'Places'),
				element('a', { href: href(address.index) }, 'A–Z'),
			]),
		),
		line(
			'Scope',
			`Only the words of ${pluralInWords(records, 'record')}, ${pluralInWords(paragraphs, 'paragraph')}, are searched, not the documents they name.`,
		),
	];
}

const line = (term: string, ...value: Parameters<typeof commas>[0][number][]): HTMLElement =>
	element('div', {}, element('dt', {}, term), element('dd', { class: 'ed' }, value));

const searchLink = (state: SearchState, text: string): HTMLAnchorElement =>
	element('a', { href: `${href(address.search)}${writeState({ ...state, page: 1 })}` }, text);
