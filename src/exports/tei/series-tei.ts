import type { ExportContext } from '../../edition/export-context.ts';
import { address } from '../../words/addresses.ts';
import { around, type Fold, folded } from '../series/fold.ts';
import { onLines, x, xmlDocument, xmlElement, xmlText } from '../xml.ts';
import { idWithin } from './ids.ts';
import { teiElement, teiNamespace } from './record-tei.ts';

/** All records as one TEI corpus; ids within a record have the record's id before them. */
export const seriesTeiFold: Fold = {
	name: 'series.tei.xml',
	head: (context) => around(corpus(context), closing)[0],
	part: (meeting, context) => `${xmlElement(teiElement(meeting, context, idWithin(meeting.id)))}\n`,
	between: '',
	tail: (context) => closing + around(corpus(context), closing)[1],
};

export const seriesTei = (context: ExportContext): string => folded(seriesTeiFold, context);

const closing = '</teiCorpus>';

/** The corpus with its header, before its records. */
function corpus(context: ExportContext): string {
	const { series, meetings, publishers } = context.edition;
	const used = [...publishers.values()].filter(({ id }) =>
		meetings.some(({ source }) => source.publisher === id),
	);
	const header = x(
		'teiHeader',
		x(
			'fileDesc',
			onLines([
				x('titleStmt', x('title', xmlText(series.name))),
				x(
					'publicationStmt',
					onLines([
						x('publisher', xmlText(series.name)),
						x('idno', { type: 'URI' }, context.absolute(address.home)),
						x('availability', x('p', 'The terms of each record stand in its own header.')),
					]),
				),
				x(
					'sourceDesc',
					onLines(
						used.map(({ name, url }) =>
							x('bibl', x('publisher', xmlText(name)), ' ', x('ptr', { target: url })),
						),
					),
				),
			]),
		),
	);
	return xmlDocument(x('teiCorpus', { xmlns: teiNamespace }, onLines([header])));
}
