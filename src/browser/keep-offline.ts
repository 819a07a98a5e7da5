import worker from '../offline/offline-worker.ts?worker&url';

/** The worker stands at the root of the edition, and so do all addresses here. */
const href = (path: string): string => worker.replace(/\/[^/]*$/u, path);

interface Told {
	done: number;
	all: number;
	whole: boolean;
	error?: string;
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

/** The page on which a reader keeps the edition for reading without a network, renews what is kept, or removes it. */
export function startKeeping(part: HTMLElement | null): void {
	const status = part?.querySelector('[role="status"]');
	const [keep, drop] = part?.querySelectorAll('button') ?? [];
	if (!part || !status || !keep || !drop) return;
	const say = (words: string): void => {
		status.textContent = words;
	};
	if (!('serviceWorker' in navigator)) {
		say('This browser cannot keep pages, or not here.');
		return;
	}

	const show = async (): Promise<void> => {
		const version = await keptVersion();
		const size = await sizeOffered();
		drop.hidden = version === null;
		keep.hidden = size === null || size.version === version;
		keep.textContent = version === null ? 'Keep for offline reading' : 'Renew what is kept';
		if (version === null)
			say(size ? `Nothing is kept. The edition has ${megabytes(size.bytes)}.` : 'Nothing is kept.');
		else if (keep.hidden) say('The edition is kept, and can be read and searched without a network.');
		else say('An older version of the edition is kept.');
	};
	const run = (work: () => Promise<void>) => async (): Promise<void> => {
		keep.disabled = true;
		drop.disabled = true;
		await work().catch((error: unknown) =>
			say(
				`It could not be kept whole: ${error instanceof Error ? error.message : error} Try again later; what is there already is not fetched twice.`,
			),
		);
		keep.disabled = false;
		drop.disabled = false;
	};
	keep.addEventListener(
		'click',
		run(async () => {
			await keepAll(({ done, all }) => say(`${done} of ${all} files are kept.`));
			await show();
		}),
	);
	drop.addEventListener(
		'click',
		run(async () => {
			await removeAll();
			await show();
		}),
	);
	show();
}

async function keepAll(progress: (told: Told) => void): Promise<void> {
	await navigator.serviceWorker.register(worker, { scope: href('/') });
	const { active } = await navigator.serviceWorker.ready;
	if (!active) throw new Error('The browser did not start what keeps the pages.');
	await navigator.storage?.persist?.();
	// In parts, since a browser ends a worker that is long at one thing.
	for (let whole = false; !whole; ) {
		const told = await new Promise<Told>((done) => {
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = ({ data }) => done(data);
			active.postMessage('keep', [port2]);
		});
		if (told.error !== undefined) throw new Error(told.error);
		progress(told);
		whole = told.whole;
	}
}

/** Caches of this edition; another one on the same host has its own. */
const ours = async (): Promise<string[]> => {
	const prefix = `edition ${new URL(href('/'), location.href).href} `;
	return (await caches.keys()).filter((name) => name.startsWith(prefix));
};

/** The version that is kept whole; null where none is. */
async function keptVersion(): Promise<string | null> {
	for (const name of await ours()) {
		const list = await (await caches.open(name)).match(href('/offline/files.json'));
		if (list) return name.split(' ').at(-1) ?? null;
	}
	return null;
}

async function removeAll(): Promise<void> {
	const registration = await navigator.serviceWorker.getRegistration(href('/'));
	await registration?.unregister();
	await Promise.all((await ours()).map((name) => caches.delete(name)));
}

/** What there is to keep; null without a network. */
const sizeOffered = (): Promise<{ version: string; bytes: number } | null> =>
	fetch(href('/offline/size.json'), { cache: 'no-cache' })
		.then((answer) => (answer.ok ? answer.json() : null))
		.catch(() => null);
