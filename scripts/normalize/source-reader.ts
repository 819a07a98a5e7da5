import { parseText } from '../parser/parse-text.ts';
import { readText } from '../parser/read.ts';
import type { HouseVocabulary } from '../parser/words/house.ts';
import type { ReadSource } from './content/sources.ts';

/** Reads the bytes of a source and parses its text. Where the bytes cannot be read, `text` is what can be shown. */
export function sourceReader(house: HouseVocabulary): ReadSource {
	return (bytes) => {
		const { text, fault } = readText(bytes);
		if (fault === null) return { text, result: parseText(text, house) };
		return {
			text: shown(bytes),
			result: { record: null, fault: { ...fault, at: offsetIn(bytes, fault.at) } },
		};
	};
}

/** The bytes as text, what is no text replaced. */
const shown = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** Bytes that are no text are named by their own offset; this is where they stand in what is shown. */
function offsetIn(bytes: Uint8Array, at: number): number {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return at;
	} catch {
		return shown(bytes.subarray(0, at)).length;
	}
}
