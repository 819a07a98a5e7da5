import { describe, expect, it } from 'vitest';
import { attribute } from './attribute.ts';
import { castOf } from './cast.ts';
import { context } from './fixtures/read-fixture.ts';
import { visitOf } from './visit.ts';

describe('visitOf', () => {
	it.each([
		['JP', 'Mr. HAYASHI held talks with H.E. Ms. Retno, who is visiting Japan.'],
		['ID', 'Mr. HAYASHI, who was on a visit to the Republic of Indonesia, held talks with H.E. Ms. Retno.'],
		['ID', 'During his visit to Jakarta, Mr. HAYASHI held talks with H.E. Ms. Retno.'],
		['JP', 'H.E. Ms. Retno, who is visiting Tokyo, held talks with Mr. HAYASHI.'],
		['JP', 'H.E. Ms. Retno paid a courtesy call on Mr. HAYASHI.'],
		['JP', 'Mr. HAYASHI received a courtesy call from H.E. Ms. Retno.'],
	])('finds that %s receives in “%s”', (host, lead) => {
		expect(visitOf(lead, castOf(context('ministers-id'))).hosts).toEqual([host]);
	});

	it('does not guess who receives whom', () => {
		const lead = 'Mr. HAYASHI held talks with H.E. Ms. Retno for 20 minutes.';
		expect(visitOf(lead, castOf(context('ministers-id'))).hosts).toBeNull();
	});

	it('tells from “her visit” who is a woman', () => {
		const cast = castOf(context('us'));
		const { genders } = visitOf(
			'The Honorable Antony Blinken, who is making his first visit to Nara, met Ms. KAMIKAWA.',
			cast,
		);
		expect([...genders]).toEqual([[cast.actors[1], 'man']]);
	});
});

describe('attribute', () => {
	it.each([
		['Mr. HAYASHI met H.E. Ms. Retno, who is visiting Japan.', ['ID', 'ID', 'JP', 'JP', '', 'JP ID']],
		['During his visit to Jakarta, Mr. HAYASHI met H.E. Ms. Retno.', ['JP', 'JP', 'ID', 'ID', '', 'JP ID']],
	])('knows host and guest from “%s”', (lead, expected) => {
		const body = [
			'The guest praised the garden.',
			'The visitor added that he had never seen such moss.',
			'The host replied that it was swept every morning.',
			'Foreign visitors, the host country explained, came for nothing else.',
			'The guest house was closed.',
			'The host and the guest planted a maple.',
		];
		const paragraph = (lead: boolean, sentences: string[]) => ({
			label: null,
			lead,
			sentences: sentences.map((text) => ({ text, at: 0 })),
		});
		const [, statements] = attribute(
			[paragraph(true, [lead]), paragraph(false, body)],
			context('ministers-id'),
		);
		expect(statements?.map(({ by }) => by.join(' '))).toEqual(expected);
	});
});
