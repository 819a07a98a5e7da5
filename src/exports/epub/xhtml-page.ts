import type { Element } from 'xast';
import { onLines, x, xmlDocument, xmlText } from '../xml.ts';

/** An XHTML page of the book. */
export const page = (title: string, language: string, ...content: Element[]): string =>
	xmlDocument(
		x(
			'html',
			{
				xmlns: 'http://www.w3.org/1999/xhtml',
				'xmlns:epub': 'http://www.idpf.org/2007/ops',
				lang: language,
				'xml:lang': language,
			},
			onLines([
				x(
					'head',
					onLines([
						x('title', xmlText(title)),
						x('link', { rel: 'stylesheet', type: 'text/css', href: 'style.css' }),
					]),
				),
				x('body', onLines(content)),
			]),
		),
		'<!DOCTYPE html>\n',
	);

export const stylesheet = `body { font-family: serif; line-height: 1.5; }
h1, h2, h3, h4, h5, h6 { font-weight: normal; line-height: 1.25; }
h2 { font-weight: 600; }
h3, h4, h5, h6 { font-style: italic; }
dt, .kind, .source, .line, .ed, p[data-n]::before, .turn::before { font-family: sans-serif; }
p[data-n]::before, .turn::before { font-size: 0.75em; font-weight: 600; }
p[data-n]::before { content: "¶" attr(data-n) " "; }
.turn[data-who]::before { content: attr(data-who) " "; }
.turn + .turn::before { content: "\\A"; white-space: pre; }
.turn + .turn[data-who]::before { content: "\\A" attr(data-who) " "; white-space: pre; }
.kind, .source, .line, .note { font-size: 0.875em; }
dt { font-size: 0.875em; }
dd { margin: 0 0 0.5em; }
`;
