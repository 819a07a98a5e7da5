/** Content types of the edition's files by the end of their names, the longer end first. */
export const contentTypes: readonly (readonly [end: string, type: string])[] = [
	['.tei.xml', 'application/tei+xml; charset=utf-8'],
	['.csl.json', 'application/vnd.citationstyles.csl+json; charset=utf-8'],
	['opensearch.xml', 'application/opensearchdescription+xml; charset=utf-8'],
	['.atom', 'application/atom+xml; charset=utf-8'],
	['.bib', 'application/x-bibtex; charset=utf-8'],
	['.ris', 'application/x-research-info-systems; charset=utf-8'],
	['.ics', 'text/calendar; charset=utf-8'],
	['.jsonl', 'application/jsonl; charset=utf-8'],
	['.json', 'application/json; charset=utf-8'],
	['.csv', 'text/csv; charset=utf-8'],
	['.mdx', 'text/markdown; charset=utf-8'],
	['.txt', 'text/plain; charset=utf-8'],
	['.xml', 'application/xml; charset=utf-8'],
	['SHA256SUMS', 'text/plain; charset=utf-8'],
];

/** The type of a file that needs a word of its own, or null where its ordinary type will do. */
export function contentType(path: string): string | null {
	return contentTypes.find(([end]) => path.endsWith(end))?.[1] ?? null;
}
