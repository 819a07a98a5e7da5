import type { Body } from '../schemas/body.ts';
import type { MeetingEntry } from '../schemas/meeting.ts';

/** One record: its facts and its body. */
export interface Meeting extends MeetingEntry {
	body: Body;
}
