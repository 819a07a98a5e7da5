import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { headersFor } from '../../src/hosting/headers-for.ts';

/** What was asked of the server since it was last emptied. */
export interface ServedFile {
	path: string;
	/** Of the body as it was sent; 0 where the browser had it. */
	bytes: number;
}

export interface CompressedServer {
	url: string;
	asked: ServedFile[];
	close(): void;
}

/** What is sent compressed; all else is compressed already. */
const texts: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.svg': 'image/svg+xml; charset=utf-8',
};

/** Serves folders by the beginning of their addresses, the longest first, compressed as a published site is. */
export async function serveCompressed(folders: Readonly<Record<string, string>>): Promise<CompressedServer> {
	const asked: ServedFile[] = [];
	const kept = new Map<string, Buffer>();
	const mounts = Object.entries(folders).sort(([a], [b]) => b.length - a.length);
	const send = (response: ServerResponse, path: string, file: string): void => {
		const type = texts[extname(file)];
		response.setHeader('Content-Type', type ?? 'application/octet-stream');
		if (type === undefined) {
			asked.push({ path, bytes: statSync(file).size });
			createReadStream(file).pipe(response);
			return;
		}
		const body = kept.get(file) ?? gzipSync(readFileSync(file));
		kept.set(file, body);
		asked.push({ path, bytes: body.length });
		response.setHeader('Content-Encoding', 'gzip');
		response.end(body);
	};
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		const [mount, folder] = mounts.find(([beginning]) => pathname.startsWith(beginning)) ?? ['/', '.'];
		const path = pathname.slice(mount.length);
		const file = join(resolve(folder), path.endsWith('/') || path === '' ? `${path}index.html` : path);
		const headers = join(resolve(folder), '_headers');
		const known = existsSync(headers) ? readFileSync(headers, 'utf8') : '';
		for (const [name, value] of headersFor(known, pathname)) response.setHeader(name, value);
		if (!response.hasHeader('Cache-Control')) response.setHeader('Cache-Control', 'max-age=600');
		if (existsSync(file) && statSync(file).isFile()) return send(response, pathname, file);
		asked.push({ path: pathname, bytes: 0 });
		response.writeHead(404).end();
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const address = server.address();
	const port = typeof address === 'object' ? address?.port : 0;
	return {
		url: `http://localhost:${port}`,
		asked,
		close: () => {
			server.close();
			server.closeAllConnections();
		},
	};
}
