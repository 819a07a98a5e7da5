import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { fonts } from './src/integrations/fonts.ts';

import { recordSearch } from './src/integrations/pagefind.ts';
import { publishedFiles } from './src/integrations/published-files.ts';
import { isListed, sitemapEntry } from './src/integrations/sitemap-pages.ts';

/** Where the site is published: `SITE_URL` is the origin, `BASE_PATH` the folder on it. */
const site = process.env.SITE_URL || 'http://localhost:4321';
const base = `/${(process.env.BASE_PATH || '').replace(/^\/+|\/+$/g, '')}`;

export default defineConfig({
	site,
	base,
	trailingSlash: 'always',
	outDir: process.env.OUT_DIR || 'dist',
	markdown: { processor: unified({ gfm: false, remarkPlugins: [remarkGfm] }) },
	// Scripts stay files of their own: shared by all pages, and open to a strict content security policy.
	vite: { build: { assetsInlineLimit: 0, modulePreload: false } },
	integrations: [
		fonts(),
		mdx(),
		sitemap({ filter: isListed, serialize: sitemapEntry }),
		recordSearch(),
		publishedFiles(),
	],
});
