import type { ParseFault } from '../parsed-record.ts';

const refuse = (message: string, advice: string, at: number): ParseFault => ({
	kind: 'unreadable',
	message,
	advice,
	at,
});

const markup = /<(?:!doctype\s+html|html|head|body|div|table|script|meta)\b[^<>]{0,500}>/giu;

/** Refuses decoded text that is no copied page text: empty, a PDF, an HTML page, text with NUL characters. */
export function refuseText(text: string): ParseFault | null {
	if (text.trim() === '') {
		return refuse('The file is empty.', 'Copy the text of the page into it.', 0);
	}
	if (text.startsWith('%PDF-')) {
		return refuse('The file is a PDF, not text.', 'Save the text of the document, not the document.', 0);
	}
	const nul = text.indexOf('\0');
	if (nul >= 0) {
		return refuse(
			`The text holds a NUL character at offset ${nul}.`,
			'Save the text as UTF-8 without binary parts.',
			nul,
		);
	}
	const head = text.slice(0, 20_000);
	const tags = [...head.matchAll(markup)];
	const [first] = tags;
	const opensWithTag =
		first !== undefined && head.slice(0, first.index).trim() === '' && /^<(?:!|html)/iu.test(first[0]);
	if (first !== undefined && (opensWithTag || tags.length >= 5)) {
		return refuse(
			'The file is an HTML page, not the text of one.',
			'Open it in a browser and copy the text of the page.',
			first.index,
		);
	}
	return null;
}
