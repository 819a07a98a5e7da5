import type { Body } from '../record/body.ts';
import type { MeetingEntry } from '../schemas/meeting.ts';
import type { Person } from '../schemas/person.ts';
import type { Phrase } from '../schemas/phrase.ts';
import type { Place } from '../schemas/place.ts';
import type { Publisher } from '../schemas/publisher.ts';
import type { Series } from '../schemas/series.ts';
import type { Term } from '../schemas/term.ts';
import type { Topic } from '../schemas/topic.ts';
import { newestEdition } from './newest-edition.ts';
import { type ReadEdition, readEdition } from './read-edition.ts';

/** One record: its facts and its body. */
export interface Meeting extends MeetingEntry {
	body: Body;
}

/** Everything the pages and exports are made from. */
export interface Edition {
	series: Series;
	/** In order of date, then id. */
	meetings: Meeting[];
	/** Authority entries by id, in the order of their ids. */
	people: Map<string, Person>;
	places: Map<string, Place>;
	topics: Map<string, Topic>;
	phrases: Map<string, Phrase>;
	terms: Map<string, Term>;
	publishers: Map<string, Publisher>;
}

let built: Promise<ReadEdition> | undefined;

/** The edition with its digests; read once a build, in development whenever a file of it changes. */
export function getReadEdition(): Promise<ReadEdition> {
	if (import.meta.env.DEV) return newestEdition();
	built ??= readEdition();
	return built;
}

export const getEdition = async (): Promise<Edition> => (await getReadEdition()).edition;
