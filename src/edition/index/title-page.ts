import { inWords } from '../../words/wording.ts';
import type { Edition } from '../edition.ts';
import { scopeOf } from './scope.ts';

/** The words of the title page, with years and numbers filled in; `description` serves search engines too. */
export function titlePage(edition: Edition): { tagline: string; description: string; examples: string[] } {
	const { series } = edition;
	const { years, records } = scopeOf(edition);
	const span = years.first === years.last ? years.first : `${years.first}–${years.last}`;
	return {
		tagline: series.tagline.replaceAll('{years}', span),
		description: series.description.replaceAll('{count}', inWords(records)),
		examples: series.examples.flatMap(({ queries }) => queries.slice(0, 1)),
	};
}
