import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import { join, resolve, sep } from 'node:path';
import sirv from 'sirv';
import { contentType } from '../src/hosting/content-type.ts';
import { headersFor } from '../src/hosting/headers-for.ts';

export interface ServeOptions {
	/** Folder of the web address at which the site stands, `/records/`; `/` by default. */
	base?: string;
	/** 0 takes any free port. */
	port?: number;
}

export interface ServedSite {
	/** Address of the home page, with its final slash. */
	url: string;
	close(): Promise<void>;
}

/**
 * Serves a built site as an ordinary static host does: `index.html` for a folder, a redirect to the final slash,
 * `404.html` with status 404 for everything else, and the headers that `_headers` names. Files are read anew for each
 * request; only this machine is served.
 */
export async function serveSite(
	folder: string,
	{ base = '/', port = 0 }: ServeOptions = {},
): Promise<ServedSite> {
	const prefix = `/${base.replace(/^\/+|\/+$/gu, '')}`.replace(/\/$/u, '');
	const listener = siteListener(resolve(folder), prefix);
	const first = await listen(listener, port, '127.0.0.1');
	const address = first.address();
	if (address === null || typeof address === 'string') throw new Error('The server has no port.');
	const servers = [first];
	// `localhost` may name either address of this machine; where the second is missing, one server is enough.
	const second = await listen(listener, address.port, '::1').catch(() => null);
	if (second) servers.push(second);
	return {
		url: `http://localhost:${address.port}${prefix}/`,
		close: async () => {
			await Promise.all(servers.map(stop));
		},
	};
}

function siteListener(folder: string, prefix: string): RequestListener {
	const files = sirv(folder, {
		dev: true,
		etag: true,
		extensions: ['html'],
		setHeaders: (response, path) => {
			const type = contentType(path);
			if (type) response.setHeader('Content-Type', type);
		},
	});
	return (request, response) => {
		const { pathname, search } = new URL(`http://localhost${request.url ?? '/'}`);
		for (const [name, value] of headersFor(headersFileOf(folder), pathname)) response.setHeader(name, value);
		const notFound = (): void => {
			readFile(join(folder, '404.html')).then(
				(page) => response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(page),
				() => response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n'),
			);
		};
		const redirect = (to: string): void => {
			response.writeHead(301, { Location: to + search }).end();
		};
		if (pathname === prefix && prefix !== '') return redirect(`${prefix}/`);
		if (!pathname.startsWith(`${prefix}/`)) return notFound();
		const path = pathname.slice(prefix.length);
		if (!path.endsWith('/') && isFolderOf(folder, path)) return redirect(`${pathname}/`);
		request.url = path + search;
		files(request, response, notFound);
	};
}

function headersFileOf(folder: string): string {
	const file = join(folder, '_headers');
	return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** Whether the path is a folder with a page of its own. */
function isFolderOf(folder: string, path: string): boolean {
	let decoded: string;
	try {
		decoded = decodeURI(path);
	} catch {
		return false;
	}
	const page = join(folder, decoded, 'index.html');
	return page.startsWith(folder + sep) && existsSync(page);
}

function listen(listener: RequestListener, port: number, host: string): Promise<Server> {
	const server = createServer(listener);
	return new Promise((done, fail) => {
		server.once('error', fail);
		server.listen(port, host, () => done(server));
	});
}

function stop(server: Server): Promise<void> {
	return new Promise((done) => {
		server.close(() => done());
		server.closeAllConnections();
	});
}
