import { describe, expect, it } from 'vitest';
import { factsOfLead } from './page.ts';

/** Guest as printed, expected name, honorific, office, country. */
export type Guest = [string, string, string | null, string | null, string];

const leads = [
	'On July 5, Mr. Taro Kono, Minister for Foreign Affairs, held a meeting with @. The overview of the meeting is as follows.',
	'On July 5, commencing at 3:00 p.m. for about 20 minutes, Mr. Taro Kono, Minister for Foreign Affairs of Japan, met with @, who is visiting Japan from July 4 to 6. The overview is as follows.',
	'Mr. Taro Kono, Minister for Foreign Affairs, who was visiting Bangkok, held talks with @ on July 5 at the margins of the ASEAN-related meetings.',
];

/** Reads each guest in leads of several wordings. */
export function expectGuests(guests: readonly Guest[]): void {
	describe('persons of a lead', () => {
		for (const lead of leads) {
			it.each(guests)('%s', (guest, name, honorific, role, country) => {
				const facts = factsOfLead(lead.replace('@', guest));
				const host = {
					name: 'Taro Kono',
					honorific: 'Mr.',
					role: 'Minister for Foreign Affairs',
					country: 'Japan',
					side: 'japan',
				};
				expect(facts.principals).toEqual([host, { name, honorific, role, country, side: 'other' }]);
				expect(facts.attendees).toEqual([]);
			});
		}
	});
}
