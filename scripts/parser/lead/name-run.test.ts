import { expect, test } from 'vitest';
import { tokenise } from '../words/tokens.ts';
import { nameRun } from './name-run.ts';

const run = (text: string): string => {
	const tokens = tokenise(text);
	return text.slice(0, tokens[nameRun(tokens, 0) - 1]?.end ?? 0);
};

test.each([
	['Rio de Janeiro, Brazil', 'Rio de Janeiro'],
	['Dar es Salaam for talks', 'Dar es Salaam'],
	['Quai d’Orsay in Paris', 'Quai d’Orsay'],
	['Frankfurt am Main on May 3', 'Frankfurt am Main'],
	['San Juan de la Maguana', 'San Juan de la Maguana'],
	['Terminal 2 of the airport', 'Terminal 2'],
	['Guest House H.E. Mr. B. Sok', 'Guest House'],
	['Phnom Penh and Hanoi', 'Phnom Penh'],
	['Paris le matin', 'Paris'],
	['the Palace', ''],
	['', ''],
])('“%s” → “%s”', (text, name) => {
	expect(run(text)).toBe(name);
});
