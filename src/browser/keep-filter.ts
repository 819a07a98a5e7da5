/** Gives the links to the other periods, and to the search, the choices of the filter: `kind=summit&topic=trade`. */
export function keepFilter(query: string): void {
	for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-keeps-filter]'))
		link.search = query;
}
