import { describe, expect, it } from 'vitest';
import { readWith } from './read-with.ts';
import {
	allSubject,
	cleft,
	joinedSubject,
	namedSubject,
	pronounSubject,
	relativeSubject,
	sideSubject,
} from './subject.ts';

const cases: [Parameters<typeof readWith>[0], string, string | null][] = [
	[namedSubject, 'Referring to complaints raised by Minister Prak Sokhonn, Minister Kono replied.', 'JP'],
	[
		namedSubject,
		'As for the loan, on which Minister Kono had asked for news, Minister Prak Sokhonn was silent.',
		'KH',
	],
	[namedSubject, 'The Deputy Prime Minister thanked Minister Kono.', 'KH'],
	[namedSubject, 'Minister Kono asked for help, and Minister Prak Sokhonn promised it.', 'JP KH'],
	[namedSubject, 'Minister Kono explained that Japan would help, and that Cambodia had asked for it.', 'JP'],
	[namedSubject, 'Prime Minister Hun Sen had been in Tokyo.', null],
	[namedSubject, "Minister Kono's car was late.", null],
	[namedSubject, 'The road was built for Minister Kono.', null],
	[joinedSubject, 'Minister Kono and Minister Prak Sokhonn agreed on this.', 'JP KH'],
	[joinedSubject, 'Neither Minister Kono nor the Cambodian side agreed on this.', 'JP KH'],
	[joinedSubject, 'Minister Kono and his delegation left.', null],
	[sideSubject, 'The Japanese side explained the budget.', 'JP'],
	[sideSubject, 'The Ministry of Foreign Affairs of Cambodia would study it.', 'KH'],
	[sideSubject, 'The Government of the Kingdom of Cambodia would study it.', 'KH'],
	[sideSubject, 'Japanese engineers would arrive soon.', null],
	[sideSubject, 'Cambodian rice was praised.', null],
	[allSubject, 'The two ministers agreed.', 'JP KH'],
	[allSubject, 'Both sides agreed.', 'JP KH'],
	[allSubject, 'Japan and Cambodia will continue to cooperate.', 'JP KH'],
	[allSubject, 'The two bridges are open.', null],
	[allSubject, "The two ministers' talks were long.", null],
	[relativeSubject, "Minister Kono left, and the latter's car followed.", null],
	[pronounSubject, 'They agreed on this.', 'JP KH'],
	[pronounSubject, 'It is important to go on.', null],
	[cleft, 'It was Minister Prak Sokhonn who raised the question.', 'KH'],
	[cleft, 'It was agreed that Minister Prak Sokhonn would come.', null],
];

describe('the subject', () => {
	it.each(cases.map(([rule, text, by]) => ({ rule, name: rule.name, text, by })))(
		'$name: $by in “$text”',
		({ rule, text, by }) => {
			expect(readWith(rule, 'ministers-kh', text)).toBe(by);
		},
	);
});
