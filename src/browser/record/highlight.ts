/** Shows ranges as hits, one of them as the present one. */
export interface Highlighter {
	show(ranges: readonly Range[]): void;
	point(index: number): void;
}

/** Highlights without touching the text where the browser can, with `<mark>` elements where it cannot. */
export const makeHighlighter = (): Highlighter =>
	typeof Highlight === 'function' && CSS.highlights ? byRegistry() : byElements();

function byRegistry(): Highlighter {
	let shown: readonly Range[] = [];
	return {
		show(ranges) {
			shown = ranges;
			CSS.highlights.set('find', new Highlight(...ranges));
			CSS.highlights.delete('find-here');
		},
		point(index) {
			const range = shown[index];
			if (!range) return;
			const here = new Highlight(range);
			here.priority = 1;
			CSS.highlights.set('find-here', here);
		},
	};
}

function byElements(): Highlighter {
	let groups: HTMLElement[][] = [];
	return {
		show(ranges) {
			for (const mark of groups.flat()) {
				const parent = mark.parentNode;
				mark.replaceWith(...mark.childNodes);
				parent?.normalize();
			}
			// From the last to the first, so that earlier ranges keep their offsets.
			groups = [...ranges].reverse().map(wrap).reverse();
		},
		point(index) {
			for (const [at, group] of groups.entries())
				for (const mark of group) mark.classList.toggle('here', at === index);
		},
	};
}

/** Wraps each piece of text in a range; a range over several elements gives several marks. */
function wrap(range: Range): HTMLElement[] {
	const marks: HTMLElement[] = [];
	const { startContainer, startOffset, endContainer, endOffset } = range;
	const walker = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
	const nodes: Text[] = [];
	for (let node: Node | null = walker.currentNode; node; node = walker.nextNode())
		if (node instanceof Text && range.intersectsNode(node)) nodes.push(node);
	for (const node of nodes) {
		const part = document.createRange();
		part.setStart(node, node === startContainer ? startOffset : 0);
		part.setEnd(node, node === endContainer ? endOffset : node.length);
		if (part.collapsed) continue;
		const mark = document.createElement('mark');
		part.surroundContents(mark);
		marks.push(mark);
	}
	return marks;
}
