import { strToU8, type Zippable, zipSync } from 'fflate';
import type { ExportContext } from '../../edition/export-context.ts';
import { address } from '../../words/addresses.ts';
import { onLines, x, xmlDocument, xmlText } from '../xml.ts';
import { chapter, chapterFile, chapterTitle } from './chapter.ts';
import { packageDocument } from './package-document.ts';
import { page, stylesheet } from './xhtml-page.ts';

/** ZIP keeps local time without a zone; this is the same moment on every machine's clock. */
const fixed = new Date(2000, 0, 1);

/** All records as an EPUB 3 book, one chapter a record. The same records give the same bytes. */
export function seriesEpub(context: ExportContext): Uint8Array<ArrayBuffer> {
	const { meetings } = context.edition;
	const files: Zippable = {
		// The container format asks for this file first and uncompressed.
		mimetype: [strToU8('application/epub+zip'), { level: 0, mtime: fixed }],
	};
	const add = (path: string, content: string): void => {
		files[path] = [strToU8(content), { level: 9, mtime: fixed }];
	};
	add('META-INF/container.xml', container);
	add('EPUB/package.opf', packageDocument(context));
	add('EPUB/style.css', stylesheet);
	add('EPUB/title.xhtml', titlePage(context));
	add('EPUB/nav.xhtml', contents(context));
	for (const meeting of meetings) add(`EPUB/${chapterFile(meeting)}`, chapter(meeting, context));
	return new Uint8Array(zipSync(files));
}

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
