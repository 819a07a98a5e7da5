/** A form in which a record can be taken away, beside its page: `/meetings/<id>.<extension>`. */
export interface RecordFormat {
	extension: string;
	label: string;
	mediaType: string;
	/** What a reader finds in it. */
	use: string;
}

/** In the order in which they are offered. */
export const recordFormats = [
	{
		extension: 'json',
		label: 'JSON',
		mediaType: 'application/json',
		use: 'Every fact, paragraph and statement of the record, with addresses and hashes.',
	},
	{
		extension: 'txt',
		label: 'Plain text',
		mediaType: 'text/plain',
		use: 'The published text as it was received, byte for byte.',
	},
	{
		extension: 'mdx',
		label: 'MDX',
		mediaType: 'text/mdx',
		use: 'The entry from which this edition is built: facts as YAML, text as marked paragraphs.',
	},
	{
		extension: 'tei.xml',
		label: 'TEI P5',
		mediaType: 'application/tei+xml',
		use: 'The text with its structure, speakers, people and places, for editions and corpora.',
	},
	{
		extension: 'bib',
		label: 'BibTeX',
		mediaType: 'application/x-bibtex',
		use: 'A citation for LaTeX, JabRef and others.',
	},
	{
		extension: 'ris',
		label: 'RIS',
		mediaType: 'application/x-research-info-systems',
		use: 'A citation for EndNote, Zotero, Mendeley and others.',
	},
	{
		extension: 'csl.json',
		label: 'CSL-JSON',
		mediaType: 'application/vnd.citationstyles.csl+json',
		use: 'A citation for Zotero, Pandoc and other citation processors.',
	},
	{
		extension: 'ics',
		label: 'iCalendar',
		mediaType: 'text/calendar',
		use: 'The meeting as an event for calendars.',
	},
] as const satisfies readonly RecordFormat[];
