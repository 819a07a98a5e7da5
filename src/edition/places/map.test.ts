import { expect, test } from 'vitest';
import { contentEdition } from '../../exports/testing/content-edition.ts';
import { drawMap, frameAround, located, shortPath } from './map.ts';

const places = located(contentEdition().places.values());

test('places stand on the map of all in their direction from each other; of two at one spot the first named', () => {
	const { marks, width, height } = drawMap(places, frameAround(places, 30), { width: 960 });
	const shown = marks.map(({ place }) => place.id);
	expect(shown).toContain('cambodia');
	expect(shown).not.toContain('office-of-the-prime-minister-of-cambodia');
	const at = (id: string) => marks.find(({ place }) => place.id === id) ?? { x: Number.NaN, y: Number.NaN };
	expect(at('ukraine').x).toBeLessThan(at('cambodia').x);
	expect(at('japan').x).toBeGreaterThan(at('cambodia').x);
	expect(at('japan').y).toBeLessThan(at('singapore').y);
	for (const { x, y } of marks) {
		expect(x).toBeGreaterThanOrEqual(0);
		expect(x).toBeLessThanOrEqual(width);
		expect(y).toBeLessThanOrEqual(height);
	}
});

test('no two labels stand over each other', () => {
	const { marks } = drawMap(places, frameAround(places, 30), { width: 960 });
	const boxes = marks.flatMap(({ label, place }) => {
		if (!label) return [];
		const wide = place.name.length * 7;
		const left = { start: label.x, end: label.x - wide, middle: label.x - wide / 2 }[label.anchor];
		return [{ left, right: left + wide, top: label.y - 12, bottom: label.y }];
	});
	expect(boxes.length).toBeGreaterThan(5);
	boxes.forEach((a, index) => {
		for (const b of boxes.slice(index + 1)) {
			const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
			expect(apart).toBe(true);
		}
	});
});

test('the land of a map is small in bytes', () => {
	const world = drawMap(places, frameAround(places, 30), { width: 960 });
	expect(world.land.length).toBeLessThan(12_000);
	const close = drawMap(places.slice(0, 1), frameAround(places.slice(0, 1), 24), { width: 592 });
	expect(close.land.length).toBeLessThan(12_000);
	expect(close.land).toMatch(/^M/u);
});

test('a path keeps whole units only and drops what no longer moves it', () => {
	expect(shortPath('M0.2,0.4L10.4,0.3L10.3,0.1L10,9.8L0,10Z')).toBe('M0 0l10 0 0 10-10 0z');
	expect(shortPath('M0,0L0.2,0.1L0.1,0.2Z')).toBe('');
	expect(shortPath('M0,0L5,1L6,2L9,9L9,10L0,9Z')).toBe('M0 0l5 1 4 8-9 0z');
});
