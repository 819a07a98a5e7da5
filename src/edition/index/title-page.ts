import { inWords } from '../../words/wording.ts';
import type { Edition } from '../edition.ts';
import { noRecord, scopeOf } from './scope.ts';

/** The words of the title page, with years and numbers filled in; `description` serves search engines too. */
export function titlePage(edition: Edition): { tagline: string; description: string; examples: string[] } {
	const { series } = edition;
	const { years, records } = scopeOf(edition);
	const span = years.first === years.last ? years.first : `${years.first}–${years.last}`;
	// Without a record the tagline ends before the years, and there is nothing yet to describe.
	const tagline = records === 0 ? series.tagline.replace(/[,;:\s]*\{years\}/gu, '') : series.tagline;
	return {
		tagline: tagline.replaceAll('{years}', span),
		description: records === 0 ? noRecord : series.description.replaceAll('{count}', inWords(records)),
		examples: series.examples.flatMap(({ queries }) => queries.slice(0, 1)),
	};
}
