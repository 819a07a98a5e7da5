/** Addresses of the edition's pages, from the root of the edition: `/meetings/<id>/`. */
export const address = {
	home: '/',
	meetings: '/meetings/',
	meeting: (id: string) => `/meetings/${id}/`,
	/** The records of a year, month or day, where a long series is paged: `2020-09` → `/meetings/2020/09/`. */
	period: (date: string) => `/meetings/${date.replaceAll('-', '/')}/`,
	/** A file beside the record: `json`, `txt`, `tei.xml` … */
	meetingFile: (id: string, extension: string) => `/meetings/${id}.${extension}`,
	people: '/people/',
	person: (id: string) => `/people/${id}/`,
	places: '/places/',
	place: (id: string) => `/places/${id}/`,
	topics: '/topics/',
	topic: (id: string) => `/topics/${id}/`,
	phrases: '/phrases/',
	phrase: (id: string) => `/phrases/${id}/`,
	terms: '/terms/',
	term: (id: string) => `/terms/#${id}`,
	index: '/a-z/',
	/** A letter of a long index. */
	letter: (id: string) => `/a-z/${encodeURIComponent(id)}/`,
	search: '/search/',
	query: (words: string) => `/search/?q=${encodeURIComponent(words)}`,
	/** Searches that show every record with an entry. */
	topicSearch: (id: string) => `/search/?topic=${id}`,
	personSearch: (id: string) => `/search/?speaker=${id}`,
	placeSearch: (id: string) => `/search/?place=${id}`,
	about: '/about/',
	method: '/method/',
	data: '/data/',
	corrections: '/corrections/',
	/** Where a reader keeps the edition for reading without a network. */
	offline: '/offline/',
	embed: (id: string) => `/embed/${id}/`,
	/** What other sites ask for when they embed a record. */
	oembed: (id: string) => `/oembed/${id}.json`,
	/** Terms of fonts, maps and citation styles that the site was made with. */
	licences: '/licences.txt',
	/** The picture of pages that have none of their own. */
	preview: '/preview.png',
	/** Citations of each paragraph of a record. */
	citations: (id: string) => `/meetings/${id}/cite/`,
} as const;

/** An address as a link on a page: the base path (`BASE_PATH`) before it. */
export function href(path: string): string {
	return `${import.meta.env.BASE_URL.replace(/\/$/u, '')}${path}`;
}

/** An address as the world knows it: site (`SITE_URL`) and base path before it. */
export function absolute(path: string): string {
	return new URL(href(path), import.meta.env.SITE).href;
}
