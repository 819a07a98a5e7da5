import { oneSpace } from '../../../src/words/folding.ts';

/** A printed form as it is compared: case, kind of apostrophe and white space do not count. */
export const foldForm = (printed: string): string =>
	oneSpace(printed.normalize('NFC').replace(/[‘’ʼ]/gu, "'")).toLowerCase();

/** Longest id that is proposed: an address should fit a line of a letter. */
const longest = 48;

/** Lower-case ASCII words joined by hyphens, as ids have them, cut after a whole word; empty where nothing is left. */
export function slugOf(printed: string, limit = longest): string {
	const slug = printed
		.normalize('NFKD')
		.replace(/\p{M}+/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/gu, '-')
		.replace(/^-|-$/gu, '');
	if (slug.length <= limit) return slug;
	const cut = slug.lastIndexOf('-', limit);
	return slug.slice(0, cut > 0 ? cut : limit);
}
