import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import CSL from 'citeproc';
import { oneSpace } from '../../words/folding.ts';
import type { CslItem } from './csl-item.ts';

/** Styles of the CSL repository, kept unchanged under its licence (CC BY-SA 3.0, named in each file). */
const styles = {
	chicago: 'chicago-note-bibliography.csl',
	apa: 'apa.csl',
	mla: 'modern-language-association.csl',
} as const;
export type CitationStyle = keyof typeof styles;

/** What the styles show of an item. Author and publisher are one body here; styles would name it twice. */
export type CitedItem = Pick<
	CslItem,
	'id' | 'type' | 'title' | 'author' | 'container-title' | 'issued' | 'URL' | 'language'
>;

const read = (file: string): string => readFileSync(resolve('src/exports/citations/styles', file), 'utf8');

/** Making an engine takes many times longer than using it, so each style has one, fed the item asked for. */
const engines = new Map<CitationStyle, (item: CitedItem) => string>();
let calls = 0;

/** How often the processor, by far the slowest part of a citation, has been asked. */
export const processorCalls = (): number => calls;

/** The reference that the citation processor makes for an item, as plain text on one line. */
export function processed(item: CitedItem, style: CitationStyle): string {
	let refer = engines.get(style);
	if (!refer) {
		refer = makeEngine(read(styles[style]));
		engines.set(style, refer);
	}
	calls += 1;
	return refer(item);
}

function makeEngine(style: string): (item: CitedItem) => string {
	let current: CitedItem | undefined;
	const locale = read('locales-en-US.xml');
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
	// It looks authors up in an object, and one that is plain has a “constructor” already.
	engine.registry.ambigcites = Object.create(null);
	engine.disambiguate.ambigcites = engine.registry.ambigcites;
	return (item) => {
		current = item;
		// The engine keeps an item it has seen; an empty list between makes it read the new one.
		engine.updateItems([]);
		engine.updateItems([item.id]);
		const made = engine.makeBibliography();
		const entry = made ? made[1][0] : undefined;
		if (entry === undefined) throw new Error(`The citation processor made no reference for "${item.id}".`);
		return oneSpace(entry);
	};
}
