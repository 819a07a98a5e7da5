import { expect, test } from 'vitest';
import { authoritiesWith } from '../normalize/testing/test-authorities.ts';
import { publisherOfText } from './publisher-of.ts';

const { publishers } = authoritiesWith();

test('takes the publisher from the host of the address, or as named', () => {
	expect(publisherOfText(publishers, { url: 'https://house.example/a/b.html' }).id).toBe('house');
	expect(publisherOfText(publishers, { url: 'https://archive.example/x', publisher: 'house' }).id).toBe(
		'house',
	);
});

test('says what to give where the publisher cannot be known', () => {
	expect(() => publisherOfText(publishers, {})).toThrow(
		'Whose text is it? Give --url or --publisher (house).',
	);
	expect(() => publisherOfText(publishers, { url: 'https://other.example/' })).toThrow(
		'The host other.example belongs to no publisher of content/authorities/publishers.yaml. Give --publisher (house), or add the host to one of them.',
	);
	expect(() => publisherOfText(publishers, { publisher: 'nobody' })).toThrow('--publisher nobody is not in');
});

test('refuses an address that is none', () => {
	for (const url of ['house.example', 'javascript:alert(1)', 'file:///etc/passwd']) {
		expect(() => publisherOfText(publishers, { url })).toThrow(
			/^--url is “.*”; expected an address such as/u,
		);
	}
});
