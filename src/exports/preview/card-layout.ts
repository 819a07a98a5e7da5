import { type Setting, setLine } from './glyphs.ts';
import type { Card } from './record-card.ts';

export const cardSize = { width: 1200, height: 630 } as const;

/** The card's colours; the two sides as everywhere: left indigo, right gamboge. */
export const inks = {
	ink: '#15202b',
	second: '#495460',
	left: '#234a91',
	right: '#784e00',
	leftRule: '#3d68b9',
	rightRule: '#b57900',
} as const;
export type Ink = keyof typeof inks;

/** A line of words, its pen at `x` and on the base line `y`. */
export interface Words extends Setting {
	text: string;
	x: number;
	y: number;
	ink: Ink;
}

export interface CardRule {
	x: number;
	y: number;
	width: number;
	height: number;
	ink: Ink;
}

const margin = { x: 72, y: 64 };
const middle = cardSize.width / 2;

/** Where everything stands: series, day and title above, the two sides below, divided by the axis. */
export function layOut({ series, over, title, sides }: Card): { words: Words[]; rules: CardRule[] } {
	const wide = cardSize.width - 2 * margin.x;
	const words: Words[] = [];
	let y = margin.y;
	const put = (text: string, style: Omit<Words, 'text' | 'x' | 'y'>, lead: number): void => {
		for (const line of broken(text, wide, style)) {
			words.push({ ...style, text: line, x: margin.x, y: Math.round(y + lead / 2 + style.size * 0.33) });
			y += lead;
		}
	};
	if (sides) put(series, { font: 'serif-bold', size: 30, ink: 'ink' }, 30);
	y += 14;
	put(over, { font: 'sans', size: 28, ink: 'second' }, 34);
	y += 26;
	const size = sides ? sizeOf(title) : 92;
	put(shorten(title), { font: 'serif', size, tracking: -0.01, ink: 'ink' }, Math.round(size * 1.12));
	if (!sides) return { words, rules: axis(cardSize.height - margin.y - 120, 120) };

	const columns = sides.map(({ label, people }, index) => sideWords(label, people, index === 0));
	const height = Math.max(...columns.map((column) => column.height));
	const top = cardSize.height - margin.y - height;
	for (const column of columns) words.push(...column.words.map((one) => ({ ...one, y: one.y + top })));
	return { words, rules: axis(top, height) };
}

/** The label of a side and its people, from the top of its box. */
function sideWords(
	label: string,
	people: readonly string[],
	left: boolean,
): { words: Words[]; height: number } {
	const wide = middle - margin.x - 24 - (left ? 4 : 12) - 22;
	const words: Words[] = [];
	let height = 0;
	const put = (text: string, style: Omit<Words, 'text' | 'x' | 'y'>, lead: number): void => {
		for (const line of broken(text, wide, style)) {
			const x = left ? margin.x + 26 : cardSize.width - margin.x - 34 - setLine(line, style).width;
			words.push({ ...style, text: line, x, y: Math.round(height + lead / 2 + style.size * 0.33) });
			height += lead;
		}
	};
	put(label, { font: 'sans', size: 26, ink: left ? 'left' : 'right' }, 32);
	for (const name of people) {
		height += 6;
		put(name, { font: 'serif', size: 34, ink: 'ink' }, 39);
	}
	return { words, height };
}

/** The axis between the sides, one rule at the left, two at the right. */
const axis = (y: number, height: number): CardRule[] => [
	{ x: margin.x, y, width: 4, height, ink: 'leftRule' },
	{ x: middle - 1, y, width: 1, height, ink: 'ink' },
	{ x: cardSize.width - margin.x - 12, y, width: 4, height, ink: 'rightRule' },
	{ x: cardSize.width - margin.x - 4, y, width: 4, height, ink: 'rightRule' },
];

/** Places where a line may end: after a space or a hyphen, and between letters that are set without spaces. */
const breaks = new Intl.Segmenter('en', { granularity: 'word' });
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;

/** Words in lines no wider than `wide`; a word that is wider than a line is broken within. */
export function broken(text: string, wide: number, style: Setting): string[] {
	const lines: string[] = [];
	let line = '';
	for (const piece of piecesOf(text)) {
		if (setLine((line + piece).trimEnd(), style).width <= wide) {
			line += piece;
			continue;
		}
		if (line.trim() !== '') lines.push(line.trimEnd());
		line = piece.trimStart();
		while (setLine(line.trimEnd(), style).width > wide && line.length > 1) {
			const letters = [...line];
			const fits = letters.findLastIndex(
				(_, index) => index === 0 || setLine(letters.slice(0, index).join(''), style).width <= wide,
			);
			lines.push(letters.slice(0, Math.max(fits, 1)).join(''));
			line = letters.slice(Math.max(fits, 1)).join('');
		}
	}
	if (line.trim() !== '') lines.push(line.trimEnd());
	return lines;
}

/** Pieces that stay together: a word with its marks and the space after it. */
function piecesOf(text: string): string[] {
	const pieces: string[] = [];
	for (const { segment } of breaks.segment(text)) {
		const last = pieces.at(-1);
		const joins =
			last !== undefined && !/\s$/u.test(last) && !(unspaced.test(last) && unspaced.test(segment));
		if (joins) pieces[pieces.length - 1] = last + segment;
		else pieces.push(segment);
	}
	return pieces;
}

/** Long titles take a smaller letter so that three lines hold them. */
function sizeOf(title: string): number {
	if (title.length <= 48) return 76;
	if (title.length <= 90) return 62;
	return 48;
}

const shorten = (title: string): string =>
	title.length <= 150 ? title : `${title.slice(0, 150).replace(/\s+\S*$/u, '')} …`;
