import type { MeetingEntry } from '../schemas/meeting.ts';
import { formatDuration } from '../words/wording.ts';

/** The words before a printed number of minutes or hours, and how the edition repeats them. */
const qualifiers: readonly (readonly [RegExp, string])[] = [
	[/^(?:(?:a )?little |just |slightly )?(?:under|less than)\b/iu, 'under'],
	[/^(?:(?:a )?little |just |slightly |well )?(?:over|more than)\b/iu, 'over'],
	[/^(?:approximately|about|around|some|roughly|nearly|almost|close to)\b/iu, 'about'],
];

/** `about 40 minutes`, `over 30 minutes`, `50 minutes`: no more exact than the words it was read from. */
export function statedDuration({
	durationMinutes,
	evidence,
}: Pick<MeetingEntry, 'durationMinutes' | 'evidence'>): string | null {
	if (durationMinutes === null) return null;
	const printed = evidence.duration?.text ?? '';
	const qualifier = qualifiers.find(([pattern]) => pattern.test(printed))?.[1];
	const duration = formatDuration(durationMinutes);
	return qualifier ? `${qualifier} ${duration}` : duration;
}
