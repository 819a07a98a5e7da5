import type { Act } from '../../schemas/act.ts';
import type { Edition } from '../edition.ts';
import { type SaidLine, saidLines } from './said-lines.ts';
import type { TopicRecord } from './topic-passages.ts';

/** What a reader of a subject or record looks for first, the strongest first. */
export const weighty = ['agreed', 'pledged', 'asked'] as const satisfies readonly Act[];

/** The statements on a subject that are read as one act, in time order. */
export interface SubjectAct {
	act: (typeof weighty)[number];
	lines: SaidLine[];
}

/** The agreements, pledges and requests among the statements that name a subject or stand under its heading. */
export function subjectActs(edition: Edition, records: readonly TopicRecord[]): SubjectAct[] {
	const lines = records.flatMap((record) => saidLines(edition, record).filter(({ next }) => !next));
	return weighty.flatMap((act) => {
		const own = lines.filter((line) => line.act === act);
		return own.length > 0 ? [{ act, lines: own }] : [];
	});
}

const singular = { agreed: 'an agreement', pledged: 'a pledge', asked: 'a request' } as const;

/**
 * Which of them no statement on the subject is read as: “No statement that names it is read as an agreement or a request.”
 * Null where there is one of each, and where nothing is said on it.
 */
export function withoutActs(edition: Edition, records: readonly TopicRecord[]): string | null {
	const found = new Set<Act>(subjectActs(edition, records).map(({ act }) => act));
	const missing = weighty.filter((act) => !found.has(act)).map((act) => singular[act]);
	const said = records.flatMap(({ passages }) => passages).filter((passage) => passage.said.length > 0);
	if (missing.length === 0 || said.length === 0) return null;
	const under = said.some(({ heading }) => heading !== null) ? ' or stands under a heading that does' : '';
	const last = missing.pop();
	return `No statement that names it${under} is read as ${missing.length > 0 ? `${missing.join(', ')} or ` : ''}${last}.`;
}
