import { parseText } from './parse-text.ts';
import { readText } from './read.ts';
import type { ReadSource } from './sources.ts';
import type { HouseVocabulary } from './vocabulary/house.ts';

/** Reads the bytes of a source and parses its text. Where the bytes cannot be read, `text` is what can be shown. */
export function sourceReader(house: HouseVocabulary): ReadSource {
	return (bytes) => {
		const { text, fault } = readText(bytes);
		if (fault === null) return { text, result: parseText(text, house) };
		const shown = new TextDecoder().decode(bytes);
		return { text: shown, result: { record: null, fault } };
	};
}
