import type { ExportContext, RecordContext } from '../../edition/export-context.ts';
import type { Meeting } from '../../record/meeting-record.ts';
import { address } from '../../words/addresses.ts';
import { onLines, x, xmlDocument, xmlText } from '../xml.ts';
import { chapter, chapterFile, chapterTitle } from './chapter.ts';
import { packageDocument } from './package-document.ts';
import { page, stylesheet } from './xhtml-page.ts';
import { archive, type Packed, packed } from './zip.ts';

const text = (path: string, content: string): Packed => packed(path, Buffer.from(content, 'utf8'));

/** The chapter of a record, as it stands in the book. */
export const packedChapter = (meeting: Meeting, context: RecordContext): Packed =>
	text(`EPUB/${chapterFile(meeting)}`, chapter(meeting, context));

/** All records as an EPUB 3 book, one chapter a record, piece by piece. The same records give the same bytes. */
export function* seriesEpubPieces(
	context: ExportContext,
	chapterOf: (meeting: Meeting) => Packed = (meeting) => packedChapter(meeting, context),
): Generator<Uint8Array> {
	const files = function* (): Generator<Packed> {
		// The container format asks for this file first and uncompressed.
		yield packed('mimetype', Buffer.from('application/epub+zip', 'latin1'), { store: true });
		yield text('META-INF/container.xml', container);
		yield text('EPUB/package.opf', packageDocument(context));
		yield text('EPUB/style.css', stylesheet);
		yield text('EPUB/title.xhtml', titlePage(context));
		yield text('EPUB/nav.xhtml', contents(context));
		for (const meeting of context.edition.meetings) yield chapterOf(meeting);
	};
	yield* archive(files());
}

/** The whole book at once. */
export const seriesEpub = (context: ExportContext): Uint8Array<ArrayBuffer> =>
	new Uint8Array(Buffer.concat([...seriesEpubPieces(context)]));

const contents = ({ edition }: ExportContext): string =>
	page(
		'Contents',
		edition.series.language,
		x(
			'nav',
			{ 'epub:type': 'toc', role: 'doc-toc', id: 'toc' },
			onLines([
				x('h1', 'Contents'),
				x(
					'ol',
					onLines(
						edition.meetings.map((meeting) =>
							x('li', x('a', { href: chapterFile(meeting) }, xmlText(chapterTitle(meeting)))),
						),
					),
				),
			]),
		),
	);

const titlePage = ({ edition, absolute }: ExportContext): string =>
	page(
		edition.series.name,
		edition.series.language,
		x(
			'section',
			{ 'epub:type': 'titlepage' },
			onLines([
				x('h1', xmlText(edition.series.name)),
				x('p', x('a', { href: absolute(address.home) }, absolute(address.home))),
				x(
					'p',
					{ class: 'source' },
					'The words are those of the publishers named at the end of each record. Numbers of paragraphs, names of speakers before their words, and titles in square brackets are the edition’s.',
				),
			]),
		),
	);

const container = xmlDocument(
	x(
		'container',
		{ version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' },
		x(
			'rootfiles',
			x('rootfile', { 'full-path': 'EPUB/package.opf', 'media-type': 'application/oebps-package+xml' }),
		),
	),
);
