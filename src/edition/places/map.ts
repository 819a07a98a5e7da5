import type { Place } from '../../schemas/place.ts';
import { landIn } from './land.ts';

/** A place on a map, in the map's units (one unit is one CSS pixel at full size). */
export interface MapMark {
	place: Place;
	x: number;
	y: number;
	/** True for seas and regions: the mark stands for an area. */
	area: boolean;
	/** Where the name stands; null where there is no room for it. */
	label: { x: number; y: number; anchor: 'start' | 'end' | 'middle' } | null;
}

/** A map at one width of the page. */
export interface MapView {
	width: number;
	height: number;
	/** How the land, drawn for the largest view, is put into this one: an SVG transform. */
	transform: string;
	marks: MapMark[];
}

export interface DrawnMap {
	/** Outline of all land in any view, one SVG path. */
	land: string;
	views: MapView[];
}

/** Width of a view, its greatest height and the most labels it may have. */
export interface MapSize {
	width: number;
	tallest?: number;
	labels?: number;
}

/** Degrees in view; `east` may lie above 180. */
interface Frame {
	west: number;
	east: number;
	south: number;
	north: number;
}

export const located = (places: Iterable<Place>): Located[] =>
	[...places].filter(
		(place): place is Located => place.latitude !== undefined && place.longitude !== undefined,
	);
type Located = Place & { latitude: number; longitude: number };

/** A frame around places with room beside them, at least `least` degrees wide and high. */
export function frameAround(places: readonly Located[], least: number): Frame {
	const across = together(places.map(({ longitude }) => longitude));
	const along = places.map(({ latitude }) => latitude);
	const side = (values: readonly number[], limit: number): [number, number] => {
		const low = Math.min(...values);
		const high = Math.max(...values);
		const room = Math.max((high - low) * 0.12, (least - (high - low)) / 2, 2);
		return [Math.max(low - room, -limit), Math.min(high + room, limit)];
	};
	// Counted on beyond the date line, a view has no edge there.
	const [west, east] = side(across, Math.max(...across) > 180 ? 540 : 180);
	const [south, north] = side(along, 85);
	return { west, east, south, north };
}

/**
 * Longitudes of which those before the widest gap between them are counted on past 180: what lies on both sides of the
 * date line lies together.
 */
function together(longitudes: readonly number[]): number[] {
	const sorted = [...longitudes].sort((a, b) => a - b);
	const [first = 0] = sorted;
	const gaps = sorted.map((at, index) => (sorted[index + 1] ?? first + 360) - at);
	const begin = sorted[gaps.indexOf(Math.max(...gaps)) + 1] ?? first;
	return longitudes.map((at) => (at < begin ? at + 360 : at));
}

/**
 * Draws land once and places in each size; those named first come first to a mark and to a label. Coordinates are whole
 * units.
 */
export function drawMap(places: readonly Located[], frame: Frame, sizes: readonly MapSize[]): DrawnMap {
	const [left, top] = [(frame.west + frame.east) / 2, (frame.south + frame.north) / 2];
	// Degrees of longitude as short as they are in the middle of the view.
	const squeeze = Math.cos((top * Math.PI) / 180);
	const tall = frame.north - frame.south;
	const scaled = sizes.map(({ width, tallest = Number.POSITIVE_INFINITY, labels = 40 }) => {
		const wide = Math.max(frame.east - frame.west, (tall * width) / tallest / squeeze);
		const unit = width / (wide * squeeze);
		return { width, labels, wide, unit, height: Math.round(tall * unit) };
	});
	type Scaled = (typeof scaled)[number];
	const project = (
		{ width, height, unit }: Scaled,
		longitude: number,
		latitude: number,
	): [number, number] => [
		width / 2 + (longitude - left) * squeeze * unit,
		height / 2 - (latitude - top) * unit,
	];
	const largest = scaled.toSorted((a, b) => b.unit - a.unit)[0];
	if (!largest) return { land: '', views: [] };
	// Two units more than is shown, so that the cut edges are not.
	const across = Math.max(...scaled.map(({ width, unit }) => (width / 2 + 2) / squeeze / unit));
	const along = Math.max(...scaled.map(({ height, unit }) => (height / 2 + 2) / unit));
	const view = { west: left - across, east: left + across, south: top - along, north: top + along };
	const land = landIn(view, largest.wide <= 60).map((ring) => ring.map(([x, y]) => project(largest, x, y)));
	const views = scaled.map((size) => {
		const { width, height, labels } = size;
		const scale = size.unit / largest.unit;
		const shift = [width - largest.width * scale, height - largest.height * scale].map((by) => by / 2);
		const points = places.flatMap((place) => {
			// The way round the globe that is shorter.
			const turn = Math.round((place.longitude - left) / 360) * 360;
			const [x, y] = project(size, place.longitude - turn, place.latitude);
			const inView = x >= 0 && x <= width && y >= 0 && y <= height;
			return inView ? [{ place, x: Math.round(x), y: Math.round(y) }] : [];
		});
		return {
			width,
			height,
			transform: `matrix(${[scale, 0, 0, scale, ...shift].map((value) => Number(value.toFixed(4))).join(' ')})`,
			marks: labelled(apart(points), width, height, labels),
		};
	});
	return { land: shortPath(land), views };
}

/** Units between two marks at least; a place nearer to one that is named before it stands in the list only. */
const leastApart = 9;

function apart<Point extends { x: number; y: number }>(points: readonly Point[]): Point[] {
	const kept: Point[] = [];
	for (const point of points) {
		if (kept.every(({ x, y }) => Math.hypot(x - point.x, y - point.y) >= leastApart)) kept.push(point);
	}
	return kept;
}

/** Units between two points of a coast at least; what is finer cannot be seen at the size of a map. */
const finest = 2;

/** Rings as one SVG path in whole units, without points that hardly move it and rings too small to see. */
export function shortPath(rings: readonly (readonly (readonly [number, number])[])[]): string {
	return rings
		.map((ring) => {
			const points = ring.map(([x, y]) => [Math.round(x), Math.round(y)] as [number, number]);
			const [first, ...rest] = spaced(points);
			if (!first || rest.length < 3) return '';
			let [x, y] = first;
			const steps = rest.map(([nextX, nextY]) => {
				const step = `${nextX - x} ${nextY - y}`;
				[x, y] = [nextX, nextY];
				return step;
			});
			return `M${first[0]} ${first[1]}l${steps.join(' ').replace(/ -/gu, '-')}z`;
		})
		.join('');
}

function spaced(points: readonly [number, number][]): [number, number][] {
	const kept: [number, number][] = [];
	for (const [x, y] of points) {
		const last = kept.at(-1);
		if (!last || Math.hypot(x - last[0], y - last[1]) >= finest) kept.push([x, y]);
	}
	return kept;
}

interface Box {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

const overlap = (a: Box, b: Box): boolean =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Width of a name in the edition's sans at 14 units. */
const widthOf = (name: string): number => name.length * 7.4 + 4;

function labelled(
	points: readonly { place: Place; x: number; y: number }[],
	width: number,
	height: number,
	limit: number,
): MapMark[] {
	const taken: Box[] = points.map(({ x, y }) => ({ left: x - 6, right: x + 6, top: y - 6, bottom: y + 6 }));
	let count = 0;
	return points.map(({ place, x, y }, index) => {
		const area = ['sea', 'region', 'river', 'country'].includes(place.kind);
		const own = taken[index];
		const wide = widthOf(place.name);
		const sites = [
			{ x: x + 9, y: y + 5, anchor: 'start', left: x + 7 },
			{ x: x - 9, y: y + 5, anchor: 'end', left: x - 9 - wide },
			{ x, y: y - 10, anchor: 'middle', left: x - wide / 2 },
			{ x, y: y + 21, anchor: 'middle', left: x - wide / 2 },
		] as const;
		const site = sites.find((spot) => {
			const box = { left: spot.left, right: spot.left + wide, top: spot.y - 12, bottom: spot.y + 5 };
			const inside = box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;
			return inside && taken.every((other) => other === own || !overlap(box, other));
		});
		if (!site || count >= limit) return { place, x, y, area, label: null };
		count += 1;
		taken.push({ left: site.left, right: site.left + wide, top: site.y - 12, bottom: site.y + 5 });
		return { place, x, y, area, label: { x: site.x, y: site.y, anchor: site.anchor } };
	});
}
