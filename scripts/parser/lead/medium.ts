import type { Medium } from '../../../src/schemas/meeting.ts';

const video =
	/\b(?:video|online|virtual(?:ly)?|web|VTC|tele-?conference|remote(?:ly)?)\b|\bvideo-?conference|\bteleconference/iu;
/** “called Minister B”, at the head of the lead's naming of the meeting, is by telephone. */
const telephone = /^called(?! on\b)|^\s?an? call from\b|\b(?:tele)?phone\b|\bphoned\b|\btelephoned\b/iu;

/** How they met, and the words that say so: of the title, then of the lead's naming of the meeting, then of captions. */
export function readMedium(
	sources: readonly (string | null)[],
): { medium: Medium; source: number; word: string } | null {
	for (const [source, text] of sources.entries()) {
		if (text === null) continue;
		const heard = telephone.exec(text);
		if (heard) return { medium: 'telephone', source, word: heard[0] };
		const seen = video.exec(text);
		if (seen) return { medium: 'video', source, word: seen[0] };
	}
	return null;
}
