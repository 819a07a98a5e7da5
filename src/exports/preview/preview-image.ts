import { cardSize, type Ink, inks, layOut } from './card-layout.ts';
import { glyphAt, setLine } from './glyphs.ts';
import { indexedPng } from './indexed-png.ts';
import type { Card } from './record-card.ts';

const paper = '#fcfcfb';

/** Shades from the paper to an ink at the edges of letters. */
const shades = 7;

const inkNames = Object.keys(inks) as Ink[];
const palette = [
	paper,
	...inkNames.flatMap((ink) =>
		Array.from({ length: shades }, (_, index) => mixed(inks[ink], (index + 1) / shades)),
	),
];

/** For each ink: from the strength of a pixel, 0 to 255, to its place in the palette; 0 is the paper. */
const placesOf = Object.fromEntries(
	inkNames.map((ink, index) => [
		ink,
		Uint8Array.from({ length: 256 }, (_, strength) => {
			const shade = Math.round((strength / 255) * shades);
			return shade === 0 ? 0 : index * shades + shade;
		}),
	]),
) as Record<Ink, Uint8Array>;

/** The preview image of a card as PNG, 1200 × 630. The same card gives the same bytes. */
export function previewImage(card: Card): Uint8Array<ArrayBuffer> {
	const { width, height } = cardSize;
	const across = width + 1;
	const rows = new Uint8Array(across * height);
	const { words, rules } = layOut(card);
	for (const { ink, ...rule } of rules) {
		const full = placesOf[ink][255];
		for (let y = rule.y; y < rule.y + rule.height; y += 1) {
			rows.fill(full ?? 0, y * across + 1 + rule.x, y * across + 1 + rule.x + rule.width);
		}
	}
	for (const line of words) {
		const places = placesOf[line.ink];
		for (const { drawable, x } of setLine(line.text, line).letters) {
			const { glyph, x: pen } = glyphAt(drawable, line.size, line.x + x);
			const left = Math.max(0, pen + glyph.left);
			const right = Math.min(width, pen + glyph.left + glyph.width);
			for (let row = 0; row < glyph.height; row += 1) {
				const y = line.y + glyph.top + row;
				if (y < 0 || y >= height) continue;
				let from = row * glyph.width + left - (pen + glyph.left);
				for (let at = y * across + 1 + left; at < y * across + 1 + right; at += 1, from += 1) {
					const place = places[glyph.ink[from] as number] as number;
					if (place > (rows[at] as number)) rows[at] = place;
				}
			}
		}
	}
	return indexedPng({ width, height, palette, rows });
}

/** A colour laid over the paper with a given strength, 0 to 1. */
function mixed(colour: string, strength: number): string {
	const parts = [1, 3, 5].map((at) => {
		const [over, under] = [colour, paper].map((one) => Number.parseInt(one.slice(at, at + 2), 16));
		return Math.round((under ?? 0) + ((over ?? 0) - (under ?? 0)) * strength);
	});
	return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
