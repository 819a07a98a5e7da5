import { encodingOf } from '../../src/words/encoding.ts';
import { refuseText } from './page/unreadable.ts';
import type { ParseFault } from './parsed-record.ts';

export type ReadResult = { text: string; fault: null } | { text: null; fault: ParseFault };

/**
 * The text of a source file: UTF-8 with or without byte-order mark, or UTF-16 with one.
 * The mark is not part of the text. Anything else is refused with the offset of the first bad byte.
 */
export function readText(bytes: Uint8Array): ReadResult {
	const encoding = encodingOf(bytes);
	try {
		const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
		const fault = refuseText(text);
		return fault ? { text: null, fault } : { text, fault: null };
	} catch {
		const at = firstBadByte(bytes, encoding);
		const byte = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0');
		return {
			text: null,
			fault: {
				kind: 'unreadable',
				message: `Byte ${at} (0x${byte}) is not ${encoding.toUpperCase()}.`,
				advice: 'Save the text as UTF-8, or as UTF-16 with a byte-order mark.',
				at,
			},
		};
	}
}

/** Offset of the first byte of the first sequence that cannot be decoded, found by halving. */
function firstBadByte(bytes: Uint8Array, encoding: string): number {
	const decodes = (end: number, stream: boolean): boolean => {
		try {
			new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, end), { stream });
			return true;
		} catch {
			return false;
		}
	};
	let good = 0;
	let bad = bytes.length + 1;
	while (bad - good > 1) {
		const middle = Math.floor((good + bad) / 2);
		if (middle <= bytes.length && decodes(middle, true)) good = middle;
		else bad = middle;
	}
	// The longest prefix may end within a sequence that never closes; its first byte is the bad one.
	while (good > 0 && !decodes(good, false)) good -= 1;
	return good;
}
