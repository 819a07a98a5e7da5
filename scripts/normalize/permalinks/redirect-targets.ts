import type { Permalinks } from '../../../src/schemas/permalinks.ts';
import type { Redirect } from '../../../src/schemas/redirects.ts';
import type { YamlFile } from '../content/yaml-file.ts';
import type { Fault } from '../faults.ts';

/** Former id → id of the record it leads to now, chains followed to their end. */
export function redirectTargets(
	{ file, value, locate }: YamlFile<Redirect[]> & { value: Redirect[] },
	ids: ReadonlySet<string>,
	published: Permalinks,
): { targets: Map<string, string>; faults: Fault[] } {
	const next = new Map(value.map(({ from, to }) => [from, to]));
	const targets = new Map<string, string>();
	const faults: Fault[] = [];
	const fault = (path: PropertyKey[], found: string, expected: string, advice: string): void => {
		faults.push({ kind: 'wrong-redirect', file, place: locate(path), found, expected, advice });
	};
	for (const [index, { from, to }] of value.entries()) {
		if (ids.has(from)) {
			fault(
				[index, 'from'],
				`“${from}” is redirected, and a record has that id.`,
				'Only an id that no record has any more can be redirected.',
				'Take the redirect out, or rename the record.',
			);
			continue;
		}
		if (value.findIndex((other) => other.from === from) < index) {
			fault(
				[index, 'from'],
				`“${from}” is redirected twice.`,
				'A former id should lead to one record.',
				'Take one of the two out.',
			);
			continue;
		}
		if (!Object.hasOwn(published, from)) {
			fault(
				[index, 'from'],
				`“${from}” is redirected, and no record of that id was ever published.`,
				'A redirect should lead on from an id that readers may have kept.',
				'Correct the id, or take the redirect out: a record that is not published is renamed without one.',
			);
			continue;
		}
		const seen = new Set([from]);
		let target = to;
		while (!ids.has(target) && !seen.has(target)) {
			seen.add(target);
			target = next.get(target) ?? target;
		}
		if (ids.has(target)) targets.set(from, target);
		else {
			fault(
				[index, 'to'],
				`“${from}” leads to “${target}”, which is the id of no record.`,
				'A redirect should end at a record.',
				'Correct the id.',
			);
		}
	}
	return { targets, faults };
}
