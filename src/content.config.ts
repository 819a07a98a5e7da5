import { defineCollection } from 'astro:content';
import { join } from 'node:path';
import { contentDir } from './content-dir.ts';
import { pagesLoader } from './loaders/page-loader.ts';

export const collections = {
	/** What the series says on the site's own pages, `content/pages/*.md`. */
	pages: defineCollection({ loader: pagesLoader(join(contentDir, 'pages')) }),
};
