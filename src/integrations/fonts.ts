import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import subsetFont from 'subset-font';

const range = (from: number, to: number): string =>
	String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, index) => from + index));

const basicLatin = range(0x20, 0x7e);
const latin1 = range(0xa0, 0xff);
const punctuation = '–—‑‘’‚“”„…•·§¶†‡′″⁄€−×→←';

interface Cut {
	/** File below .cache/fonts that src/styles/fonts.css names. */
	file: string;
	source: string;
	text: string;
	weights: { min: number; max: number };
}

const stix = '@fontsource-variable/stix-two-text/files/stix-two-text-latin';
const cuts: readonly Cut[] = [
	{
		file: 'serif.woff2',
		source: `${stix}-wght-normal.woff2`,
		text: basicLatin + latin1 + punctuation,
		weights: { min: 400, max: 600 },
	},
	{
		file: 'serif-italic.woff2',
		source: `${stix}-wght-italic.woff2`,
		text: `${basicLatin + punctuation}éèêëáàâäíóôöúüçñ`,
		weights: { min: 400, max: 400 },
	},
	{
		file: 'sans.woff2',
		source: '@fontsource-variable/commissioner/files/commissioner-latin-wght-normal.woff2',
		text: `${basicLatin + punctuation}éèêëáàâäíóôöúüçñ`,
		weights: { min: 400, max: 600 },
	},
];

/**
 * Cuts the two families to the letters and weights that the styles use, into `.cache/fonts`, before Vite looks for
 * them. A cut is made again only when its font or its letters change.
 */
export function fonts(): AstroIntegration {
	return {
		name: 'fonts',
		hooks: {
			'astro:config:setup': async ({ config }) => {
				const folder = new URL('.cache/fonts/', config.root);
				await mkdir(folder, { recursive: true });
				await Promise.all(cuts.map((cut) => makeCut(cut, folder)));
			},
		},
	};
}

async function makeCut(cut: Cut, folder: URL): Promise<void> {
	const path = createRequire(import.meta.url).resolve(cut.source);
	const font = await readFile(path);
	const key = createHash('sha256')
		.update(font)
		.update(JSON.stringify([cut.text, cut.weights]))
		.digest('hex');
	const target = fileURLToPath(new URL(cut.file, folder));
	const known = await readFile(`${target}.key`, 'utf8').catch(() => null);
	if (known === key) return;
	const { min, max } = cut.weights;
	const subset = await subsetFont(font, cut.text, {
		targetFormat: 'woff2',
		variationAxes: { wght: min === max ? min : cut.weights },
	});
	await writeFile(target, subset);
	await writeFile(`${target}.key`, key);
}
