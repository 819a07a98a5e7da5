/** A file of the series under `/data/`. */
export interface SeriesFile {
	name: string;
	mediaType: string;
	title: string;
	/** What it holds and whom it serves. */
	description: string;
	/** Name of its JSON Schema under `/data/schema/`. */
	schema?: string;
}

/** In the order in which they are offered; the tables, whose columns are explained, come apart. */
export const seriesFiles = [
	{
		name: 'meetings.json',
		mediaType: 'application/json',
		title: 'Meetings as JSON',
		description: 'The facts of every record, without its text.',
		schema: 'meetings',
	},
	{
		name: 'meetings.jsonl',
		mediaType: 'application/jsonl',
		title: 'Records as JSON Lines',
		description: 'Every record whole, one JSON document a line, in order of date: to be read as a stream.',
		schema: 'record',
	},
	{
		name: 'people.json',
		mediaType: 'application/json',
		title: 'People as JSON',
		description: 'Persons with the forms of their names and the meetings they took part in.',
		schema: 'people',
	},
	{
		name: 'topics.json',
		mediaType: 'application/json',
		title: 'Topics as JSON',
		description: 'Topics with every passage that speaks of each and the words it was found by.',
		schema: 'topics',
	},
	{
		name: 'places.json',
		mediaType: 'application/json',
		title: 'Places as JSON',
		description: 'Places with their position and the meetings held at each.',
		schema: 'places',
	},
	{
		name: 'series.tei.xml',
		mediaType: 'application/tei+xml',
		title: 'Corpus in TEI P5',
		description: 'All records as one corpus, with speakers, people, places and topics.',
	},
	{
		name: 'series.epub',
		mediaType: 'application/epub+zip',
		title: 'Book in EPUB 3',
		description: 'All records as a book, one chapter a record.',
	},
	{
		name: 'meetings.bib',
		mediaType: 'application/x-bibtex',
		title: 'Citations in BibTeX',
		description: 'One entry a record; its key is the id of the record.',
	},
	{
		name: 'meetings.ris',
		mediaType: 'application/x-research-info-systems',
		title: 'Citations in RIS',
		description: 'One entry a record, for reference managers.',
	},
	{
		name: 'meetings.ics',
		mediaType: 'text/calendar',
		title: 'Calendar',
		description: 'Every meeting as an event at its instant.',
	},
] as const satisfies readonly SeriesFile[];
