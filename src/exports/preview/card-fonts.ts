import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createCanvas, GlobalFonts } from './canvas.ts';

/** A family at one weight, as the card uses it. */
export type FontName = 'serif' | 'serif-bold' | 'sans';

/** One font file: the letters it has, and the name the canvas knows it by once it is loaded. */
interface Face {
	name: string;
	file: string;
	weight: number;
	ranges: readonly (readonly [number, number])[];
	loaded: boolean;
}

const require = createRequire(import.meta.url);

/** The files of a Fontsource package in one weight, Latin first, each with the ranges its package states. */
function facesOf(family: string, weight: number, style: string, folder = '@fontsource'): Face[] {
	const stated = require(`${folder}/${family}/unicode.json`) as Record<string, string>;
	return Object.entries(stated)
		.map(([subset, ranges]): Face => {
			const file = `${family}-${subset.replace(/[[\]]/gu, '')}-${style}-normal.woff2`;
			return {
				name: `${family}-${subset.replace(/[[\]]/gu, '')}-${weight}`,
				file: require.resolve(join(folder, family, 'files', file)),
				weight,
				ranges: ranges.split(',').map((range) => {
					const [first = '', last = first] = range.replace('U+', '').split('-');
					return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const;
				}),
				loaded: false,
			};
		})
		.sort((a, b) => Number(!/-latin-\d/u.test(a.name)) - Number(!/-latin-\d/u.test(b.name)));
}

/** Letters that the edition's own two families lack: Japanese, and the mark for a letter that no font has. */
const further = facesOf('noto-sans-jp', 400, 'wght', '@fontsource-variable');

const faces: Record<FontName, readonly Face[]> = {
	serif: [...facesOf('stix-two-text', 400, '400'), ...further],
	'serif-bold': [...facesOf('stix-two-text', 600, '600'), ...further],
	sans: [...facesOf('commissioner', 400, '400'), ...further],
};

/** The mark of typesetters for a letter that is not in the case. */
const missing = '〓';

/** A letter and the canvas font that has it. */
export interface Drawable {
	letter: string;
	face: string;
	weight: number;
}

const known = new Map<string, Drawable>();

/** The font file that has a letter (one grapheme), loaded; where none has it, the mark for a missing letter. */
export function drawable(letter: string, font: FontName): Drawable {
	const key = `${font} ${letter}`;
	const found = known.get(key) ?? find(letter, font) ?? find(missing, font);
	if (!found) throw new Error('No font of the preview images has the mark for a missing letter.');
	known.set(key, found);
	return found;
}

function find(letter: string, font: FontName): Drawable | null {
	const points = Array.from(letter, (character) => character.codePointAt(0) ?? 0);
	for (const face of faces[font]) {
		const claims = points.every((point) =>
			face.ranges.some(([first, last]) => first <= point && point <= last),
		);
		if (!claims) continue;
		load(face);
		const found = { letter, face: face.name, weight: face.weight };
		if (/^\s$/u.test(letter) || !isBox(found)) return found;
	}
	return null;
}

function load(face: Face): void {
	if (face.loaded) return;
	if (!GlobalFonts.register(readFileSync(face.file), face.name)) {
		throw new Error(`The font ${face.file} could not be read.`);
	}
	face.loaded = true;
}

export const canvasFont = ({ face, weight }: Drawable, size: number): string =>
	`${weight} ${size}px "${face}"`;

/** Whether a font draws a letter as it draws one that no font has: a range may state more than its file holds. */
function isBox(found: Drawable): boolean {
	const draw = (letter: string): string => {
		const context = createCanvas(40, 40).getContext('2d');
		context.font = canvasFont(found, 24);
		context.fillText(letter, 4, 28);
		return Buffer.from(context.getImageData(0, 0, 40, 40).data).toString('latin1');
	};
	return draw(found.letter) === draw('\u{10fffe}');
}
