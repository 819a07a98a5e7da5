import { expect, it } from 'vitest';
import type { Nodes } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { openSearch } from './opensearch.ts';

it('describes the search by address, with a name no longer than OpenSearch allows', () => {
	const document = openSearch({
		name: 'Records & Meetings of Long Name',
		search: 'https://example.org/records/search/',
		icon: 'https://example.org/records/favicon.ico',
		self: 'https://example.org/records/opensearch.xml',
	});
	expect(document).toContain('<ShortName>Records &amp;</ShortName>');
	expect(document).toContain('<LongName>Records &amp; Meetings of Long Name</LongName>');
	expect(document).toContain('template="https://example.org/records/search/?q={searchTerms}"');
});

it('keeps what XML would read as its own in any name or address', () => {
	const document = openSearch({
		name: 'A "B" <C> & D',
		search: 'https://example.org/"search"/',
		icon: 'https://example.org/?a&b',
		self: 'https://example.org/<self>',
	});
	const tree = fromXml(document);
	const texts = new Map<string, string>();
	const addresses: string[] = [];
	const walk = (node: Nodes): void => {
		if (node.type === 'element') {
			const [first] = node.children;
			if (first?.type === 'text') texts.set(node.name, first.value);
			if (node.attributes.template) addresses.push(node.attributes.template);
		}
		if ('children' in node) for (const child of node.children) walk(child);
	};
	walk(tree);
	expect(texts.get('ShortName')).toBe('A "B" <C> & D');
	expect(texts.get('LongName')).toBe('A "B" <C> & D');
	expect(texts.get('Image')).toBe('https://example.org/?a&b');
	expect(addresses).toEqual(['https://example.org/"search"/?q={searchTerms}', 'https://example.org/<self>']);
});

it.each([
	['Sixteen letters.', 'Sixteen letters.'],
	['Seventeen letters', 'Seventeen'],
	['Meetings-of-long-standing', 'Meetings-of-long'],
])('shortens “%s” to “%s”', (name, short) => {
	const document = openSearch({ name, search: '', icon: '', self: '' });
	expect(document).toContain(`<ShortName>${short}</ShortName>`);
});
