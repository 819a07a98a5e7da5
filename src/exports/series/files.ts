/** A file of the series under `/data/`. */
export interface DataFile {
	name: string;
	mediaType: string;
	title: string;
	/** What it holds and whom it serves. */
	description: string;
	/** One thing to do with it, as a command; `{url}` is its address. */
	example: string;
	/** Name of its JSON Schema under `/data/schema/`. */
	schema?: string;
}

/** In the order in which they are offered; the tables, whose columns are explained, come apart. */
export const dataFiles = [
	{
		name: 'meetings.json',
		mediaType: 'application/json',
		title: 'Meetings as JSON',
		description: 'The facts of every record, without its text.',
		example: `curl -s {url} | jq -r '.meetings[] | [.date, .title.text] | @tsv'`,
		schema: 'meetings',
	},
	{
		name: 'meetings.jsonl',
		mediaType: 'application/jsonl',
		title: 'Records as JSON Lines',
		description: 'Every record whole, one JSON document a line, in order of date: to be read as a stream.',
		example: `curl -s {url} | jq -r 'select(.kind == "summit") | .address'`,
		schema: 'record',
	},
	{
		name: 'people.json',
		mediaType: 'application/json',
		title: 'People as JSON',
		description: 'Persons with the forms of their names and the meetings they took part in.',
		example: `curl -s {url} | jq -r '.people[] | [.id, .name, (.meetings | length)] | @tsv'`,
		schema: 'people',
	},
	{
		name: 'topics.json',
		mediaType: 'application/json',
		title: 'Topics as JSON',
		description: 'Topics with every passage that speaks of each and the words it was found by.',
		example: `curl -s {url} | jq -r '.topics[] | [.name, (.passages | length)] | @tsv'`,
		schema: 'topics',
	},
	{
		name: 'places.json',
		mediaType: 'application/json',
		title: 'Places as JSON',
		description: 'Places with their position and the meetings held at each.',
		example: `curl -s {url} | jq -r '.places[] | [.name, .latitude, .longitude] | @tsv'`,
		schema: 'places',
	},
	{
		name: 'series.tei.xml',
		mediaType: 'application/tei+xml',
		title: 'Corpus in TEI P5',
		description: 'All records as one corpus, with speakers, people, places and topics.',
		example: `curl -s {url} | xmllint --xpath '//*[local-name()="said"]' -`,
	},
	{
		name: 'series.epub',
		mediaType: 'application/epub+zip',
		title: 'Book in EPUB 3',
		description: 'All records as a book, one chapter a record.',
		example: `curl -O {url}`,
	},
	{
		name: 'meetings.bib',
		mediaType: 'application/x-bibtex',
		title: 'Citations in BibTeX',
		description: 'One entry a record; its key is the id of the record.',
		example: `curl -O {url}`,
	},
	{
		name: 'meetings.ris',
		mediaType: 'application/x-research-info-systems',
		title: 'Citations in RIS',
		description: 'One entry a record, for reference managers.',
		example: `curl -O {url}`,
	},
	{
		name: 'meetings.ics',
		mediaType: 'text/calendar',
		title: 'Calendar',
		description: 'Every meeting as an event at its instant.',
		example: `curl -O {url}`,
	},
] as const satisfies readonly DataFile[];
