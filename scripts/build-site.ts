import { readdir } from 'node:fs/promises';

/** Builds the site from the entries on disk, and says how much it is. Warnings of the build are shown. */
export async function buildSite(): Promise<void> {
	// Loaded here, so that a command that ends earlier does not wait for it.
	const { build } = await import('astro');
	const began = performance.now();
	await build({ logLevel: 'warn' });
	const folder = process.env.OUT_DIR || 'dist';
	const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((file) =>
		file.isFile(),
	);
	const pages = files.filter(({ name }) => name.endsWith('.html')).length;
	const seconds = ((performance.now() - began) / 1000).toFixed(1);
	console.log(`Built ${pages} pages, ${files.length} files in all, in ${folder} in ${seconds} s.`);
}
