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
b, small, dt, .kind, .source, .line, .ed { font-family: sans-serif; }
b, small { font-size: 0.75em; font-weight: 600; }
.kind, .source, .line, .note { font-size: 0.875em; }
dt { font-size: 0.875em; }
dd { margin: 0 0 0.5em; }
`;
