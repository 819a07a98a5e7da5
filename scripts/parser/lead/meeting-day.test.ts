import { describe, expect, it, test } from 'vitest';
import { foldStretch } from '../folded.ts';
import { pageHouse } from '../leads/fixtures/test-page.ts';
import { readMeetingDay } from './meeting-day.ts';
import { readSentence } from './sentence.ts';

const pageDate = { text: 'July 6, 2018', at: 900, date: '2018-07-06' };
const sentence = (text: string) => readSentence(foldStretch(text, 0, text.length), pageHouse);
const read = (text: string, page: typeof pageDate | null = pageDate, titleYear: number | null = null) =>
	readMeetingDay([sentence(text)], page, titleYear);

describe('the day of the meeting', () => {
	test.each([
		['On July 5, Minister A met with Minister B.', '2018-07-05', 'On July 5'],
		['On Thursday, July 5, Minister A met with Minister B.', '2018-07-05', 'On Thursday, July 5'],
		['On the 5th of July, 2017, Minister A met with Minister B.', '2017-07-05', 'On the 5th of July, 2017'],
		['In Tokyo on July 5, Minister A met with Minister B.', '2018-07-05', 'on July 5'],
		['Minister A held a meeting with Minister B on July 5.', '2018-07-05', 'on July 5'],
		['Minister A, visiting Cambodia from July 3, met with Minister B on July 4.', '2018-07-04', 'on July 4'],
		[
			'Following the floods that occurred on June 30, Minister A met with Minister B on July 4.',
			'2018-07-04',
			'on July 4',
		],
		['At 8 p.m. (July 6, 9 a.m. JST) on July 5, A held a meeting with B.', '2018-07-05', 'on July 5'],
		['On a visit from July 2 to 6, Minister A met with Minister B on July 4.', '2018-07-04', 'on July 4'],
		['Minister A, who arrived on July 2, met with Minister B on July 4.', '2018-07-04', 'on July 4'],
		['On the eve of the summit of July 5, A met with Minister B on July 4.', '2018-07-04', 'on July 4'],
		['Minister A held a meeting with Minister B in Yogyakarta on the 3rd.', '2018-07-03', 'on the 3rd'],
		['Today, Minister A met with Minister B.', '2018-07-06', 'Today'],
		['Yesterday, Minister A met with Minister B.', '2018-07-05', 'Yesterday'],
		['On the 4th, Minister A met with Minister B.', '2018-07-04', 'On the 4th'],
		['On the 28th, Minister A met with Minister B.', '2018-06-28', 'On the 28th'],
	])('%s', (text, date, printed) => {
		expect(read(text)).toMatchObject({ date, printed: { text: printed, at: text.indexOf(printed) } });
	});

	test.each([
		'Minister A met with Minister B in May.',
		'The 5th Dialogue of March partners was held.',
		'Minister A met with Minister B for 20 minutes on the 2nd floor.',
	])('takes the date line where “%s” names none', (text) => {
		expect(read(text)).toMatchObject({
			date: '2018-07-06',
			printed: { text: pageDate.text, at: pageDate.at },
		});
	});
});

it('gives a day late in December to the year before a page of January', () => {
	const page = { text: 'January 4, 2019', at: 0, date: '2019-01-04' };
	expect(read('On December 28, A met with Mr. B.', page).date).toBe('2018-12-28');
	expect(read('On the 28th, A met with Mr. B.', page).date).toBe('2018-12-28');
});

it('trusts the sentence of the meeting before the others', () => {
	const lead = ['On July 3, Mr. B arrived in Tokyo.', 'On July 5, Minister A held a meeting with Mr. B.'];
	expect(readMeetingDay(lead.map(sentence), pageDate, null).date).toBe('2018-07-05');
});

it('takes the year of the title where the page has no date line', () => {
	expect(read('On July 5, A met with Mr. B.', null, 2016).date).toBe('2016-07-05');
});

it('says why there is no day', () => {
	expect(read('On July 5, A met with Mr. B.', null)).toMatchObject({ date: null, why: 'no-year' });
	expect(read('Minister A met with Mr. B.', null)).toMatchObject({ date: null, why: 'no-date' });
});
