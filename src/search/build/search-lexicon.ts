import countries from 'world-countries/countries.json' with { type: 'json' };
import type { Edition } from '../../edition/edition.ts';
import { pathOf } from '../../edition/subjects/subject.ts';
import { paragraphsOf } from '../../record/body.ts';
import { acts } from '../../schemas/act.ts';
import { medium, meetingKind } from '../../schemas/meeting.ts';
import { siteHref as href } from '../../setting/site-address.ts';
import { actName } from '../../words/act-names.ts';
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
		synonyms: [...countryNames(edition), ...actNames(edition)],
		inside: wordsInside(edition),
		labels: {
			kind: Object.fromEntries(meetingKind.options.map((kind) => [kind, kindName(kind)])),
			act: Object.fromEntries(acts.map((act) => [act, actName(act)])),
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
	return [...people.values()].map(({ id, name, sort, forms, surnames, searchForms, native }) => {
		const words = sort.split(' ');
		const turned = words.length === 2 ? [words.toReversed().join(' ')] : [];
		return {
			kind: 'person',
			id,
			name,
			href: href(address.person(id)),
			forms: distinct(forms),
			aliases: distinct([sort, ...turned, ...searchForms, ...(native ? nativeNames(native.text) : [])]),
			// Who asks in another script finds the surname alone too.
			...(native && surnames.length > 0 && { wanted: distinct(surnames) }),
			wordings: [],
		};
	});
}

/** A native name, and where it is written without a space its beginnings: `岸田文雄` may be asked for as `岸田`. */
const nativeNames = (text: string): string[] =>
	/^\p{Script=Han}+$/u.test(text)
		? [text, text.slice(0, 3), text.slice(0, 2)].filter((name, index, all) => all.indexOf(name) === index)
		: [text];

function placesOf(edition: Edition): LexiconEntry[] {
	const { places, series } = edition;
	const sides = series.sides.map(({ code }) => code);
	return [...places.values()].map(({ id, name, kind, country = '', forms, searchForms }) => ({
		kind: 'place',
		id,
		name,
		href: href(pathOf(edition, 'place', id)),
		forms: distinct([name, ...forms]),
		aliases: searchForms,
		// The two countries of a series are named everywhere.
		wordings: kind === 'country' && sides.includes(country) ? [] : forms,
	}));
}

function topicsOf({ topics }: Edition): LexiconEntry[] {
	return [...topics.values()].map(({ id, name, phrases, searchForms = [] }) => ({
		kind: 'topic',
		id,
		name,
		href: href(address.topic(id)),
		forms: [name],
		aliases: searchForms,
		wordings: phrases,
		...(searchForms.length > 0 && { wanted: phrases }),
	}));
}

function wordingsOf(edition: Edition): LexiconEntry[] {
	const { phrases, terms } = edition;
	return [
		...[...phrases.values()].map(
			({ id, name, wordings }): LexiconEntry => ({
				kind: 'phrase',
				id,
				name,
				href: href(pathOf(edition, 'phrase', id)),
				forms: [name],
				aliases: [],
				wordings,
			}),
		),
		...[...terms.values()].map(
			({ id, name, expansion, forms, searchForms = [] }): LexiconEntry => ({
				kind: 'term',
				id,
				name,
				href: href(pathOf(edition, 'term', id)),
				forms: distinct([name, ...(expansion ? [expansion] : []), ...forms]),
				aliases: searchForms,
				wordings: forms,
			}),
		),
	];
}

/** The names of each country of which the records use one, of any spelling and in any Latin script: `Viet Nam`, `Vietnam`. */
function countryNames({ meetings }: Edition): Names[] {
	const names = countries.map(({ name, altSpellings, translations }) => {
		const commonOf = (names: unknown): string[] =>
			Object.values(names as Record<string, { common: string }>).map(({ common }) => common);
		return distinct(
			// Two or three Latin letters are a code rather than a name.
			[
				...commonOf(translations),
				name.common,
				name.official,
				...altSpellings,
				...commonOf(name.native),
			].filter((form) => form.length > 3 || /[^\p{Script=Latin}]/u.test(form)),
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

/** The printed words of each act, asked for by its name: `agreed` is also searched as “concurred”. */
function actNames({ meetings }: Edition): Names[] {
	const printed = new Map<string, Map<string, number>>();
	for (const { act, words } of meetings.flatMap(({ body }) =>
		paragraphsOf(body).flatMap(({ statements }) => statements.flatMap((statement) => statement.acts)),
	)) {
		const counts = printed.get(act) ?? new Map<string, number>();
		printed.set(act, counts.set(words.toLowerCase(), (counts.get(words.toLowerCase()) ?? 0) + 1));
	}
	return [...printed].map(([act, counts]) => ({
		forms: [],
		aliases: [act],
		wanted: [...counts].sort((a, b) => b[1] - a[1]).map(([words]) => words),
	}));
}

const distinctParties = (parties: readonly { code: string; name: string }[]): Lexicon['parties'] => [
	...new Map(parties.map(({ code, name }) => [code, { code, name }])).values(),
];
