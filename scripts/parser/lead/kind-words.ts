import type { Printed } from '../../../src/schemas/primitives.ts';
import { type Folded, partOf, printedAt } from '../folded.ts';
import type { ParsedPerson } from '../parsed-record.ts';
import type { KindBasis } from './kind.ts';

interface KindPlaces {
	title: Printed | null;
	captions: readonly Printed[];
	/** The lead's naming of the meeting, and the sentences of the lead. */
	meeting: Printed | null;
	lead: readonly Folded[];
	principals: readonly ParsedPerson[];
}

/** The printed words that decided the kind. */
export function kindWords(source: string, basis: KindBasis, places: KindPlaces): Printed | null {
	if (basis.source === 'meeting') return places.meeting;
	if (basis.source === 'principals') return wordsOfPrincipals(places);
	const line = basis.source === 'title' ? places.title : places.captions[basis.source];
	return line ? partOf(source, line, basis.start, basis.end) : null;
}

/** From the office of the first to the last one who met; the last alone where several sentences name them. */
function wordsOfPrincipals({ lead, principals }: KindPlaces): Printed | null {
	const [first, last] = [principals[0], principals.at(-1)];
	if (!first || !last) return null;
	const office = Math.max(0, first.printed.text.indexOf(first.officePrinted ?? ''));
	for (const sentence of lead) {
		const start = sentence.offsets.indexOf(first.printed.at);
		const end = sentence.offsets.indexOf(last.printed.at);
		if (start >= 0 && end > start) {
			return printedAt(sentence, start + office, end + last.printed.text.length);
		}
	}
	return last.printed;
}
