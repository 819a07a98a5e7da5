import { defineCollection } from 'astro:content';
import { join } from 'node:path';
import { pagesLoader } from './loaders/page-loader.ts';
import { contentDir } from './setting/content-dir.ts';

export const collections = {
	/** What the series says on the site's own pages, `content/pages/*.md`. */
	pages: defineCollection({ loader: pagesLoader(join(contentDir(), 'pages')) }),
};
