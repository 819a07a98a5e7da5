import { asSlug, oneSpace } from '../../../src/words/folding.ts';

/** A printed form as it is compared: case, kind of apostrophe and white space do not count. */
export const foldForm = (printed: string): string =>
	oneSpace(printed.normalize('NFC').replace(/[‘’ʼ]/gu, "'")).toLowerCase();

/** Longest id that is proposed: an address should fit a line of a letter. */
const longest = 48;

/** Lower-case ASCII words joined by hyphens, as ids have them, cut after a whole word; empty where nothing is left. */
export function slugOf(printed: string, limit = longest): string {
	const whole = asSlug(printed);
	if (whole.length <= limit) return whole;
	const cut = whole.lastIndexOf('-', limit);
	return whole.slice(0, cut > 0 ? cut : limit);
}
