import type { MeetingEntry } from '../schemas/meeting.ts';
import type { Body } from '../schemas/record-body.ts';

/** One record: its facts and its body. */
export interface Meeting extends MeetingEntry {
	body: Body;
}
