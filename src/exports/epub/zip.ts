import { crc32, deflateRawSync } from 'node:zlib';

/** A file as it stands in an archive. */
export interface Packed {
	path: string;
	/** 0: kept as it is; 8: deflated. */
	method: 0 | 8;
	crc: number;
	/** Bytes before packing. */
	size: number;
	data: Uint8Array;
}

/** A file packed for an archive, compressed unless it is to be kept as it is. */
export function packed(path: string, content: Uint8Array, { store = false } = {}): Packed {
	return {
		path,
		method: store ? 0 : 8,
		crc: crc32(content),
		size: content.length,
		data: store ? content : deflateRawSync(content, { level: 9 }),
	};
}

/** ZIP dates a file by the clock; this stands for none: 1 January 2000, midnight. */
const noDate = ((2000 - 1980) << 25) | (1 << 21) | (1 << 16);

/**
 * Packed files as a ZIP archive, piece by piece, so that it never stands in memory as a whole. The same files give the
 * same bytes. Throws for more than an archive without 64-bit extensions can hold.
 */
export function* archive(files: Iterable<Packed>): Generator<Uint8Array> {
	const directory: Uint8Array[] = [];
	let at = 0;
	let listed = 0;
	for (const file of files) {
		const name = Buffer.from(file.path, 'utf8');
		const head = Buffer.alloc(30);
		head.writeUInt32LE(0x04034b50, 0);
		common(head, 4, file, name);
		const entry = Buffer.alloc(46);
		entry.writeUInt32LE(0x02014b50, 0);
		entry.writeUInt16LE(20, 4);
		common(entry, 6, file, name);
		entry.writeUInt32LE(at, 42);
		directory.push(entry, name);
		listed += 1;
		yield head;
		yield name;
		yield file.data;
		at += head.length + name.length + file.data.length;
		if (listed > 0xffff || at > 0xffffffff) {
			throw new Error(`The archive holds more than ZIP allows: ${listed} files, ${at} bytes.`);
		}
	}
	const size = directory.reduce((sum, part) => sum + part.length, 0);
	yield* directory;
	const end = Buffer.alloc(22);
	end.writeUInt32LE(0x06054b50, 0);
	end.writeUInt16LE(listed, 8);
	end.writeUInt16LE(listed, 10);
	end.writeUInt32LE(size, 12);
	end.writeUInt32LE(at, 16);
	yield end;
}

/** What the head of a file and its entry in the directory have in common. */
function common(to: Buffer, offset: number, file: Packed, name: Uint8Array): void {
	to.writeUInt16LE(20, offset);
	// Bit 11: the name is UTF-8.
	to.writeUInt16LE(name.length === file.path.length ? 0 : 0x800, offset + 2);
	to.writeUInt16LE(file.method, offset + 4);
	to.writeUInt32LE(noDate, offset + 6);
	to.writeUInt32LE(file.crc, offset + 10);
	to.writeUInt32LE(file.data.length, offset + 14);
	to.writeUInt32LE(file.size, offset + 18);
	to.writeUInt16LE(name.length, offset + 22);
}
