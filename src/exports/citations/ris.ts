import type { RecordContext } from '../../edition/export-context.ts';
import { oneSpace } from '../../words/folding.ts';
import { publicationDate } from '../record/cited-title.ts';
import type { Fold } from '../series/fold.ts';
import { type Citable, cslItem } from './csl-item.ts';

/**
 * Citations as RIS. Written here because the plug-ins at hand lose the edition's name (T2) and the day of access (Y2).
 * Lines end in CR LF, as the format has them.
 */
export const ris = (context: RecordContext, citables: readonly Citable[]): string =>
	citables.map((citable) => risEntry(context, citable)).join('\r\n');

/** One entry a record. */
export const risFold: Fold = {
	name: 'meetings.ris',
	head: () => '',
	part: (meeting, context) => ris(context, [{ meeting, passage: null }]),
	between: '\r\n',
	tail: () => '',
};

function risEntry(context: RecordContext, citable: Citable): string {
	const item = cslItem(context, citable);
	const { meeting } = citable;
	const issued = publicationDate(meeting);
	const fields: [string, string][] = [
		['TY', 'ELEC'],
		['ID', item.id],
		['TI', item.title],
		['AU', `${item.author[0].literal},`],
		['T2', item['container-title']],
		['PB', item.publisher],
		['PY', issued.slice(0, 4)],
		['DA', issued.replaceAll('-', '/')],
		['Y2', meeting.source.accessed.replaceAll('-', '/')],
		['LA', item.language],
		...(item.section === undefined ? [] : [['SE', item.section] as [string, string]]),
		['UR', item.URL],
		['N1', item.note],
		['ER', ''],
	];
	return fields.map(([tag, value]) => `${tag}  - ${oneSpace(value)}\r\n`).join('');
}
