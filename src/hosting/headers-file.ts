import { address } from '../words/addresses.ts';
import { contentTypes } from './content-type.ts';
import { headerPolicy, type PageUse } from './policy.ts';

/** A pattern of paths, `*` for any characters, and the headers of what it matches. */
interface Rule {
	path: string;
	headers: Record<string, string>;
}

const everywhere = {
	'Strict-Transport-Security': 'max-age=31536000',
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'strict-origin-when-cross-origin',
	'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

/** The folders of pages; no two match one path, since hosts differ in what two rules for one header give. */
const folders: readonly (readonly [path: string, use: PageUse])[] = [
	...Object.values(address)
		.filter((one) => typeof one === 'string' && one.endsWith('/'))
		.map(
			(one) => [one === address.home ? one : `${one}*`, one === address.search ? 'search' : 'page'] as const,
		),
	[address.embed('*').slice(0, -1), 'card'],
	['/404.html', 'page'],
	// The worker of the search obeys the header of its own file.
	['/pagefind/*', 'search'],
];

/** Endings of which no other is a part: `.csl.json`, and not `.json`, whose usual type will do. */
const plainEndings = contentTypes.filter(
	([end]) => !contentTypes.some(([other]) => other !== end && other.endsWith(end)),
);

const rules: readonly Rule[] = [
	{ path: '/*', headers: everywhere },
	...folders.map(([path, use]) => ({
		path,
		headers: {
			'Content-Security-Policy': headerPolicy(use),
			// The files of one index are asked for by its name or are the same in the next.
			...(path === '/pagefind/*' && { 'Cache-Control': 'public, max-age=600' }),
		},
	})),
	...plainEndings.map(([end, type]) => ({ path: `/*${end}`, headers: { 'Content-Type': type } })),
	// Named by a hash of what they hold.
	{ path: '/_astro/*', headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
];

/** The headers of every path for hosts that read a `_headers` file. `base` ends in a slash. */
export const headersFile = (base: string): string =>
	rules
		.map(({ path, headers }) =>
			[
				`${base}${path.slice(1)}\n`,
				...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`),
			].join(''),
		)
		.join('');
