import { describe, expect, it } from 'vitest';
import { excerptOf, markedWords } from './excerpt.ts';
import type { Hit } from './find-hits.ts';
import { recordOfFragment } from './record.ts';

/** A hit in a paragraph of sentences; marked words stand in square brackets. */
function hit(...sentences: { by: string[]; text: string }[]): Hit {
	const content = sentences.map(({ text }) => text).join(' ');
	const title = sentences.map(({ by, text }) => `${by.join('+') || '-'}${text.split(' ').length}`).join(' ');
	const clean = content.replace(/[[\]]/gu, '');
	const [passage] = recordOfFragment({
		url: '',
		content: clean,
		anchors: [{ id: 'p1', element: 'p', location: 0, text: clean, title }],
		meta: {},
		filters: {},
	}).passages;
	if (!passage) throw new Error('The fixture has no passage.');
	const marks = new Set(content.split(' ').flatMap((word, place) => (word.includes('[') ? [place] : [])));
	const held = passage.sentences.filter(({ start, end }) =>
		[...marks].some((mark) => mark >= start && mark < end),
	);
	return { passage, marks, sentences: held };
}
const shown = (one: Hit) =>
	excerptOf(one).turns.map(({ by, cutBefore, runs }) => [
		by.join(),
		cutBefore,
		runs.map(({ text, marked }) => (marked ? `[${text}]` : text)).join(''),
	]);

describe('an excerpt', () => {
	it('is the whole sentence with neighbouring words in one mark and punctuation outside', () => {
		const one = hit({ by: ['JP'], text: 'He named the “[Ream] [Naval] [Base].” twice.' });
		expect(shown(one)).toEqual([['JP', false, 'He named the “[Ream Naval Base].” twice.']]);
		expect(markedWords([one])).toEqual(['Ream Naval Base']);
	});

	it('says where sentences are left out', () => {
		const one = hit(
			{ by: ['JP'], text: 'First words.' },
			{ by: ['KH'], text: 'Then a [port].' },
			{ by: ['KH'], text: 'A [port] again.' },
			{ by: [], text: 'The end.' },
		);
		expect(shown(one)).toEqual([['KH', true, 'Then a [port]. A [port] again.']]);
		expect(excerptOf(one).cutAfter).toBe(true);
	});

	it('leaves out sentences that repeat a word before one that holds another', () => {
		const again = { by: ['JP'], text: 'The [minister] spoke.' };
		const one = hit(again, again, again, { by: ['KH'], text: 'The [port] grew.' });
		expect(shown(one).at(-1)).toEqual(['KH', true, 'The [port] grew.']);
	});

	it('keeps the sides apart', () => {
		const one = hit({ by: ['JP'], text: 'One [port].' }, { by: ['KH'], text: 'Two [ports].' });
		expect(shown(one)).toEqual([
			['JP', false, 'One [port].'],
			['KH', false, 'Two [ports].'],
		]);
		expect(excerptOf(one).cutAfter).toBe(false);
	});
});
