import { z } from 'zod';
import { corrections } from '../../schemas/corrections.ts';
import { meetingEntry } from '../../schemas/meeting.ts';
import { permalinks } from '../../schemas/permalinks.ts';
import { recordDocument } from '../record/document.ts';
import { meetingsDocument, peopleDocument, placesDocument, topicsDocument } from './documents.ts';

/** What is published in JSON, by the name of its schema under `/data/schema/`. */
const documents = {
	record: recordDocument,
	entry: meetingEntry,
	meetings: meetingsDocument,
	people: peopleDocument,
	topics: topicsDocument,
	places: placesDocument,
	permalinks,
	corrections,
} as const;

export type SchemaName = keyof typeof documents;
export const schemaNames = Object.keys(documents) as SchemaName[];

/** Version of the JSON forms: a key is added with the second number, and goes with the first. */
export const jsonVersion = '1.1';

/** The JSON Schema (2020-12) of a published document, made from the schema that the edition itself is held to. */
export const jsonSchema = (name: SchemaName): object => ({
	...z.toJSONSchema(documents[name], { io: 'output' }),
	$comment: `Version ${jsonVersion} of the JSON forms.`,
});
