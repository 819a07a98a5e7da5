import { nameTitles } from '../../parser/words/titles.ts';

const inCapitals = (word: string): boolean => /^\p{Lu}[\p{Lu}'’-]+$/u.test(word);

/**
 * A printed name without the titles that stand with it, for ids and headings: “Prince Norodom Veasna” is Norodom
 * Veasna. After a title, a family name in capitals begins the name: “Samdech Moha Borvor Thipadei HUN Manet” is HUN
 * Manet. A name that is all titles stays as it is.
 */
export function plainName(name: string): string {
	const words = name.split(' ');
	if (!nameTitles.has(words[0] ?? '')) return name;
	const family = words.findIndex(inCapitals);
	const start = family > 0 ? family : words.findIndex((word) => !nameTitles.has(word));
	return start > 0 ? words.slice(start).join(' ') : name;
}

/** The name in sorting order: words in capitals, which are the family name, first. */
export function familyNameFirst(name: string): string {
	const words = name.split(' ');
	return [...words.filter(inCapitals), ...words.filter((word) => !inCapitals(word))].join(' ');
}
