import { createRequire } from 'node:module';
import { feature } from 'topojson-client';

/** A ring of a coast: longitude and latitude of each point in turn, and the degrees it spans. */
interface Ring {
	points: Float64Array;
	west: number;
	east: number;
	south: number;
	north: number;
}

/** Degrees in view; `west` may lie below -180 and `east` above 180. */
export interface View {
	west: number;
	east: number;
	south: number;
	north: number;
}

type Point = readonly [number, number];

const require = createRequire(import.meta.url);
const atlases = new Map<string, Ring[]>();

/** The rings of Natural Earth's land, read once: coarse for wide views, finer for close ones. */
function ringsOf(file: 'land-110m' | 'land-50m'): Ring[] {
	let rings = atlases.get(file);
	if (!rings) {
		const atlas = require(`world-atlas/${file}.json`) as Parameters<typeof feature>[0];
		const land = atlas.objects.land;
		if (!land) throw new Error(`world-atlas/${file}.json has no object "land".`);
		rings = polygonsIn(feature(atlas, land)).flat().map(ringOf);
		atlases.set(file, rings);
	}
	return rings;
}

function polygonsIn(shape: ReturnType<typeof feature>): number[][][][] {
	const features = shape.type === 'FeatureCollection' ? shape.features : [shape];
	return features.flatMap(({ geometry }) => {
		if (geometry.type === 'MultiPolygon') return geometry.coordinates;
		return geometry.type === 'Polygon' ? [geometry.coordinates] : [];
	});
}

function ringOf(coordinates: number[][]): Ring {
	// A ring over the date line jumps from one edge of the world to the other; here it goes on beyond 180.
	let turn = 0;
	let before = coordinates[0]?.[0] ?? 0;
	const points = Float64Array.from(
		coordinates.flatMap(([x = 0, y = 0]) => {
			if (Math.abs(x - before) > 180) turn += x < before ? 360 : -360;
			before = x;
			return [x + turn, y];
		}),
	);
	const ring: Ring = { points, west: Infinity, east: -Infinity, south: 90, north: -90 };
	for (let at = 0; at < points.length; at += 2) {
		const [x, y] = [points[at] as number, points[at + 1] as number];
		ring.west = Math.min(ring.west, x);
		ring.east = Math.max(ring.east, x);
		ring.south = Math.min(ring.south, y);
		ring.north = Math.max(ring.north, y);
	}
	return ring;
}

/** The land in view, as rings cut at its edges; where the view passes the date line, the land beyond stands there too. */
export function landIn(view: View, close: boolean): Point[][] {
	const cut: Point[][] = [];
	for (const ring of ringsOf(close ? 'land-50m' : 'land-110m')) {
		if (ring.north < view.south || ring.south > view.north) continue;
		for (const shift of [-360, 0, 360]) {
			if (ring.east + shift < view.west || ring.west + shift > view.east) continue;
			const points = clipped(ring.points, shift, view);
			if (points.length > 2) cut.push(points);
		}
	}
	return cut;
}

/** A ring cut by the four edges of the view, one after the other (Sutherland and Hodgman). */
function clipped(ring: Float64Array, shift: number, view: View): Point[] {
	let points: Point[] = [];
	for (let at = 0; at < ring.length; at += 2) {
		points.push([(ring[at] as number) + shift, ring[at + 1] as number]);
	}
	const edges = [
		[0, view.west, 1],
		[0, view.east, -1],
		[1, view.south, 1],
		[1, view.north, -1],
	] as const;
	for (const [axis, limit, sign] of edges) points = cutBy(points, axis, limit, sign);
	return points;
}

function cutBy(points: readonly Point[], axis: 0 | 1, limit: number, sign: 1 | -1): Point[] {
	const kept: Point[] = [];
	let before = points.at(-1);
	for (const point of points) {
		const inside = (point[axis] - limit) * sign >= 0;
		if (before && inside !== (before[axis] - limit) * sign >= 0) {
			const share = (limit - before[axis]) / (point[axis] - before[axis]);
			kept.push([before[0] + (point[0] - before[0]) * share, before[1] + (point[1] - before[1]) * share]);
		}
		if (inside) kept.push(point);
		before = point;
	}
	return kept;
}
