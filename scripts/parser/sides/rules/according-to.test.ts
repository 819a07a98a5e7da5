import { describe, expect, it } from 'vitest';
import { accordingTo } from './according-to.ts';
import { readWith } from './read-with.ts';

describe('according-to', () => {
	it.each([
		['KH', 'According to Minister Prak Sokhonn, the road will be open by May.'],
		['JP', 'In Minister Kono’s view, the road was too narrow.'],
		['JP', 'In the opinion of the Japanese side, the road was too narrow.'],
		['KH', 'From Minister Prak Sokhonn’s point of view, Cambodia could wait.'],
		['JP', 'The road was, in the words of Minister Kono, “a ribbon”.'],
		['JP', 'To quote Minister Kono, the road was “a ribbon”.'],
		['KH', 'As Minister Prak Sokhonn noted, the road was narrow.'],
		['KH', 'As Minister Prak Sokhonn put it with a smile, the road was a ribbon.'],
	])('hears %s in “%s”', (by, text) => {
		expect(readWith(accordingTo, 'ministers-kh', text)).toBe(by);
	});

	it.each([
		'According to the plan, the road will be open by May.',
		'Minister Kono said that, according to Minister Prak Sokhonn, the road was open.',
		'As Minister Prak Sokhonn noted, and Minister Kono agreed, the road was narrow.',
		'As Minister Prak Sokhonn explained the map, the lights went out.',
		'The town had confidence in Minister Kono’s judgement.',
	])('leaves “%s” alone', (text) => {
		expect(readWith(accordingTo, 'ministers-kh', text)).toBeNull();
	});
});
