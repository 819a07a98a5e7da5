import type { Element, ElementContent } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { type Attributes, type Child, x as hyperscript } from 'xastscript';

/** An element: name, attributes, children. A lone child element is a child, not a set of attributes. */
export function x(name: string, first?: Attributes | Child, ...rest: Child[]): Element {
	const isAttributes =
		typeof first === 'object' &&
		first !== null &&
		!Array.isArray(first) &&
		!('type' in first && 'children' in first);
	return isAttributes
		? hyperscript(name, first as Attributes, ...rest)
		: hyperscript(name, {}, first as Child, ...rest);
}

/** Characters that XML 1.0 cannot hold, not even as a reference. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const unspeakable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** A text for an XML tree: what XML cannot hold becomes U+FFFD. */
export const xmlText = (text: string): string => text.replace(unspeakable, '\ufffd');

/** A text as it stands in HTML. */
export const escapeHtml = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Puts each child of an element on a line of its own; for elements that hold no text of the record. */
export const onLines = (children: readonly (ElementContent | null)[]): ElementContent[] => [
	{ type: 'text', value: '\n' },
	...children.flatMap((child): ElementContent[] => (child ? [child, { type: 'text', value: '\n' }] : [])),
];

/** A tree as text. The serialiser lets `]]>` through, which XML forbids. */
export const xmlElement = (root: Element): string =>
	toXml(root, { closeEmptyElements: true }).replaceAll(']]>', ']]&gt;');

/** A tree as a document in UTF-8, with its XML declaration. */
export const xmlDocument = (root: Element, doctype: '' | '<!DOCTYPE html>\n' = ''): string =>
	`<?xml version="1.0" encoding="UTF-8"?>\n${doctype}${xmlElement(root)}\n`;
