import countries from 'world-countries/countries.json' with { type: 'json' };
import type { Edition } from '../../edition/edition.ts';
import { paragraphsOf } from '../../record/body.ts';
import { medium, meetingKind } from '../../schemas/meeting.ts';
import { siteHref as href } from '../../site-address.ts';
import { address } from '../../words/addresses.ts';
import { formFinder } from '../../words/find-forms.ts';
import { foldedText, keyOf, wordsIn } from '../../words/folding.ts';
import { kindName, mediumName } from '../../words/kinds.ts';
import type { Lexicon, LexiconEntry, Names } from '../lexicon.ts';
import { vocabularyOf, wordsInside } from './search-vocabulary.ts';

/** What the search page knows of the edition. */
export function lexiconOf(edition: Edition): Lexicon {
	const { meetings, series, publishers } = edition;
	return {
		entries: [...peopleOf(edition), ...placesOf(edition), ...topicsOf(edition), ...wordingsOf(edition)],
		synonyms: countryNames(edition),
		inside: wordsInside(edition),
		labels: {
			kind: Object.fromEntries(meetingKind.options.map((kind) => [kind, kindName(kind)])),
			medium: Object.fromEntries(medium.options.map((name) => [name, mediumName(name)])),
			publisher: Object.fromEntries([...publishers.values()].map(({ id, short }) => [id, short])),
		},
		parties: distinctParties([
			...series.sides,
			...meetings.flatMap(({ participants }) => participants.map(({ party }) => party)),
		]),
		shards: [...vocabularyOf(edition).keys()].sort(),
		records: meetings.length,
		paragraphs: meetings.reduce((sum, { body }) => sum + paragraphsOf(body).length, 0),
	};
}

const distinct = (names: readonly string[]): string[] => [
	...new Map(names.map((name) => [keyOf(name), name])).values(),
];

function peopleOf({ people }: Edition): LexiconEntry[] {
	return [...people.values()].map(({ id, name, sort, forms, searchForms, native }) => {
		const words = sort.split(' ');
		const turned = words.length === 2 ? [words.toReversed().join(' ')] : [];
		return {
			kind: 'person',
			id,
			name,
			href: href(address.person(id)),
			forms: distinct(forms),
			aliases: distinct([sort, ...turned, ...searchForms, ...(native ? [native.text] : [])]),
			wordings: [],
		};
	});
}

function placesOf({ places, series }: Edition): LexiconEntry[] {
	const sides = series.sides.map(({ code }) => code);
	return [...places.values()].map(({ id, name, kind, country = '', forms, searchForms }) => ({
		kind: 'place',
		id,
		name,
		href: href(address.place(id)),
		forms: distinct([name, ...forms]),
		aliases: searchForms,
		// The two countries of a series are named everywhere.
		wordings: kind === 'country' && sides.includes(country) ? [] : forms,
	}));
}

function topicsOf({ topics }: Edition): LexiconEntry[] {
	return [...topics.values()].map(({ id, name, phrases }) => ({
		kind: 'topic',
		id,
		name,
		href: href(address.topic(id)),
		forms: [name],
		aliases: [],
		wordings: phrases,
	}));
}

function wordingsOf({ phrases, terms }: Edition): LexiconEntry[] {
	return [
		...[...phrases.values()].map(
			({ id, name, wordings }): LexiconEntry => ({
				kind: 'phrase',
				id,
				name,
				href: href(address.phrase(id)),
				forms: [name],
				aliases: [],
				wordings,
			}),
		),
		...[...terms.values()].map(
			({ id, name, expansion, forms }): LexiconEntry => ({
				kind: 'term',
				id,
				name,
				href: href(address.term(id)),
				forms: distinct([name, ...(expansion ? [expansion] : []), ...forms]),
				aliases: [],
				wordings: forms,
			}),
		),
	];
}

/** The names of each country of which the records use one, of any spelling and in any Latin script: `Viet Nam`, `Vietnam`. */
function countryNames({ meetings }: Edition): Names[] {
	const names = countries.map(({ name, altSpellings }) => {
		const native = Object.values(name.native as Record<string, { common: string }>).map(
			({ common }) => common,
		);
		return distinct(
			[name.common, name.official, ...altSpellings, ...native].filter((form) => form.length > 3),
		);
	});
	const formsIn = formFinder(names.flat().map((form) => ({ id: keyOf(form), forms: [form] })));
	const used = new Set(
		meetings.flatMap(({ body }) =>
			paragraphsOf(body).flatMap(({ text }) => formsIn(foldedText(text)).flatMap(({ ids }) => ids)),
		),
	);
	return names.flatMap((group) => {
		const forms = group.filter((form) => used.has(keyOf(form)));
		const aliases = group.filter((form) => !forms.includes(form) && wordsIn(form).length > 0);
		return forms.length > 0 && group.length > 1 ? [{ forms, aliases }] : [];
	});
}

const distinctParties = (parties: readonly { code: string; name: string }[]): Lexicon['parties'] => [
	...new Map(parties.map(({ code, name }) => [code, { code, name }])).values(),
];
