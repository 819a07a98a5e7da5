import { expect, test } from 'vitest';
import { contentEdition } from '../testing/content-edition.ts';
import { landIn } from './land.ts';
import { drawMap, frameAround, located, type MapSize, type MapView, shortPath } from './map.ts';

const places = located(contentEdition().places.values());
const viewsOf = (sizes: MapSize[]): MapView[] => drawMap(places, frameAround(places, 30), sizes).views;

test('places stand on the map of all in their direction from each other; of two at one spot the first named', () => {
	const { marks, width, height } = viewsOf([{ width: 960 }])[0] as MapView;
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
	const { marks } = viewsOf([{ width: 960 }])[0] as MapView;
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

test('the land, drawn for the largest view, lies under the places of the smaller', () => {
	const [small, large] = viewsOf([{ width: 264 }, { width: 1240 }]) as [MapView, MapView];
	expect(large.transform).toBe('matrix(1 0 0 1 0 0)');
	const [scale = 0, , , , right = 0, down = 0] = small.transform.match(/-?[\d.]+/gu)?.map(Number) ?? [];
	const at = ({ marks }: MapView, id: string) => marks.find(({ place }) => place.id === id);
	for (const id of ['cambodia', 'ukraine', 'japan']) {
		const [inSmall, inLarge] = [at(small, id), at(large, id)];
		if (!inSmall || !inLarge) continue;
		expect(Math.abs(inLarge.x * scale + right - inSmall.x)).toBeLessThan(1);
		expect(Math.abs(inLarge.y * scale + down - inSmall.y)).toBeLessThan(1);
	}
	expect(at(small, 'japan') && at(large, 'japan')).toBeDefined();
});

test('the land of a map is small in bytes', () => {
	const world = drawMap(places, frameAround(places, 30), [{ width: 960 }]);
	expect(world.land.length).toBeLessThan(12_000);
	const close = drawMap(places.slice(0, 1), frameAround(places.slice(0, 1), 24), [{ width: 592 }]);
	expect(close.land.length).toBeLessThan(12_000);
	expect(close.land).toMatch(/^M/u);
});

test('a path keeps whole units only and drops what no longer moves it', () => {
	const square = [
		[0.2, 0.4],
		[10.4, 0.3],
		[10.3, 0.1],
		[10, 9.8],
		[0, 10],
	] as const;
	expect(shortPath([square])).toBe('M0 0l10 0 0 10-10 0z');
	const speck = [
		[0, 0],
		[0.2, 0.1],
		[0.1, 0.2],
	] as const;
	expect(shortPath([speck])).toBe('');
	const steps = [
		[0, 0],
		[5, 1],
		[6, 2],
		[9, 9],
		[9, 10],
		[0, 9],
	] as const;
	expect(shortPath([steps])).toBe('M0 0l5 1 4 8-9 0z');
});

test('land is cut at the edges of the view, and stands beyond the date line', () => {
	const inside = (view: { west: number; east: number; south: number; north: number }): number[][] =>
		landIn(view, false).flat() as unknown as number[][];
	const japan = { west: 130, east: 145, south: 30, north: 45 };
	for (const [x = 0, y = 0] of inside(japan)) {
		expect(x).toBeGreaterThanOrEqual(130);
		expect(x).toBeLessThanOrEqual(145);
		expect(y).toBeGreaterThanOrEqual(30);
		expect(y).toBeLessThanOrEqual(45);
	}
	// Honshu in the one view, Alaska east of 180 in the other, open ocean in the last.
	expect(inside(japan).length).toBeGreaterThan(5);
	expect(inside({ west: 190, east: 210, south: 55, north: 70 }).length).toBeGreaterThan(5);
	// Chukotka runs over 180; no line leads back across Siberia.
	const siberia = landIn({ west: 60, east: 190, south: 50, north: 80 }, false);
	const long = siberia.flatMap((ring) =>
		ring.flatMap(([x, y], at) => {
			const [before, height] = ring.at(at - 1) ?? [x, y];
			return Math.abs(x - before) > 20 && (y !== height || (y !== 50 && y !== 80))
				? [[before, height, x, y]]
				: [];
		}),
	);
	expect(long).toEqual([]);
	expect(inside({ west: -140, east: -130, south: 5, north: 15 })).toEqual([]);
});

test('places on both sides of the date line stand together', () => {
	const at = (id: string, latitude: number, longitude: number) => ({
		...(places[0] as (typeof places)[number]),
		id,
		latitude,
		longitude,
	});
	const pacific = [at('auckland', -36.8, 174.8), at('suva', -18.1, 178.4), at('rarotonga', -21.2, -159.8)];
	const frame = frameAround(pacific, 10);
	expect(frame.west).toBeLessThan(174.8);
	expect(frame.east).toBeGreaterThan(360 - 159.8);
	expect(frame.east - frame.west).toBeLessThan(40);
	const { land, views } = drawMap(pacific, frame, [{ width: 960 }]);
	const marks = views[0]?.marks ?? [];
	const shown = [...marks].sort((a, b) => a.x - b.x).map(({ place }) => place.id);
	expect(shown).toEqual(['auckland', 'suva', 'rarotonga']);
	expect(land).toMatch(/^M/u);
});
