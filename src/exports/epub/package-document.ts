import type { ExportContext } from '../../edition/export-context.ts';
import type { Meeting } from '../../record/meeting-record.ts';
import { address } from '../../words/addresses.ts';
import { lastChange } from '../last-change.ts';
import { onLines, x, xmlDocument, xmlText } from '../xml.ts';
import { chapterFile } from './chapter.ts';

/** `package.opf`: what the book is, the files it holds, and their order. */
export function packageDocument(context: ExportContext): string {
	const { series, meetings, publishers } = context.edition;
	const used = [...publishers.values()].filter(({ id }) =>
		meetings.some(({ source }) => source.publisher === id),
	);
	const meta = (property: string, value: string) => x('meta', { property }, value);
	const item = (id: string, href: string, more: Record<string, string> = {}) =>
		x('item', { id, href, 'media-type': 'application/xhtml+xml', ...more });
	const chapterId = ({ id }: Meeting): string => `r${id}`;
	return xmlDocument(
		x(
			'package',
			{
				xmlns: 'http://www.idpf.org/2007/opf',
				version: '3.0',
				'unique-identifier': 'id',
				'xml:lang': series.language,
			},
			onLines([
				x(
					'metadata',
					{ 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
					onLines([
						x('dc:identifier', { id: 'id' }, context.absolute(address.home)),
						x('dc:title', xmlText(series.name)),
						x('dc:language', series.language),
						x('dc:publisher', xmlText(series.name)),
						...used.map(({ name }) => x('dc:creator', xmlText(name))),
						x('dc:date', `${lastChange(context)}T00:00:00Z`),
						meta('dcterms:modified', `${lastChange(context)}T00:00:00Z`),
						meta('schema:accessMode', 'textual'),
						meta('schema:accessModeSufficient', 'textual'),
						meta('schema:accessibilityFeature', 'structuralNavigation'),
						meta('schema:accessibilityFeature', 'tableOfContents'),
						meta('schema:accessibilityFeature', 'readingOrder'),
						meta('schema:accessibilityHazard', 'none'),
						meta(
							'schema:accessibilitySummary',
							'Text alone, with headings, a table of contents and numbered paragraphs.',
						),
					]),
				),
				x(
					'manifest',
					onLines([
						item('nav', 'nav.xhtml', { properties: 'nav' }),
						item('front', 'title.xhtml'),
						x('item', { id: 'style', href: 'style.css', 'media-type': 'text/css' }),
						...meetings.map((meeting) => item(chapterId(meeting), chapterFile(meeting))),
					]),
				),
				x(
					'spine',
					onLines([
						x('itemref', { idref: 'front' }),
						x('itemref', { idref: 'nav' }),
						...meetings.map((meeting) => x('itemref', { idref: chapterId(meeting) })),
					]),
				),
			]),
		),
	);
}
