import { type Facts, factsOf } from '../../contract.ts';
import { parseText } from '../parse-text.ts';
import { houseVocabulary } from '../vocabulary/house.ts';

/** A house to read test pages with. */
export const house = houseVocabulary({
	sides: [
		{ code: 'JP', name: 'Japan' },
		{ code: 'KH', name: 'Cambodia' },
	],
	house: { code: 'JP', timeZone: 'Asia/Tokyo', timeLabels: ['JST', 'Japan time'] },
});

/** The facts of a page. */
export const factsOfPage = (page: string): Facts => factsOf(parseText(page, house), house);

/** The facts of a page of the plainest layout with this lead. */
export function factsOfLead(lead: string, { title = '', date = 'July 5, 2018' } = {}): Facts {
	const head = ['Japan-Cambodia Relations', title, date].filter((line) => line !== '').join('\n');
	return factsOfPage(
		`${head}\n\n${lead}\n\n1. The two sides exchanged views on the region.\n\nBack to Top\n`,
	);
}
