import { describe, expect, it } from 'vitest';
import { impliedMeeting } from './implied-meeting.ts';

const a = 'Mr. Taro Kono, Minister for Foreign Affairs,';
const b = 'H.E. Mr. Prak Sokhonn, Minister of Foreign Affairs of Cambodia';
const announced = 'The overview is as follows.';

describe('a lead in words that no rule foresees', () => {
	it.each([
		[`In a telephone talk held on April 27, from 18:05, ${a} conversed with ${b}.`, 'a telephone talk'],
		[`At noon on April 11, ${a} sat down to a working lunch with ${b}.`, 'a working lunch'],
		[`${a} was the guest of ${b}, at a working breakfast given on January 9.`, 'a working breakfast'],
		[`On May 2, ${a} sat down with ${b}, in Bangkok for 20 minutes.`, ''],
		[`On May 2, talks between ${a} and ${b}, began at 3:00 p.m. in Tokyo.`, 'talks'],
		[`On May 2, ${a} and ${b}, exchanged views for 30 minutes.`, ''],
		[`On May 2, there was a telephone call between ${a} and ${b}.`, 'a telephone call'],
		[`On May 2, ${a} opened a round of consultations with ${b}. ${announced}`, 'consultations'],
		[`On May 2, ${a} welcomed ${b}, to the ministry for talks. ${announced}`, 'talks'],
		[
			`${b}, on May 2 paid his respects to ${a}. The gist of the courtesy call was as follows.`,
			'the courtesy call',
		],
		[`On May 2, ${a} was entertained at dinner by ${b}, in Phnom Penh. ${announced}`, 'dinner'],
		[
			`The Consular Consultations opened on May 2, chaired by ${a} and ${b}. ${announced}`,
			'The Consular Consultations',
		],
		[
			`On May 2, a video link connected ${a} and ${b}, for a 40-minute online meeting.`,
			'a 40-minute online meeting',
		],
	])('%s', (text, phrase) => {
		expect(impliedMeeting(text)?.phrase).toBe(phrase);
	});

	it.each([
		`On May 2, ${a} and ${b}, signed and exchanged notes concerning grant aid in Phnom Penh.`,
		`On May 2, notes were exchanged between ${a} and ${b}. The outline of the project is as follows.`,
		`On May 2, ${a} announced that he would hold a meeting with ${b}, in March.`,
		`${a} will visit Cambodia from May 2. He will hold a foreign ministers' meeting with ${b}.`,
		`On May 2, a message of condolences was sent by ${a} to ${b}.`,
		`The meeting of ${a} with ${b}, scheduled for May 2 has been postponed.`,
		`The following is a list of the participants in the meeting between ${a} and ${b}.`,
		`On May 2, a signing ceremony was attended by ${a} and ${b}, in Phnom Penh.`,
		`Japan and Cambodia agreed on May 2 to launch a dialogue. ${a} welcomed the agreement with ${b}.`,
		`On May 2, ${a} hosted a reception for ${b}.`,
		`Japan welcomes the talks of May 2 between President Moon and Chairman Kim.`,
		`On May 2, ${a} presented the Order of the Rising Sun to ${b}.`,
		'1. Today I met my colleague. We talked about the dialogue for 30 minutes.',
	])('%s tells of none', (text) => {
		expect(impliedMeeting(text)).toBeNull();
	});
});
