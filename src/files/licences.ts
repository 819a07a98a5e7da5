import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

const require = createRequire(import.meta.url);

/** Headings of NOTICE whose matter is served with every site. */
const served = ['Fonts', 'Citation styles', 'Maps and countries'];

/** The packages that bring the fonts, each with its licence. */
const fonts = ['@fontsource/stix-two-text', '@fontsource/commissioner', '@fontsource-variable/noto-sans-jp'];

/**
 * What the site owes to the makers of its fonts, maps and citation styles: their parts of NOTICE, then the licence of
 * each font in full. Throws when NOTICE has lost a part.
 */
export function licencesText(): string {
	const parts = readFileSync(resolve('NOTICE'), 'utf8').split(/\n(?=\d+\. .+\n-+\n)/u);
	const owed = served.map((heading) => {
		const part = parts.find((one) => one.replace(/^\d+\. /u, '').startsWith(`${heading}\n`));
		if (part === undefined)
			throw new Error(`NOTICE has no part “${heading}”, which the site must carry. Put it back.`);
		return part.replace(/^\d+\. .+\n-+\n/u, `${heading}\n${'='.repeat(heading.length)}\n`).trim();
	});
	const licences = fonts.map((name) =>
		readFileSync(join(dirname(require.resolve(`${name}/package.json`)), 'LICENSE'), 'utf8').trim(),
	);
	return `${[...owed, ...licences].join('\n\n\n')}\n`;
}
