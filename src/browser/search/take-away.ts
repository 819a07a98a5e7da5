import { type Table, toCsv } from '../../exports/tables/table.ts';
import type { SearchOutcome } from '../../search/search.ts';

/** A passage that was found, as a reader takes it away. */
interface TakenPassage {
	/** Id of the record. */
	record: string;
	date: string;
	/** Null for what stands over or under the text. */
	anchor: string | null;
	address: string;
	kind: string;
	/** Who met. */
	who: string;
	/** Codes of those who speak in the sentences with the words. */
	speaks: string[];
	words: string;
}

export type TakenForm = 'csv' | 'json' | 'bib';

/** The passages of the results that are shown, each whole. */
const takenPassages = ({ results }: Pick<SearchOutcome, 'results'>): TakenPassage[] =>
	results.flatMap(({ record, hits }) => {
		const page = new URL(record.url, location.href);
		return hits.map(({ passage, sentences }) => ({
			record: page.pathname.split('/').at(-2) ?? '',
			date: record.date,
			anchor: passage.anchor || null,
			address: `${page.origin}${page.pathname}${passage.anchor ? `#${passage.anchor}` : ''}`,
			kind: record.kindLabel,
			who: record.who,
			speaks: [...new Set(sentences.flatMap(({ by }) => by))],
			words: passage.tokens.join(' '),
		}));
	});

const column = (
	name: string,
	description: string,
	value: (row: TakenPassage) => string | null,
): Table<TakenPassage>['columns'][number] => ({ name, type: 'string', description, value });

const table: Table<TakenPassage> = {
	name: 'passages-found',
	title: 'Passages found',
	description: 'One passage a row.',
	primaryKey: ['address'],
	columns: [
		column('record', 'Id of the record.', ({ record }) => record),
		column('date', 'Day of the meeting.', ({ date }) => date),
		column('anchor', 'Place in the record.', ({ anchor }) => anchor),
		column('address', 'Permanent address.', ({ address }) => address),
		column('kind', 'Kind of meeting.', ({ kind }) => kind),
		column('who', 'Who met.', ({ who }) => who),
		column('speaks', 'Who speaks in the sentences found, as the edition reads them.', ({ speaks }) =>
			speaks.join(' '),
		),
		column('words', 'The passage as published.', ({ words }) => words),
	],
};

/** A file of what is shown. BibTeX names the records, in the entries that the edition itself publishes. */
export async function takenFile(
	outcome: Pick<SearchOutcome, 'results' | 'state'>,
	form: TakenForm,
): Promise<File> {
	const text = await {
		csv: async () => toCsv(table, takenPassages(outcome)),
		json: async () =>
			`${JSON.stringify({ search: location.href, passages: takenPassages(outcome) }, null, '\t')}\n`,
		bib: () => entriesOf(outcome),
	}[form]();
	const types = { csv: 'text/csv', json: 'application/json', bib: 'application/x-bibtex' };
	return new File([text], `${table.name}.${form}`, { type: types[form] });
}

async function entriesOf({ results }: Pick<SearchOutcome, 'results'>): Promise<string> {
	const entries = results.map(async ({ record }) => {
		const answer = await fetch(record.url.replace(/\/$/u, '.bib'));
		if (!answer.ok) throw new Error(`${answer.url} was answered with ${answer.status}.`);
		return answer.text();
	});
	return (await Promise.all(entries)).join('\n');
}
