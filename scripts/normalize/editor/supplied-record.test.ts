import { expect, test } from 'vitest';
import type { ParseFault } from '../../parser/parsed-record.ts';
import { makeTestEntry as make } from '../testing/make-entry.ts';

const refusal = (kind: ParseFault['kind']): ParseFault => ({ kind, message: 'No.', advice: 'None.', at: 0 });
const whole = `date: { value: "2024-05-03", quote: On May 3 }
kind: summit
principals:
  - { name: KATO Aiko, honorific: Mr., office: Prime Minister of Alpha, party: AA, quote: "Mr. KATO Aiko, Prime Minister of Alpha" }
  - { name: Bora, office: President of Beta, party: BB, quote: "Bora, President of Beta" }
`;

test.each(['no-lead', 'no-date', 'no-year', 'not-a-meeting-record'] as const)(
	'a text refused as %s is a record when the editor gives its day and its principals',
	(kind) => {
		const result = { record: null, fault: refusal(kind) };
		expect(make({ result }).entry).toBeNull();
		const { entry, faults } = make({ result, editor: whole });
		expect(faults).toEqual([]);
		expect(entry?.facts.date).toBe('2024-05-03');
		expect(entry?.facts.participants).toEqual(make().entry?.facts.participants);
		expect(
			entry?.body.flatMap((block) => (block.type === 'paragraph' ? block.statements : [])),
		).toContainEqual(
			expect.objectContaining({
				text: 'In response, President Bora thanked her.',
				by: ['BB'],
				speaker: 'bora',
			}),
		);
	},
);

test('a page with no layout that is known is taken line by line', () => {
	const text = 'Three Things\nMs. KATO Aiko saw Bora. They smiled.\nThe end';
	const { entry, faults } = make({
		text,
		result: { record: null, fault: refusal('no-lead') },
		editor:
			'date: "2024-05-03"\ntitle: { quote: Three Things }\nprincipals: [{ name: KATO Aiko, party: AA }, { name: Bora, party: BB }]\nlines: [{ quote: The end, as: furniture }, { quote: saw Bora, as: lead }]\n',
	});
	expect(faults).toEqual([]);
	expect(entry?.facts.title).toEqual({ text: 'Three Things', from: 'heading', at: 0 });
	expect(entry?.facts.furniture).toEqual([{ text: 'The end', at: text.indexOf('The end') }]);
	expect(entry?.body).toMatchObject([
		{ type: 'paragraph', lead: true, text: 'Ms. KATO Aiko saw Bora. They smiled.' },
	]);
});
