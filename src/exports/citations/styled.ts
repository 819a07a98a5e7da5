import CSL from 'citeproc';
import type { ExportContext } from '../../edition/export-context.ts';
import type { Meeting } from '../../record/meeting-record.ts';
import { type Citable, type CslItem, cslItem, locatorText, noteOf } from './csl-item.ts';
import apa from './styles/apa.csl?raw';
import chicago from './styles/chicago-note-bibliography.csl?raw';
import locale from './styles/locales-en-US.xml?raw';
import mla from './styles/modern-language-association.csl?raw';

/** Styles of the CSL repository, kept unchanged under its licence (CC BY-SA 3.0, named in each file). */
const styles = { chicago, apa, mla } as const;
export type CitationStyle = keyof typeof styles;

/**
 * A citation in a style, as plain text: the processor's reference, the passage, and then what the licence asks for
 * and the hash of the text.
 */
export function styledCitation(context: ExportContext, citable: Citable, style: CitationStyle): string {
	const { meeting, passage } = citable;
	const record = cslItem(context, { meeting, passage: null });
	const reference = knownReference(context, meeting, style, record);
	const cited = passage
		? withLocator(reference, record.URL, cslItem(context, citable).URL, locatorText(passage))
		: reference;
	return `${cited} ${noteOf(context, citable)}`;
}

type References = Partial<Record<CitationStyle, string>>;

/** A record is cited on several pages; the processor, by far the slowest part, makes each reference once a build. */
const references = new WeakMap<ExportContext, WeakMap<Meeting, References>>();

function knownReference(
	context: ExportContext,
	meeting: Meeting,
	style: CitationStyle,
	item: CslItem,
): string {
	const records = references.get(context) ?? new WeakMap<Meeting, References>();
	references.set(context, records);
	const known = records.get(meeting) ?? {};
	records.set(meeting, known);
	const reference = known[style] ?? referenceTo(item, style);
	known[style] = reference;
	return reference;
}

/** Making an engine takes many times longer than using it, so each style has one, fed the item asked for. */
const engines = new Map<CitationStyle, (item: CslItem) => string>();

function referenceTo(item: CslItem, style: CitationStyle): string {
	let refer = engines.get(style);
	if (!refer) {
		refer = makeEngine(styles[style]);
		engines.set(style, refer);
	}
	// Author and publisher are one body here; styles would name it twice.
	const { publisher: _publisher, note: _note, ...shown } = item;
	return refer(shown as CslItem);
}

function makeEngine(style: string): (item: CslItem) => string {
	let current: CslItem | undefined;
	const engine = new CSL.Engine(
		{
			retrieveLocale: () => locale,
			retrieveItem: (id) => {
				if (current?.id !== id) throw new Error(`The citation processor asked for "${id}", not given to it.`);
				return current;
			},
		},
		style,
		'en-US',
	);
	engine.setOutputFormat('text');
	return (item) => {
		current = item;
		// The engine keeps an item it has seen; an empty list between makes it read the new one.
		engine.updateItems([]);
		engine.updateItems([item.id]);
		const made = engine.makeBibliography();
		const entry = made ? made[1][0] : undefined;
		if (entry === undefined) throw new Error(`The citation processor made no reference for "${item.id}".`);
		return entry.trim().replace(/\s+/gu, ' ');
	};
}

/** Puts the passage before the address, where each of the styles has its locators, and the passage's address in. */
function withLocator(reference: string, recordUrl: string, passageUrl: string, locator: string): string {
	const at = reference.lastIndexOf(recordUrl);
	if (at < 0) throw new Error(`The reference has no address to put ${locator} before: ${reference}`);
	const before = reference.slice(0, at).trimEnd();
	const after = passageUrl + reference.slice(at + recordUrl.length);
	if (before.endsWith(',')) return `${before} ${locator}, ${after}`;
	return `${before} ${locator.charAt(0).toUpperCase()}${locator.slice(1)}. ${after}`;
}
