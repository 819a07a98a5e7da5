import type { Meeting } from '../../record/meeting-record.ts';
import { passagesOf } from '../../record/passages.ts';
import { statementAnchor } from '../../record/statement-marks.ts';
import { labelOf, type Side } from '../../record/turns.ts';
import { actName } from '../../words/act-names.ts';
import type { Edition } from '../edition.ts';
import { sideIn } from '../side-words.ts';
import { type Quotation, quotationOf } from './quotation.ts';
import { weighty } from './subject-acts.ts';

/** An act of a record, with the paragraph that shows it. */
export interface RecordAct {
	anchor: string;
	/** Id of the sentence on the record's page. */
	sentence: string;
	side: Side;
	who: string;
	words: Quotation;
}

/** Words of each: enough to tell one from another, the paragraph is a step away. */
const glance = 8;

/** The agreements, pledges and requests of a record, in printed order under each; acts without one are left out. */
export function actsOfRecord(edition: Edition, meeting: Meeting): { name: string; lines: RecordAct[] }[] {
	const parties = meeting.participants.map(({ party }) => party);
	const [first, second] = edition.series.sides;
	return weighty.flatMap((wanted) => {
		const lines = passagesOf(meeting).flatMap(({ anchor, statements }) =>
			statements.flatMap((statement, index) =>
				statement.acts
					.filter(({ act }) => act === wanted)
					.map(({ by, start }): RecordAct => {
						const label = labelOf(by, edition.series.sides, parties);
						return {
							anchor,
							sentence: statementAnchor(anchor, index + 1),
							side: sideIn(edition, by),
							who: label === 'Both' ? `${first.name} and ${second.name}` : label,
							words: quotationOf(statement, start, null, glance),
						};
					}),
			),
		);
		return lines.length > 0 ? [{ name: actName(wanted), lines }] : [];
	});
}
