import { describe, expect, it } from 'vitest';
import { findMeeting } from './find-meeting.ts';

describe('sentences that report a meeting', () => {
	it.each([
		["Minister A held a foreign ministers' meeting with Minister B.", "a foreign ministers' meeting"],
		['Minister A had a working lunch with Minister B.', 'a working lunch'],
		['Minister A received a courtesy call from Minister B.', 'a courtesy call'],
		['Minister A held talks over the phone with Minister B.', 'talks over the phone'],
		['King A granted an audience to Minister B.', 'an audience'],
		['Minister A held the Fifth Japan-U.S. Dialogue with Minister B.', 'the Fifth Japan-U.S. Dialogue'],
		['Minister A met with Minister B.', ''],
		['Minister A spoke by telephone with Minister B.', ''],
		['Minister A was received by President B.', ''],
		[
			'On March 14, the fourth Politico-Military (PM) Dialogue was held in Siem Reap.',
			'the fourth Politico-Military (PM) Dialogue',
		],
		[
			'Consultations between A and B on consular affairs took place.',
			'Consultations between A and B on consular affairs',
		],
	])('%s', (text, phrase) => {
		expect(findMeeting(text)?.phrase).toBe(phrase);
	});

	it.each([
		'Minister A will hold a meeting with Minister B.',
		'Minister A is scheduled to hold a meeting with Minister B.',
		'In the meeting held in March, Minister A told Minister B of the plan.',
		'Minister A held a press conference.',
		'The elections were held in the Kingdom of Cambodia.',
		'The signing ceremony was held in Tokyo.',
		'After the meeting, notes were exchanged.',
		'The conditions were met.',
		'Minister A met the press.',
		'I held a meeting with Minister B.',
		'Minister A signed an agreement.',
		'The ministers hosted a reception.',
	])('%s reports none', (text) => {
		expect(findMeeting(text)).toBeNull();
	});
});
