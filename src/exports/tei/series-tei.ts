import type { ExportContext } from '../../edition/export-context.ts';
import { address } from '../../words/addresses.ts';
import { onLines, x, xmlDocument, xmlText } from '../xml.ts';
import { idWithin } from './ids.ts';
import { teiElement, teiNamespace } from './record-tei.ts';

/** All records as one TEI corpus; ids within a record have the record's id before them. */
export function seriesTei(context: ExportContext): string {
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
	return xmlDocument(
		x(
			'teiCorpus',
			{ xmlns: teiNamespace },
			onLines([header, ...meetings.map((meeting) => teiElement(meeting, context, idWithin(meeting.id)))]),
		),
	);
}
