import type { Annotation } from '../../record/annotate.ts';
import type { Passage, PlacedStatement } from '../../record/passages.ts';
import type { PhraseMatch } from '../../words/find-forms.ts';
import type { Edition } from '../edition.ts';

/** Where an authority entry stands in the records. */
export interface Mention {
	passage: Passage;
	statement: PlacedStatement;
	/** Offsets in the passage's text. */
	start: number;
	end: number;
	/** As printed. */
	text: string;
}

/** The statement a match stands in: the one in which it begins. */
export function statementAt(passage: Passage, start: number): PlacedStatement {
	const found = passage.statements.findLast((statement) => statement.start <= start) ?? passage.statements[0];
	if (!found) throw new Error(`Passage ${passage.meeting.id}#${passage.anchor} has no statement.`);
	return found;
}

/** Every mention of each entry, in the order of the records. */
export function mentionsIn(
	passages: readonly Passage[],
	find: (text: string, passage: Passage) => readonly (PhraseMatch & { ids: string[] })[],
): Map<string, Mention[]> {
	const mentions = new Map<string, Mention[]>();
	for (const passage of passages) {
		for (const { start, end, text, ids } of find(passage.text, passage)) {
			for (const id of ids) {
				const mention = { passage, statement: statementAt(passage, start), start, end, text };
				const list = mentions.get(id);
				if (list) list.push(mention);
				else mentions.set(id, [mention]);
			}
		}
	}
	return mentions;
}

/** Computes a value once for each edition. */
export function oncePerEdition<Value>(compute: (edition: Edition) => Value): (edition: Edition) => Value {
	const known = new WeakMap<Edition, Value>();
	return (edition) => {
		const value = known.get(edition) ?? compute(edition);
		known.set(edition, value);
		return value;
	};
}

/** Mentions gathered by passage: each passage once, with all its mentions. */
export function byPassage(mentions: readonly Mention[]): { passage: Passage; mentions: Mention[] }[] {
	const groups = new Map<Passage, Mention[]>();
	for (const mention of mentions) {
		const group = groups.get(mention.passage);
		if (group) group.push(mention);
		else groups.set(mention.passage, [mention]);
	}
	return [...groups].map(([passage, own]) => ({ passage, mentions: own }));
}

/** Each passage once, with marks over its mentions. */
export const markedPassages = (mentions: readonly Mention[]): { passage: Passage; marks: Annotation[] }[] =>
	byPassage(mentions).map(({ passage, mentions: own }) => ({
		passage,
		marks: own.map(({ start, end }) => ({ start, end, kind: 'mark', key: '' })),
	}));
