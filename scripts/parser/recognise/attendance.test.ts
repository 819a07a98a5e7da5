import { describe, expect, test } from 'vitest';
import { foldStretch } from '../fold.ts';
import { house } from '../leads/fixtures/page.ts';
import { attendanceOf, bringsIn, isAttendance, isMentioned, tellsAttendance } from './attendance.ts';
import { readSentence } from './sentence.ts';

const read = (text: string) => readSentence(foldStretch(text, 0, text.length), house);
const attending = (text: string): string[] =>
	attendanceOf(read(text)).map(({ name }) => text.slice(name.start, name.end));

describe('those said to have attended', () => {
	test.each<[string, string[]]>([
		['Mr. A. Mori, Director-General, also attended.', ['A. Mori']],
		[
			'Mr. A. Mori, Director-General, and Ms. B. Sok, Ambassador of Cambodia, attended the meeting.',
			['A. Mori', 'B. Sok'],
		],
		['Mr. A. Mori, Director-General, was also present.', ['A. Mori']],
		['Prime Minister Abe was accompanied by Mr. A. Mori, Director-General.', ['A. Mori']],
		['The talks were attended on the Cambodian side by Mr. A. Mori, adviser to the Cabinet.', ['A. Mori']],
		['Mr. A. Mori, Director-General, also took part.', ['A. Mori']],
		['The talks, which Mr. A. Mori also attended, lasted an hour.', ['A. Mori']],
		['They met with Mr. A. Mori, Director-General, in attendance.', ['A. Mori']],
		['It was attended by Mr. A. Mori, who represented Dr. C. Lim.', ['A. Mori']],
		[
			'The dinner was attended by Mr. A. Mori, Director-General, and Ms. B. Sok, Ambassador of Cambodia.',
			['A. Mori', 'B. Sok'],
		],
	])('%s', (text, expected) => {
		expect(tellsAttendance(text)).toBe(true);
		expect(attending(text)).toEqual(expected);
	});

	test.each([
		'Mr. A. Mori, Director-General, held a meeting with Ms. B. Sok, Ambassador of Cambodia.',
		'Mr. A. Mori, who attended the summit, held a meeting with Ms. B. Sok.',
		'Mr. A. Mori, Director-General, attended a meeting with Ms. B. Sok, Ambassador of Cambodia.',
		'Mr. A. Mori, Director-General, presented a gift.',
		'Minister Sok conveyed the greetings of President Bolsonaro, who had attended the enthronement.',
		'He recalled Mr. A. Mori, Director-General, who had joined the ceremony in May.',
	])('%s tells of none', (text) => {
		expect(attending(text)).toEqual([]);
	});
});

describe('a sentence of attendance', () => {
	test.each([
		'Also present were Mr. A. Mori and Ms. B. Sok.',
		'In attendance: Mr. A. Mori.',
		'The other participants were Mr. A. Mori and Ms. B. Sok.',
		'Mr. A. Mori and others also attended the talks.',
		'Mr. A. Mori sat in on the meeting.',
	])('%s', (text) => {
		expect(isAttendance(read(text))).toBe(true);
	});

	test.each([
		'Mr. A. Mori joined Ms. B. Sok for a dinner.',
		'Mr. A. Mori, who attended the summit, held a meeting with Ms. B. Sok.',
		'At present Mr. A. Mori leads the office.',
		'Participants from ten countries were welcomed by Mr. A. Mori.',
	])('%s is none', (text) => {
		expect(isAttendance(read(text))).toBe(false);
	});
});

describe('words quickly told apart', () => {
	test.each(['Attendees: Mr. A. Mori', 'Mr. A. Mori sat in.', 'Present at the talks was Mr. A. Mori.'])(
		'%s may tell of attendance',
		(text) => {
			expect(tellsAttendance(text)).toBe(true);
		},
	);
	test.each(['Mr. A. Mori presented a gift.', 'He paid attention to the joint venture.', ''])(
		'“%s” tells of none',
		(text) => {
			expect(tellsAttendance(text)).toBe(false);
		},
	);
});

describe('a person who is only mentioned', () => {
	const mentioned = (text: string): boolean[] => {
		const sentence = read(text);
		return sentence.persons.map((person) => isMentioned(sentence, person));
	};
	test.each<[string, boolean[]]>([
		['On behalf of Mr. A. Mori, Ms. B. Sok met with Dr. C. Lim.', [true, false, false]],
		['Mr. A. Mori was unable to come.', [true]],
		['Ms. B. Sok offered condolences on the passing of Mr. A. Mori.', [false, true]],
		['Mr. A. Mori, accompanied by Ms. B. Sok, met with Dr. C. Lim.', [false, true, false]],
		['The talks, which Mr. A. Mori also attended, lasted an hour.', [true]],
		['Mr. A. Mori met with Ms. B. Sok.', [false, false]],
		['Mr. A. Mori was welcomed by Ms. B. Sok.', [false, false]],
	])('%s', (text, expected) => {
		expect(mentioned(text)).toEqual(expected);
	});
});

describe('a person whom the lead brings in', () => {
	const brought = (text: string): boolean[] => {
		const sentence = read(text);
		return sentence.persons.map((person) => bringsIn(sentence, person));
	};
	test.each<[string, boolean[]]>([
		['At the invitation of Mr. A. Mori, Ms. B. Sok came.', [true, false]],
		['A dinner for Mr. A. Mori was hosted by Ms. B. Sok.', [false, true]],
		['It was attended by Mr. A. Mori, Director; and Ms. B. Sok, Ambassador.', [true, true]],
		['The participants were Mr. A. Mori and Ms. B. Sok.', [true, true]],
		['Mr. A. Mori met with Ms. B. Sok.', [false, false]],
		[
			'Mr. A. Mori met with Ms. B. Sok on the sidelines of a dinner hosted by Dr. C. Lim.',
			[false, false, false],
		],
	])('%s', (text, expected) => {
		expect(brought(text)).toEqual(expected);
	});
});
