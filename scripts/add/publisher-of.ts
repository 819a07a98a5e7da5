import type { Publisher } from '../../src/schemas/publisher.ts';
import { inContent } from '../../src/setting/content-dir.ts';
import { Misuse } from '../command.ts';

/** The publisher an editor names, else the one to whom the address belongs. Throws where neither is known. */
export function publisherOfText(
	publishers: readonly Publisher[],
	{ publisher, url }: { publisher?: string | undefined; url?: string | undefined },
): Publisher {
	const known = publishers.map(({ id }) => id).join(', ');
	const file = inContent('authorities/publishers.yaml');
	if (known === '') throw new Misuse(`${file} names no publisher yet; write there whose text this is.`);
	if (publisher !== undefined) {
		const named = publishers.find(({ id }) => id === publisher);
		if (named) return named;
		throw new Misuse(`--publisher ${publisher} is not in ${file}; there are ${known}.`);
	}
	if (url === undefined) throw new Misuse(`Whose text is it? Give --url or --publisher (${known}).`);
	const host = hostOf(url);
	const owner = publishers.find(({ hosts }) => hosts.includes(host));
	if (owner) return owner;
	throw new Misuse(
		`The host ${host} belongs to no publisher of ${file}. Give --publisher (${known}), or add the host to one of them.`,
	);
}

function hostOf(url: string): string {
	if (!URL.canParse(url) || !/^https?:/u.test(url)) {
		throw new Misuse(`--url is “${url}”; expected an address such as https://www.example.org/page.html.`);
	}
	return new URL(url).hostname;
}
