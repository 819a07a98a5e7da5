import { describe, expect, test } from 'vitest';
import { makeTestEntry as make } from '../testing/make-entry.ts';

describe('an editor’s fact that does not hold', () => {
	const faultsOf = (editor: string) => make({ editor }).faults;

	test.each([
		'date: "2024-05-03"',
		'kind: summit',
		'meal: null',
		'duration: 40',
		'end: null',
		'title: Alpha-Beta Summit Meeting',
		'pageDate: { value: "2024-05-03", quote: "May 3, 2024" }',
		'venue: palace-of-beta',
		'principals: [{ name: KATO Aiko }, { name: Bora }]',
		'attendees: []',
		'lines: [{ quote: 1. Outset, as: heading }]',
		'statements: [{ quote: thanked her, speaker: bora }]',
	])('%s changes nothing', (editor) => {
		expect(faultsOf(`${editor}\n`).map(({ kind }) => kind)).toEqual(['unused-fact']);
	});

	test.each([
		'date: { value: "2024-05-04", quote: On May 4 }',
		'kind: { value: dialogue, quote: Dialogue }',
		'title: { quote: Beta-Alpha }',
		'venue: { value: gamma, quote: in Gamma }',
		'principals: [{ name: SATO Yumi }]',
		'principals: [{ name: SATO Yumi, quote: the Minister }]',
		'lines: [{ quote: Outbreak, as: heading }]',
		'statements: [{ quote: thanked him, by: [AA] }]',
	])('%s quotes words that are not there', (editor) => {
		expect(faultsOf(`${editor}\n`).map(({ kind }) => kind)).toEqual(['quote-not-found']);
	});

	test('is told at its own line, all of one file together', () => {
		expect(
			faultsOf(
				'kind: summit\ndate: { value: "2024-05-04", quote: On May 4 }\nlines: [{ quote: river, as: caption }]\n',
			).map(({ kind, file, place }) => [kind, file, place?.line]),
		).toEqual([
			['quote-ambiguous', 'sources/2024-05-03-kato-bora.yaml', 6],
			['quote-not-found', 'sources/2024-05-03-kato-bora.yaml', 5],
			['unused-fact', 'sources/2024-05-03-kato-bora.yaml', 4],
		]);
	});
});
