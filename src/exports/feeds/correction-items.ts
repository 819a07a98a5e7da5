import type { ExportContext } from '../../edition/export-context.ts';
import { presentId } from '../../edition/present-id.ts';
import { wordChanges } from '../../words/word-changes.ts';
import { formatDate } from '../../words/wording.ts';
import { placeName } from '../place-name.ts';
import { recordAddress } from '../public-addresses.ts';
import { escapeHtml } from '../xml.ts';
import type { FeedItem } from './feed.ts';

/** Corrections, and records that were withdrawn, as entries of a feed, newest first. */
export const correctionItems = (context: ExportContext): FeedItem[] =>
	[...correctedItems(context), ...withdrawnItems(context)].sort((a, b) => (a.updated < b.updated ? 1 : -1));

const withdrawnItems = (context: ExportContext): FeedItem[] =>
	context.edition.withdrawn.map(({ id, title, held, date, words }) => {
		const link = recordAddress(context, id);
		return {
			id: `${link}-withdrawn`,
			link,
			title: `Withdrawn: ${title}, ${formatDate(held)}`,
			summary: words,
			content: `<p>${escapeHtml(words)}</p>`,
			published: date,
			updated: date,
		};
	});

/** Newest first. */
const correctedItems = (context: ExportContext): FeedItem[] =>
	context.corrections
		.map((correction, index): FeedItem => {
			const { date, record, anchor, before, after, reason } = correction;
			const link = recordAddress(context, presentId(context.redirects, record), anchor);
			const made = after === null ? [{ kind: 'removed' as const, text: before }] : wordChanges(before, after);
			const words = made.map(({ kind, text }) => {
				const escaped = escapeHtml(text);
				if (kind === 'same') return escaped;
				return kind === 'added' ? `<ins>${escaped}</ins>` : `<del>${escaped}</del>`;
			});
			return {
				id: `${recordAddress(context, record, anchor)}-correction-${index + 1}`,
				link,
				title: `${placeName(anchor)}, ${presentId(context.redirects, record)}`,
				summary: reason,
				content: `<p>${escapeHtml(reason)}</p><p>${words.join('')}</p>`,
				published: date,
				updated: date,
			};
		})
		.reverse();
