import type { SKRSContext2D } from '@napi-rs/canvas';
import { createCanvas } from './canvas.ts';
import { canvasFont, type Drawable, drawable, type FontName } from './card-fonts.ts';

/** How words are set: letter size in pixels, and the space added after each letter, in ems. */
export interface Setting {
	font: FontName;
	size: number;
	tracking?: number;
}

/** Words broken into letters, each at its distance from the start of the line. */
export interface SetLine {
	letters: { drawable: Drawable; x: number }[];
	width: number;
}

/** The shape of a letter: its ink from 0 to 255 in a box whose corner lies `left`, `top` of the pen's position. */
export interface Glyph {
	ink: Uint8Array;
	width: number;
	height: number;
	left: number;
	top: number;
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const ruler: SKRSContext2D = createCanvas(1, 1).getContext('2d');
const widths = new Map<string, number>();

/** The width of a letter, or of two neighbours of one font with their kerning; asked of the canvas once. */
function widthOf(text: string, one: Drawable, size: number): number {
	const font = canvasFont(one, size);
	const key = `${font} ${text}`;
	let width = widths.get(key);
	if (width === undefined) {
		ruler.font = font;
		width = ruler.measureText(text).width;
		widths.set(key, width);
	}
	return width;
}

/** Sets words on one line. Characters that only steer direction or joining take no place. */
export function setLine(text: string, { font, size, tracking = 0 }: Setting): SetLine {
	const letters: SetLine['letters'] = [];
	let x = 0;
	let before: Drawable | undefined;
	for (const { segment } of graphemes.segment(text.normalize('NFC').replace(/\p{Cf}/gu, ''))) {
		const one = drawable(segment, font);
		const width = widthOf(one.letter, one, size);
		if (before?.face === one.face) {
			x += widthOf(before.letter + one.letter, one, size) - widthOf(before.letter, before, size) - width;
		}
		letters.push({ drawable: one, x });
		x += width + tracking * size;
		before = one;
	}
	return { letters, width: x };
}

/** Positions within a pixel at which a letter is drawn. */
const steps = 4;
const glyphs = new Map<string, Glyph>();

/** The shape of a letter at a place on the line, drawn once for each size and quarter of a pixel. */
export function glyphAt(one: Drawable, size: number, x: number): { glyph: Glyph; x: number } {
	const quarters = Math.round(x * steps);
	const whole = Math.floor(quarters / steps);
	const part = quarters - whole * steps;
	const key = `${canvasFont(one, size)} ${part} ${one.letter}`;
	let glyph = glyphs.get(key);
	if (!glyph) {
		glyph = draw(one, size, part / steps);
		glyphs.set(key, glyph);
	}
	return { glyph, x: whole };
}

function draw(one: Drawable, size: number, shift: number): Glyph {
	const room = Math.ceil(size / 2);
	const width = Math.ceil(widthOf(one.letter, one, size)) + 2 * room;
	const height = size * 2;
	const base = Math.round(size * 1.3);
	const context = createCanvas(width, height).getContext('2d');
	context.font = canvasFont(one, size);
	context.fillText(one.letter, room + shift, base);
	const { data } = context.getImageData(0, 0, width, height);
	let [left, right, top, bottom] = [width, -1, height, -1];
	for (let y = 0; y < height; y += 1) {
		for (let x = 0; x < width; x += 1) {
			if (data[(y * width + x) * 4 + 3] === 0) continue;
			left = Math.min(left, x);
			right = Math.max(right, x);
			top = Math.min(top, y);
			bottom = Math.max(bottom, y);
		}
	}
	if (right < 0) return { ink: new Uint8Array(0), width: 0, height: 0, left: 0, top: 0 };
	const box = { width: right - left + 1, height: bottom - top + 1 };
	const ink = new Uint8Array(box.width * box.height);
	for (let y = 0; y < box.height; y += 1) {
		for (let x = 0; x < box.width; x += 1) {
			ink[y * box.width + x] = data[((top + y) * width + left + x) * 4 + 3] ?? 0;
		}
	}
	return { ink, ...box, left: left - room, top: top - base };
}
