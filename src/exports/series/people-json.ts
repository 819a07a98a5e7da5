import type { z } from 'zod';
import type { ExportContext } from '../../edition/export-context.ts';
import { address } from '../../words/addresses.ts';
import type { peopleDocument } from './documents.ts';
import { jsonText, seriesRef } from './series-ref.ts';

type Appearance = z.infer<typeof peopleDocument>['people'][number]['meetings'][number];

/** The persons of the records as JSON, each with the meetings they took part in, oldest first. */
export function peopleJson(context: ExportContext): string {
	const { people, meetings } = context.edition;
	const appearances = new Map<string, Appearance[]>();
	for (const { id, date, participants } of meetings) {
		for (const { person, role, side, name, honorific, office } of participants) {
			const list = appearances.get(person) ?? [];
			list.push({ meeting: id, date, role, side, name, honorific, office });
			appearances.set(person, list);
		}
	}
	return jsonText({
		series: seriesRef(context),
		people: Array.from(people.values(), (person) => ({
			...person,
			address: context.absolute(address.person(person.id)),
			meetings: appearances.get(person.id) ?? [],
		})),
	} satisfies z.infer<typeof peopleDocument>);
}
