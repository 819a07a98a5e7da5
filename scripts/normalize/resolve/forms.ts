/** A printed form as it is compared: case, kind of apostrophe and white space do not count. */
export const foldForm = (printed: string): string =>
	printed.normalize('NFC').replace(/[‘’ʼ]/gu, "'").replace(/\s+/gu, ' ').trim().toLowerCase();

/** Lower-case ASCII words joined by hyphens, as ids have them; empty where nothing is left. */
export const slugOf = (printed: string): string =>
	printed
		.normalize('NFKD')
		.replace(/\p{M}+/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/gu, '-')
		.replace(/^-|-$/gu, '')
		.slice(0, 100)
		.replace(/-$/u, '');
