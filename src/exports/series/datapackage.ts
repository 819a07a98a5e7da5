import { createHash } from 'node:crypto';
import type { ExportContext } from '../../edition/export-context.ts';
import { address } from '../../words/addresses.ts';
import { lastChange } from '../last-change.ts';
import { seriesTables } from '../tables/series-tables.ts';
import { jsonText } from './series-ref.ts';

/** Size and SHA-256 (hex) of a file. */
export interface MeasuredFile {
	bytes: number;
	sha256: string;
}

const measured = (bytes: Uint8Array): MeasuredFile => ({
	bytes: bytes.length,
	sha256: createHash('sha256').update(bytes).digest('hex'),
});

/**
 * The tables of the series as a Frictionless data package: `/data/datapackage.json`. Tables that are written already
 * need not be made again to be measured.
 */
export function datapackageJson(
	context: ExportContext,
	written: ReadonlyMap<string, MeasuredFile> = new Map(),
): string {
	const { series, meetings, publishers } = context.edition;
	const named = new Set(meetings.map(({ source }) => source.publisher));
	const used = [...publishers.values()].filter(({ id }) => named.has(id));
	const allLicensed = used.every(({ licence }) => licence !== undefined);
	const licences = new Map(used.flatMap(({ licence }) => (licence ? [[licence.url, licence]] : [])));
	return jsonText({
		profile: 'tabular-data-package',
		name: series.id,
		id: context.absolute(`${address.data}datapackage.json`),
		title: series.name,
		description: 'Records of meetings: their facts, their passages, and who said what.',
		homepage: context.absolute(address.data),
		version: lastChange(context),
		// A licence of the package would claim it for every row; where one publisher gives none, each row names its own.
		...(allLicensed && {
			licenses: Array.from(licences.values(), ({ name, url }) => ({
				name: licenceName(name),
				title: name,
				path: url,
			})),
		}),
		sources: used.map(({ name, url }) => ({ title: name, path: url })),
		contributors: [{ title: series.name, path: context.absolute(address.home), role: 'publisher' }],
		resources: seriesTables(context).map(({ name, title, description, schema, csv }) => {
			const { bytes, sha256 } = written.get(`${name}.csv`) ?? measured(Buffer.from(csv(), 'utf8'));
			return {
				profile: 'tabular-data-resource',
				name,
				path: `${name}.csv`,
				title,
				description,
				format: 'csv',
				mediatype: 'text/csv',
				encoding: 'utf-8',
				bytes,
				hash: `sha256:${sha256}`,
				dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
				schema,
			};
		}),
	});
}

/** A licence's name as the package format has it: letters, digits, dots, hyphens. */
const licenceName = (name: string): string => name.replace(/[^A-Za-z0-9.]+/gu, '-').replace(/^-|-$/gu, '');
