import type { Meeting } from '../../record/meeting-record.ts';

/** Words that would break out of any format that pasted instead of escaping. */
export const hostileWords =
	'</script><b>"A" & \'B\'</b> ]]> {c} \\d % $e_f^g~h # i | [[j]] {{k}} --> ,;: «ប្រាក់» 林 \u202e';

/** A record whose title, first paragraph and first name are hostile words. For tests only. */
export function hostileMeeting(meeting: Meeting): Meeting {
	const [first, ...others] = meeting.participants;
	const statement = { text: hostileWords, by: [], speaker: null, rule: null, acts: [] };
	return {
		...meeting,
		title: { ...meeting.title, text: hostileWords },
		participants: first ? [{ ...first, name: hostileWords }, ...others] : [],
		body: meeting.body.map((block) =>
			block.type === 'paragraph' && block.n === 1
				? { ...block, statements: [statement], text: hostileWords }
				: block,
		),
	};
}
