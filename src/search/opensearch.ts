/** Most characters OpenSearch 1.1 allows in a short name. */
const mostShort = 16;

interface Description {
	/** Name of the edition. */
	name: string;
	/** Addresses of the search page, of an icon, and of the description itself. */
	search: string;
	icon: string;
	self: string;
}

/** The OpenSearch 1.1 description by which browsers and other sites search the edition. */
export function openSearch({ name, search, icon, self }: Description): string {
	return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
	<ShortName>${escaped(shortName(name))}</ShortName>
	<LongName>${escaped(name)}</LongName>
	<Description>${escaped(`Full-text search of ${name}`)}</Description>
	<InputEncoding>UTF-8</InputEncoding>
	<Image height="32" width="32" type="image/x-icon">${escaped(icon)}</Image>
	<Url type="text/html" method="get" template="${escaped(search)}?q={searchTerms}"/>
	<Url type="application/opensearchdescription+xml" rel="self" template="${escaped(self)}"/>
</OpenSearchDescription>
`;
}

/** As many whole words of a name as OpenSearch allows. */
function shortName(name: string): string {
	if (name.length <= mostShort) return name;
	const words = name.slice(0, mostShort + 1).split(' ');
	return words.length > 1 ? words.slice(0, -1).join(' ') : name.slice(0, mostShort);
}

const escaped = (text: string): string =>
	text.replace(
		/[&<>"]/gu,
		(mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[mark] ?? mark,
	);
