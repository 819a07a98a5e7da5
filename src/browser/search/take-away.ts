import { type Table, toCsv } from '../../exports/tables/table.ts';
import type { FoundPassage } from './messages.ts';

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

const takenPassages = (passages: readonly FoundPassage[]): TakenPassage[] =>
	passages.map(({ url, date, kindLabel, who, anchor, by, words }) => {
		const page = new URL(url, location.href);
		return {
			record: page.pathname.split('/').at(-2) ?? '',
			date,
			anchor: anchor || null,
			address: `${page.origin}${page.pathname}${anchor ? `#${anchor}` : ''}`,
			kind: kindLabel,
			who,
			speaks: by,
			words,
		};
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

/** A file of passages found. BibTeX names their records, in the entries that the edition itself publishes. */
export async function takenFile(passages: readonly FoundPassage[], form: TakenForm): Promise<File> {
	const text = await {
		csv: async () => toCsv(table, takenPassages(passages)),
		json: async () =>
			`${JSON.stringify({ search: location.href, passages: takenPassages(passages) }, null, '\t')}\n`,
		bib: () => entriesOf(passages),
	}[form]();
	const types = { csv: 'text/csv', json: 'application/json', bib: 'application/x-bibtex' };
	return new File([text], `${table.name}.${form}`, { type: types[form] });
}

async function entriesOf(passages: readonly FoundPassage[]): Promise<string> {
	const records = new Set(passages.map(({ url }) => url));
	const entries = [...records].map(async (url) => {
		const answer = await fetch(url.replace(/\/$/u, '.bib'));
		if (!answer.ok) throw new Error(`${answer.url} was answered with ${answer.status}.`);
		return answer.text();
	});
	return (await Promise.all(entries)).join('\n');
}
