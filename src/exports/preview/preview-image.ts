import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import satori from 'satori';
import sharp from 'sharp';
import { cardSize, cardTree, drawing } from './card-tree.ts';
import type { Card } from './record-card.ts';

/** Images drawn before, by what they say. */
const cache = resolve('.cache', 'previews');

type Font = Parameters<typeof satori>[1]['fonts'][number];
let fonts: Promise<Font[]> | undefined;

/** The preview image of a card as PNG, 1200 × 630; drawn once for each thing it can say. */
export async function previewImage(card: Card): Promise<Uint8Array<ArrayBuffer>> {
	const key = createHash('sha256')
		.update(JSON.stringify([drawing, card]))
		.digest('hex');
	const path = join(cache, `${key}.png`);
	const known = await readFile(path).catch(() => null);
	if (known) return new Uint8Array(known);
	fonts ??= loadFonts();
	const svg = await satori(cardTree(card) as Parameters<typeof satori>[0], {
		...cardSize,
		fonts: await fonts,
	});
	const png = await sharp(Buffer.from(svg)).png({ palette: true, colours: 32, effort: 4 }).toBuffer();
	await mkdir(cache, { recursive: true });
	// Written aside and renamed, so that a build that is stopped leaves no half image.
	await writeFile(`${path}.new`, png);
	await rename(`${path}.new`, path);
	return new Uint8Array(png);
}

/** The edition's two families in WOFF, which satori reads; letters beyond Latin-1 come from the extended cuts. */
async function loadFonts(): Promise<Font[]> {
	const require = createRequire(join(process.cwd(), 'package.json'));
	const cuts = (['stix-two-text', 'commissioner'] as const).flatMap((family) =>
		(['latin', 'latin-ext'] as const).flatMap((subset) =>
			([400, 600] as const).map((weight) => ({ family, subset, weight })),
		),
	);
	return Promise.all(
		cuts.map(
			async ({ family, subset, weight }): Promise<Font> => ({
				name: family === 'commissioner' ? 'Commissioner' : 'STIX Two Text',
				weight,
				style: 'normal',
				data: await readFile(
					require.resolve(`@fontsource/${family}/files/${family}-${subset}-${weight}-normal.woff`),
				),
			}),
		),
	);
}
