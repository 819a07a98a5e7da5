import type { MeetingEntry } from '../schemas/meeting.ts';
import { listOf, pluralInWords } from '../words/wording.ts';

/** Sentences that say what the edition added to a record and what it leaves out. */
export function editedSentences(entry: Pick<MeetingEntry, 'title' | 'editorNotes' | 'captions'>): string[] {
	const titles = {
		heading: null,
		caption: 'the title in brackets (the page prints no heading; it is taken from a caption)',
		editor: 'the title in brackets (the page prints none)',
	};
	const title = titles[entry.title.from];
	const notes = entry.editorNotes.length;
	const added = [
		...(title ? [title] : []),
		'paragraph numbers',
		'side labels',
		'links',
		...(notes > 0 ? [pluralInWords(notes, 'note')] : []),
	];
	const left = [
		'line breaks and runs of white space',
		...(entry.captions.length > 0 ? ['the photographs'] : []),
	];
	return ['No word of the text was changed.', `Added: ${listOf(added)}.`, `Not shown: ${listOf(left)}.`];
}

/** The words that a licence asks for, filled in. */
export const filledAttribution = (
	template: string,
	{ url, accessed }: { url: string; accessed: string },
): string => template.replaceAll('{url}', url).replaceAll('{accessed}', accessed);
