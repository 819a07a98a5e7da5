import { join } from 'node:path';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { filesInDev } from './src/integrations/files-in-dev.ts';
import { fonts } from './src/integrations/fonts.ts';
import { layerOrder } from './src/integrations/layer-order.ts';
import { recordSearch } from './src/integrations/pagefind.ts';
import { isListed, sitemapEntry } from './src/integrations/sitemap-pages.ts';
import { base, site } from './src/setting/site-address.ts';

export default defineConfig({
	site,
	base,
	trailingSlash: 'always',
	outDir: process.env.OUT_DIR || 'dist',
	// What is kept for the next build belongs to one series and one output.
	cacheDir: process.env.BUILD_DIR ? join(process.env.BUILD_DIR, 'astro') : undefined,
	experimental: { incrementalBuild: true },
	markdown: { processor: unified({ gfm: false, remarkPlugins: [remarkGfm] }) },
	// Scripts stay files of their own: shared by all pages, and open to a strict content security policy.
	vite: {
		// The folder is empty before, and files that are no pages are written into it at the same time.
		build: { assetsInlineLimit: 0, modulePreload: false, emptyOutDir: false },
		// A service worker stands at the root, since it answers for what lies below it alone.
		worker: {
			rolldownOptions: {
				output: {
					entryFileNames: ({ name }) =>
						name === 'offline-worker' ? 'offline.js' : '_astro/[name].[hash].js',
				},
			},
		},
		css: { postcss: { plugins: [layerOrder] } },
		// What builds keep and make; thousands of files that no page of the preview comes from.
		server: { watch: { ignored: ['**/.cache/series/**', '**/.cache/site/**'] } },
	},
	integrations: [
		fonts(),
		mdx(),
		sitemap({ filter: isListed, serialize: sitemapEntry }),
		recordSearch(),
		filesInDev(),
	],
});
