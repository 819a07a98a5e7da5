import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { contentContext } from '../../edition/testing/content-edition.ts';
import type { Meeting } from '../../record/meeting-record.ts';
import { passageData } from './passage-data.ts';
import { recordChanges } from './record-changes.ts';

const [kono] = contentContext().edition.meetings as [Meeting];
const now = 'In addition, Minister Kono presented Minister Prak Sokhonn with a gift (Note) at the meeting.';
const before =
	'In addition, Minister Kono presented Minister Prak Sokhonn with two gifts (Note) at the meeting.';
const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8);
const correction = {
	date: '2027-02-03',
	record: kono.id,
	anchor: 'p4',
	before,
	after: now,
	reason: 'The publisher corrected its page.',
};

test('a correction is found by the hash of the words before, with what changed word by word', () => {
	const [change] = recordChanges(contentContext({ corrections: [correction] }), kono);
	expect(change).toMatchObject({ h: hash(before), stands: true });
	const read = (kind: string): string =>
		(change?.since ?? [])
			.filter((part) => part.kind === kind || part.kind === 'same')
			.map(({ text }) => text)
			.join('');
	expect(read('removed')).toBe(before);
	expect(read('added')).toBe(now);
	expect(change?.since?.some(({ kind, text }) => kind === 'removed' && text.includes('two'))).toBe(true);
});

test('of two corrections each shows the way to the words that stand now', () => {
	const oldest = before.replace('two gifts', 'three gifts');
	const corrections = [{ ...correction, date: '2027-01-01', before: oldest, after: before }, correction];
	const changes = recordChanges(contentContext({ corrections }), kono);
	expect(changes.map(({ h }) => h)).toEqual([hash(before), hash(oldest)]);
	for (const { since } of changes) {
		expect(
			(since ?? [])
				.filter(({ kind }) => kind !== 'removed')
				.map(({ text }) => text)
				.join(''),
		).toBe(now);
	}
});

test('a passage that was taken away keeps its words in the correction', () => {
	const corrections = [{ ...correction, anchor: 'p9', after: null }];
	const [change] = recordChanges(contentContext({ corrections }), kono);
	expect(change).toMatchObject({ stands: false, since: null, made: [{ kind: 'removed', text: before }] });
});

test('a correction under an earlier id belongs to the record as it is named today', () => {
	const corrections = [{ ...correction, record: 'old-name' }];
	const redirects = [{ from: 'old-name', to: kono.id, date: '2027-03-01' }];
	expect(recordChanges(contentContext({ corrections, redirects }), kono)).toHaveLength(1);
	expect(recordChanges(contentContext({ corrections }), kono)).toHaveLength(0);
});

test('the page knows the short hash of each passage and how to cite one', () => {
	const { h, cite } = passageData(kono, contentContext());
	expect(Object.keys(h)).toEqual(['p1', 'p2', 'p3', 'p4', 'n1']);
	expect(h.p4).toBe(hash(now));
	expect(cite).toContain('para. {n}, Ministry of Foreign Affairs of Japan');
	expect(cite).toContain('?h={h}#p{n}. Source: ');
});
