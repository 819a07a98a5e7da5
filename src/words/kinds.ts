import type { Medium, MeetingKind } from '../schemas/meeting.ts';

const meetings: Record<MeetingKind, string> = {
	summit: 'Summit meeting',
	'foreign-ministers': 'Foreign ministers’ meeting',
	'courtesy-call': 'Courtesy call',
	dialogue: 'Dialogue',
	multilateral: 'Multilateral meeting',
	meeting: 'Meeting',
};

const levels: Record<MeetingKind, string> = {
	summit: 'Summit',
	'foreign-ministers': 'Foreign ministers’',
	'courtesy-call': 'Courtesy',
	dialogue: 'Dialogue',
	multilateral: 'Multilateral',
	meeting: '',
};

export const kindName = (kind: MeetingKind): string => meetings[kind];

export const mediumName = (medium: Medium): string =>
	({ 'in-person': 'In person', telephone: 'By telephone', video: 'By video' })[medium];

/** What a record is, for its margin and for lists: `Summit meeting`, `Foreign ministers’ telephone talk`. */
export function kindLabel({ kind, medium }: { kind: MeetingKind; medium: Medium }): string {
	if (medium === 'in-person') return meetings[kind];
	const talk = medium === 'telephone' ? 'telephone talk' : 'video conference';
	const label = `${levels[kind]} ${talk}`.trim();
	return label.charAt(0).toUpperCase() + label.slice(1);
}
