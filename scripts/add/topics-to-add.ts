import { stringify } from 'yaml';
import type { Entry } from '../normalize/entry/entry.ts';
import { slugOf } from '../normalize/resolve/forms.ts';

/** Titles of numbered headings under which no topic was found in any passage. */
export function untouchedHeadings({ body, facts }: Pick<Entry, 'body' | 'facts'>): string[] {
	const touched = new Set(facts.topics.flatMap(({ hits }) => hits.map(({ anchor }) => anchor)));
	const open: { title: string; touched: boolean; passages: number }[] = [];
	for (const block of body) {
		const last = open.at(-1);
		if (block.type === 'heading') open.push({ title: block.title, touched: false, passages: 0 });
		else if (last) {
			last.passages += 1;
			last.touched ||= block.anchor !== null && touched.has(block.anchor);
		}
	}
	return open.filter((heading) => heading.passages > 0 && !heading.touched).map(({ title }) => title);
}

/** Entries for topics.yaml; the editor replaces the phrases by words that stand in the passages. */
export const suggestTopics = (titles: readonly string[]): string =>
	stringify(
		titles.map((title) => ({ id: slugOf(title), name: title, phrases: [title.toLowerCase()] })),
	).trimEnd();
