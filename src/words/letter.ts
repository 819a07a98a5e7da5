import type { Series } from '../schemas/series.ts';

/** Where a letter to the editor goes; null where the series names nobody. */
export function letterBox({ editor }: Pick<Series, 'editor'>): string | null {
	if (!editor) return null;
	return editor.email === undefined ? (editor.url ?? null) : `mailto:${editor.email}`;
}

/** The address that opens a letter already begun: a mail, or a report at a page that takes `title` and `body`. */
export function beginLetter(box: string, subject: string, body: string): string {
	const names = box.startsWith('mailto:') ? ['subject', 'body'] : ['title', 'body'];
	const query = [subject, body]
		.map((words, index) => `${names[index]}=${encodeURIComponent(words)}`)
		.join('&');
	return `${box}${box.includes('?') ? '&' : '?'}${query}`;
}
