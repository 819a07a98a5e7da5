import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { contentDir } from '../setting/content-dir.ts';
import { base } from '../setting/site-address.ts';

/**
 * In development: answers for the files that a build writes beside the pages, made when they are asked for, and has
 * the pages loaded anew when the edition changes.
 */
export function filesInDev(): AstroIntegration {
	return {
		name: 'files-in-dev',
		hooks: {
			'astro:server:setup': ({ server, logger }) => {
				server.watcher.add(
					['meetings', 'authorities', '*.{yaml,json}'].map((name) => join(contentDir(), name)),
				);
				server.watcher.on('all', (_, path) => {
					if (path.startsWith(contentDir())) server.ws.send({ type: 'full-reload' });
				});
				server.middlewares.use((request, response, next) => {
					const path = decodeURI((request.url ?? '').split('?')[0] ?? '');
					const within = base === '/' ? path : path.startsWith(`${base}/`) ? path.slice(base.length) : null;
					if (within === null || !/\.[a-z]+$/u.test(within)) {
						next();
						return;
					}
					server
						.ssrLoadModule('/src/files/answer.ts')
						.then((module) => (module as typeof import('../files/answer.ts')).answer(within))
						.then((found) => {
							if (!found) {
								next();
								return;
							}
							const charset = typeof found.content === 'string' ? '; charset=utf-8' : '';
							response.setHeader('Content-Type', found.mediaType + charset);
							response.end(found.content);
						})
						.catch((error: unknown) => {
							logger.error(String(error));
							next(error);
						});
				});
			},
		},
	};
}
