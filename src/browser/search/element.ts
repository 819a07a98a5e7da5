type Child = Node | string | null | false | readonly Child[];
type Attributes = Record<string, string | number | boolean | null | undefined>;

/** An element with attributes (`true` bare, `false`, null and undefined none) and children; text is always text. */
export function element<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	attributes: Attributes = {},
	...children: Child[]
): HTMLElementTagNameMap[Name] {
	const made = document.createElement(name);
	for (const [key, value] of Object.entries(attributes)) {
		if (value === null || value === undefined || value === false) continue;
		made.setAttribute(key, value === true ? '' : String(value));
	}
	append(made, children);
	return made;
}

function append(parent: Node, children: readonly Child[]): void {
	for (const child of children) {
		if (child === null || child === false) continue;
		if (typeof child === 'string') parent.appendChild(document.createTextNode(child));
		else if (child instanceof Node) parent.appendChild(child);
		else append(parent, child);
	}
}

/** Items with commas between them. */
export const commas = (items: readonly Child[]): Child[] =>
	items.flatMap((item, index) => (index === 0 ? [item] : [', ', item]));
