import { describe, expect, test } from 'vitest';
import { findHits } from './find-hits.ts';
import { parseQuery } from './query.ts';
import { recordOfFragment } from './record.ts';

/** A record of these paragraphs, one sentence each, and the places Pagefind would find words at. */
function recordOf(...texts: string[]) {
	const content = texts.join(' ');
	const tokens = content.split(' ');
	let location = 0;
	const anchors = texts.map((text, index) => {
		const at = location;
		location += text.split(' ').length;
		return { id: `p${index + 1}`, element: 'p', location: at, text, title: `JP${text.split(' ').length}` };
	});
	const record = recordOfFragment({ url: '', content, anchors, meta: {}, filters: {} });
	const placesOf = (word: string, whole: boolean) =>
		tokens.flatMap((token, place) => {
			const bare = token.toLowerCase().replace(/[^a-z-]/gu, '');
			return (whole ? bare === word : bare.startsWith(word)) ? [place] : [];
		});
	return (query: string, { whole = false } = {}) => {
		const clauses = parseQuery(query);
		const words = clauses.flatMap(({ raw }) => raw.replace(/"/gu, '').split(' '));
		const places = new Map(words.map((word) => [word, placesOf(word, whole)]));
		const { together, hits } = findHits(record, clauses, places);
		return {
			together,
			hits: hits.map(({ passage, marks }) => [passage.anchor, [...marks].map((mark) => tokens[mark])]),
		};
	};
}

describe('the passages of a record that meet a query', () => {
	const find = recordOf('They spoke of a port', 'Ports and calls grew', 'Nothing was said');

	test('mark the words of the passage, and never the word after its end or before its beginning', () => {
		expect(find('port').hits).toEqual([
			['p1', ['port']],
			['p2', ['Ports']],
		]);
		expect(recordOf('A port', 'call here')('call').hits).toEqual([['p2', ['call']]]);
		expect(recordOf('A port', 'call here')('port').hits).toEqual([['p1', ['port']]]);
	});

	test('hold a phrase whole; one that runs over the end is none', () => {
		expect(recordOf('A port', 'call here', 'the port call')('"port call"').hits).toEqual([
			['p3', ['port', 'call']],
		]);
	});

	test('hold every word, or else are the fewest that hold all between them', () => {
		expect(find('port calls')).toEqual({ together: true, hits: [['p2', ['Ports', 'calls']]] });
		expect(find('spoke said')).toEqual({
			together: false,
			hits: [
				['p1', ['spoke']],
				['p3', ['said']],
			],
		});
		expect(find('spoke unheard')).toEqual({ together: false, hits: [] });
	});

	test('leave out those that have an excluded word', () => {
		expect(find('port -calls').hits).toEqual([['p1', ['port']]]);
		expect(find('-calls').hits.map(([anchor]) => anchor)).toEqual(['p1', 'p3']);
	});

	test('take an ending of up to three letters for the same word, a longer one for another', () => {
		const long = recordOf('A portrait', 'A porting', 'A portside');
		expect(long('port').hits).toEqual([['p2', ['porting']]]);
	});
});
