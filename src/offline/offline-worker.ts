/**
 * The service worker of readers who keep the edition, `/offline.js`: registered by nothing but their asking. With a network
 * each answer comes from there; without one, from what is kept. What is kept is one whole version: a newer one is gathered
 * beside it, taking over what did not change, and replaces it when it is whole.
 */

interface KeptList {
	version: string;
	bytes: number;
	/** Address from the root of the edition, digest, bytes. */
	files: [path: string, digest: string, bytes: number][];
}

const worker = self as unknown as {
	registration: { scope: string };
	skipWaiting(): Promise<void>;
	clients: { claim(): Promise<void> };
};
const root = worker.registration.scope;
const prefix = `edition ${root} `;
const listAddress = `${root}offline/files.json`;
/** A newer version of which no more than so many bytes must be fetched comes by itself. */
const unasked = 5_000_000;
/** Files fetched at once, and in answer to one message. */
const atOnce = 8;
const batch = 200;

const versions = async (): Promise<string[]> =>
	(await caches.keys()).filter((name) => name.startsWith(prefix));

/** The version that is whole: its list is put there last. */
async function kept(): Promise<{ cache: Cache; list: KeptList } | null> {
	for (const name of await versions()) {
		const cache = await caches.open(name);
		const list = await cache.match(listAddress);
		if (list) return { cache, list: await list.json() };
	}
	return null;
}

const digestsOf = (list: KeptList | undefined): Map<string, string> =>
	new Map(list?.files.map(([path, digest]) => [path, digest]));

async function newest(): Promise<KeptList> {
	const answer = await fetch(listAddress, { cache: 'no-cache' });
	if (!answer.ok) throw new Error(`${listAddress} was answered with ${answer.status}.`);
	return answer.json();
}

/** Fetches up to `most` files of the newest version that are not there; tells how many of all are. */
async function keep(list: KeptList, most: number): Promise<{ done: number; all: number; whole: boolean }> {
	const name = prefix + list.version;
	const cache = await caches.open(name);
	const before = await kept();
	const known = digestsOf(before?.list);
	const there = new Set((await cache.keys()).map(({ url }) => url));
	const wanted = list.files.filter(([path]) => !there.has(new URL(path, root).href));
	const now = wanted.slice(0, most);
	for (let at = 0; at < now.length; at += atOnce) {
		const some = now.slice(at, at + atOnce).map(async ([path, digest]) => {
			const address = new URL(path, root).href;
			const same = known.get(path) === digest ? await before?.cache.match(address) : undefined;
			const answer = same ?? (await fetch(address, { cache: 'no-cache' }));
			// The page of the edition for lost addresses has the status of its kind.
			if (!answer.ok && path !== '404.html')
				throw new Error(`${address} was answered with ${answer.status}.`);
			// A host may have led on; the words are what counts.
			await cache.put(address, new Response(await answer.blob(), { headers: answer.headers }));
		});
		await Promise.all(some);
	}
	const whole = now.length === wanted.length;
	if (whole) {
		await cache.put(listAddress, new Response(JSON.stringify(list)));
		await Promise.all(
			(await versions()).filter((other) => other !== name).map((other) => caches.delete(other)),
		);
	}
	return { done: list.files.length - wanted.length + now.length, all: list.files.length, whole };
}

let looked = 0;

/** Looks for a newer version, at most once an hour, and fetches what is new if that is little. */
async function renew(): Promise<void> {
	const standing = Date.now() - looked > 3_600_000 ? await kept() : null;
	if (!standing) return;
	looked = Date.now();
	const list = await newest();
	if (list.version === standing.list.version) return;
	const known = digestsOf(standing.list);
	const fresh = list.files.filter(([path, digest]) => known.get(path) !== digest);
	const bytes = fresh.reduce((sum, [, , size]) => sum + size, 0);
	if (bytes <= unasked) await keep(list, list.files.length);
}

/** The kept answer to an address; of none, for a page the way to its slash or the page for lost addresses. */
async function keptAnswer(request: Request): Promise<Response> {
	const standing = await kept();
	const { origin, pathname } = new URL(request.url);
	const found = await standing?.cache.match(origin + pathname);
	if (found) return found;
	if (request.mode !== 'navigate' || !standing) return Response.error();
	if (await standing.cache.match(`${origin}${pathname}/`)) return Response.redirect(`${pathname}/`);
	const lost = await standing.cache.match(`${root}404.html`);
	return lost ? new Response(lost.body, { status: 404, headers: lost.headers }) : Response.error();
}

interface WorkerEvent extends Event {
	request: Request;
	waitUntil(done: Promise<unknown>): void;
	respondWith(answer: Promise<Response>): void;
}

addEventListener('install', (event) => (event as WorkerEvent).waitUntil(worker.skipWaiting()));
addEventListener('activate', (event) => (event as WorkerEvent).waitUntil(worker.clients.claim()));
addEventListener('message', (event) => {
	const { ports } = event;
	const told = newest()
		.then((list) => keep(list, batch))
		.catch((error: unknown) => ({ error: String(error) }))
		.then((answer) => ports[0]?.postMessage(answer));
	(event as unknown as WorkerEvent).waitUntil(told);
});
addEventListener('fetch', (event) => {
	const { request } = event as WorkerEvent;
	if (!['GET', 'HEAD'].includes(request.method) || !request.url.startsWith(root)) return;
	(event as WorkerEvent).respondWith(fetch(request).catch(() => keptAnswer(request)));
	if (request.mode === 'navigate') (event as WorkerEvent).waitUntil(renew().catch(() => {}));
});
