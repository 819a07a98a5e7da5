import { expect, test } from 'vitest';
import { addressFault } from './site-address.ts';

test.each([
	{},
	{ SITE_URL: 'https://example.org' },
	{ SITE_URL: 'https://example.org/', BASE_PATH: '/records/' },
	{ SITE_URL: 'http://localhost:8080', BASE_PATH: 'records' },
])('%o is an address', (env) => {
	expect(addressFault(env)).toBeNull();
});

test.each(['example.org', 'localhost:4321', 'ftp://example.org', 'https:example.org', 'https://', 'a b'])(
	'“%s” is refused as no scheme with a host',
	(SITE_URL) => {
		expect(addressFault({ SITE_URL })).toBe(
			`SITE_URL is “${SITE_URL}”; expected scheme and host alone, for example https://example.org.`,
		);
	},
);

test('a folder in SITE_URL is refused with the words to write instead', () => {
	expect(addressFault({ SITE_URL: 'https://example.org/records/' })).toBe(
		'SITE_URL is “https://example.org/records/”; expected scheme and host alone, for example https://example.org. ' +
			'The folder goes into BASE_PATH: SITE_URL=https://example.org BASE_PATH=/records/',
	);
});

test.each(['https://example.org?a=b', 'https://example.org/#p4', 'https://name:word@example.org'])(
	'“%s” is refused',
	(SITE_URL) => {
		expect(addressFault({ SITE_URL })).toContain('expected scheme and host alone');
	},
);

test.each(['https://example.org/records/', '/records?a', '/a b/'])(
	'BASE_PATH “%s” is refused',
	(BASE_PATH) => {
		expect(addressFault({ BASE_PATH })).toContain('expected a folder of the address alone');
	},
);
