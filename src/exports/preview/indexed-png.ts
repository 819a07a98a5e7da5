import { crc32, deflateSync } from 'node:zlib';

/** Colours as `#rrggbb`, at most 256. */
export interface IndexedImage {
	width: number;
	height: number;
	palette: readonly string[];
	/** Places in the palette, row by row; each row begins with a 0, which the format calls “no filter”. */
	rows: Uint8Array;
}

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** An image of few colours as PNG. The same image gives the same bytes. */
export function indexedPng({ width, height, palette, rows }: IndexedImage): Uint8Array<ArrayBuffer> {
	const header = new DataView(new ArrayBuffer(13));
	header.setUint32(0, width);
	header.setUint32(4, height);
	header.setUint8(8, 8);
	header.setUint8(9, 3);
	const colours = palette.flatMap((colour) =>
		[1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)),
	);
	const parts = [
		signature,
		...chunk('IHDR', new Uint8Array(header.buffer)),
		...chunk('PLTE', Uint8Array.from(colours)),
		...chunk('IDAT', deflateSync(rows, { level: 5 })),
		...chunk('IEND', new Uint8Array(0)),
	];
	return new Uint8Array(Buffer.concat(parts));
}

function chunk(name: string, data: Uint8Array): Uint8Array[] {
	const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
	const length = Buffer.alloc(4);
	length.writeUInt32BE(data.length);
	const check = Buffer.alloc(4);
	check.writeUInt32BE(crc32(named));
	return [length, named, check];
}
