import type { Body, Heading, Paragraph } from '../schemas/record-body.ts';

/** The printed headings over a paragraph, outermost first; none before the first heading. */
export function headingsOver(body: Body, paragraph: Pick<Paragraph, 'anchor'>): Heading[] {
	const open: Heading[] = [];
	for (const block of body) {
		if (block.type === 'heading') {
			while ((open.at(-1)?.depth ?? 0) >= block.depth) open.pop();
			open.push(block);
		} else if (block.type === 'paragraph' && block.anchor === paragraph.anchor) return open;
	}
	return [];
}

/** A printed heading and the headings under it. */
export interface HeadingTree {
	heading: Heading;
	children: HeadingTree[];
}

/** The headings of a body as a tree by their depth. */
function headingTree(body: Body): HeadingTree[] {
	const roots: HeadingTree[] = [];
	const open: HeadingTree[] = [];
	for (const heading of body) {
		if (heading.type !== 'heading') continue;
		const node: HeadingTree = { heading, children: [] };
		while ((open.at(-1)?.heading.depth ?? 0) >= heading.depth) open.pop();
		(open.at(-1)?.children ?? roots).push(node);
		open.push(node);
	}
	return roots;
}

/** An entry of a list of contents. */
export interface ContentsItem {
	href: string;
	text: string;
	items: ContentsItem[];
}

/** The contents of a record: its printed headings. */
export function tocItems(body: Body): ContentsItem[] {
	const item = ({ heading, children }: HeadingTree): ContentsItem => ({
		href: `#${heading.anchor}`,
		text: heading.text,
		items: children.map(item),
	});
	return headingTree(body).map(item);
}
