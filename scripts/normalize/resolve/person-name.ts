import countries from 'world-countries/countries.json' with { type: 'json' };
import { nameTitles } from '../../parser/words/titles.ts';

/** A printed name taken apart. */
export interface PersonName {
	/** Without titles and without letters behind the name. */
	plain: string;
	/** As printed; null where the name is one word, or a title. */
	family: string | null;
	/** Family name first, its capitals made small. */
	sort: string;
}

/** Which part of a name comes first where no capitals show it. */
export type NameOrder = 'given-first' | 'family-first';

/** Letters and ordinals behind a name, which belong to no part of it; dots are left out. */
const behindNames: ReadonlySet<string> = new Set(
	'MP MEP MNA MLA MSP MS MHR MLC QC KC SC JP PC AC AO AM OAM KBE DBE CBE OBE MBE GBE KCMG DCMG GCMG CMG CB KCB GCB CH KG LG KNZM DNZM GNZM CNZM ONZ ONZM QSO PhD DPhD MD DSc BA MA LLM LLD Esq Jr Sr II III IV'.split(
		' ',
	),
);

const isBehind = (word: string): boolean => behindNames.has(word.replace(/[.,]/gu, ''));

const inCapitals = (word: string): boolean => /^(?:Mc|Mac|[OD]['’])?\p{Lu}[\p{Lu}'’-]+$/u.test(word);

/** “von”, “de la”, “bin”: a family name begins with its particles. */
const isParticle = (word: string): boolean => /^(?:\p{Ll}+|al-.+)$/u.test(word);

/**
 * Takes a printed name apart. Words in capitals are the family name; in a name without them it is the last word with its
 * particles, or where the family name comes first, the first word.
 */
export function readName(name: string, order: NameOrder): PersonName {
	const words = withoutTitles(name.split(' ').filter((word) => word !== ''));
	while (words.length > 1 && isBehind(words.at(-1) ?? '')) words.pop();
	const bare = words.map((word) => word.replace(/,$/u, ''));
	const plain = bare.join(' ');
	const capitals = bare.filter(inCapitals);
	if (bare.length < 2) return { plain, family: null, sort: capitalised(plain) };
	const family = capitals.length > 0 && capitals.length < bare.length ? capitals : familyOf(bare, order);
	const given = bare.filter((word) => !family.includes(word));
	return { plain, family: family.join(' '), sort: capitalised([...family, ...given].join(' ')) };
}

function familyOf(words: readonly string[], order: NameOrder): string[] {
	if (order === 'family-first') return words.slice(0, 1);
	let from = words.length - 1;
	while (from > 1 && isParticle(words[from - 1] ?? '')) from -= 1;
	return words.slice(from);
}

/**
 * The words after the titles: “Prince Norodom Veasna” is Norodom Veasna. After a title, a family name in capitals begins
 * the name: “Samdech Moha Borvor Thipadei HUN Manet” is HUN Manet. A name that is all titles stays as it is.
 */
function withoutTitles(words: string[]): string[] {
	if (!nameTitles.has(words[0] ?? '')) return words;
	const family = words.findIndex((word) => inCapitals(word) && !isBehind(word));
	const start = family > 0 ? family : words.findIndex((word) => !nameTitles.has(word));
	return start > 0 ? words.slice(start) : words;
}

/** A family name in capitals as a sentence has it: “KATO” is Kato. */
export const capitalised = (name: string): string =>
	name.replace(/(\p{Lu})(\p{Lu}+)/gu, (_, head: string, tail: string) => head + tail.toLowerCase());

/** Languages whose speakers' names put the family name first (Unicode CLDR, nameOrderLocales), by ISO 639-3. */
const familyFirst: ReadonlySet<string> = new Set(['hun', 'jpn', 'khm', 'kor', 'mon', 'vie', 'yue', 'zho']);

/**
 * The order of a name printed without capitals. A house prints its own people in the order of the language it writes,
 * given name first; others stand in their own order.
 */
export function nameOrder(side: 'first' | 'second', party: string | undefined): NameOrder {
	if (side === 'first') return 'given-first';
	const languages = Object.keys(countries.find(({ cca2 }) => cca2 === party)?.languages ?? {});
	return languages.length > 0 && languages.every((language) => familyFirst.has(language))
		? 'family-first'
		: 'given-first';
}
