import { type CitationStyle, type CitedItem, processed } from './processor.ts';

/** A reference in pieces: words that stand as they are, and the fields that stand between them. */
type Shape = readonly (string | { field: Field })[];
type Field = 'title' | 'year' | 'day' | 'url';

/** Values that no record has, by which the fields are found in a processed reference. */
const standIns: Readonly<Record<Field, string>> = {
	title: 'Placeholder',
	year: '1907',
	day: '28',
	url: 'https://placeholder.invalid/',
};

const shapes = new Map<string, Shape | null>();

/**
 * The reference to an item in a style. The processor makes one for each publisher, month and style; the others are
 * filled into it. A title that a style may change (marks, quotations, unusual capitals) has a shape of its own.
 */
export function referenceTo(item: CitedItem, style: CitationStyle): string {
	const [[year, month, day]] = item.issued['date-parts'];
	const title = plainTitle(item.title);
	const { author, 'container-title': container, language, type } = item;
	const key = JSON.stringify([
		style,
		type,
		author,
		container,
		language,
		month,
		title === null ? item.title : null,
	]);
	let shape = shapes.get(key);
	if (shape === undefined) {
		const model: CitedItem = {
			...shown(item),
			id: key,
			...(title !== null && { title: standIns.title }),
			issued: { 'date-parts': [[Number(standIns.year), month, Number(standIns.day)]] },
			URL: standIns.url,
		};
		shape = shapeOf(
			processed(model, style),
			title === null ? ['year', 'day', 'url'] : ['title', 'year', 'day', 'url'],
		);
		shapes.set(key, shape);
	}
	if (!shape) return processed(shown(item), style);
	const values = { title: title ?? '', year: String(year), day: String(day), url: item.URL };
	return shape.map((piece) => (typeof piece === 'string' ? piece : values[piece.field])).join('');
}

const shown = (item: CitedItem): CitedItem => ({
	id: item.id,
	type: item.type,
	title: item.title,
	author: item.author,
	'container-title': item['container-title'],
	issued: item.issued,
	URL: item.URL,
	language: item.language,
});

/** The pieces of a reference; null where a stand-in is not found just once, so that it cannot be told from the words. */
function shapeOf(reference: string, fields: readonly Field[]): Shape | null {
	const places = fields
		.map((field) => ({ field, at: reference.indexOf(standIns[field]) }))
		.sort((a, b) => a.at - b.at);
	const once = places.every(({ field, at }) => at >= 0 && reference.indexOf(standIns[field], at + 1) < 0);
	if (!once) return null;
	const shape: (string | { field: Field })[] = [];
	let from = 0;
	for (const { field, at } of places) {
		shape.push(reference.slice(from, at), { field });
		from = at + standIns[field].length;
	}
	return [...shape, reference.slice(from)];
}

/** A word with a capital, or a number, with the brackets and the comma that may stand around it. */
const capitalised = /^[[(]?(?:\p{Lu}[\p{L}\p{N}-]*(?:['’]s?)?|\p{N}+)[\])]*,?$/u;

/** Words that no style writes with a capital within a title. */
const small = new Set([
	'a',
	'an',
	'and',
	'at',
	'between',
	'by',
	'for',
	'in',
	'of',
	'on',
	'the',
	'to',
	'with',
]);

/**
 * A title as every style writes it, or null where styles may differ: one of capitalised words with small words between
 * them needs only its apostrophes made curly.
 */
function plainTitle(title: string): string | null {
	const words = title.split(' ');
	const plain = words.every((word, index) =>
		small.has(word.toLowerCase())
			? index > 0 && index < words.length - 1 && word === word.toLowerCase()
			: capitalised.test(word),
	);
	return plain && /\p{Ll}/u.test(title) && !title.endsWith(',') ? title.replaceAll("'", '’') : null;
}
