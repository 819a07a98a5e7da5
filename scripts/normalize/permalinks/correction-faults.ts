import { passageHash } from '../../../src/record/passage-hash.ts';
import type { Correction } from '../../../src/schemas/corrections.ts';
import type { Permalink, Permalinks } from '../../../src/schemas/permalinks.ts';
import type { YamlFile } from '../content/yaml-file.ts';
import { type Fault, quoted } from '../faults.ts';

/** Corrections that speak of no published address, or whose words are not those that stood or stand there. */
export function correctionFaults(
	{ file, value, locate }: YamlFile<Correction[]> & { value: Correction[] },
	permalinks: Permalinks,
	targets: ReadonlyMap<string, string>,
): Fault[] {
	return value.flatMap(({ record, anchor, before, after }, index): Fault[] => {
		const fault = (key: string, found: string, expected: string, advice: string): Fault[] => [
			{ kind: 'wrong-correction', file, place: locate([index, key]), found, expected, advice },
		];
		const link = permalinks[targets.get(record) ?? record]?.[anchor];
		if (!link) {
			return fault(
				'anchor',
				`No address ${anchor} of “${record}” was ever published.`,
				'A correction should name a published address.',
				'Correct “record” or “anchor”.',
			);
		}
		if (link.hash === undefined) return [];
		if (!stoodBefore(link, before)) {
			return fault(
				'before',
				`${quoted(before)} never stood at ${anchor} of “${record}”.`,
				'“before” should be the words as they were published, in full and without a label.',
				'Copy the words from the entry as it was published.',
			);
		}
		if (after !== null && !stands(link, after)) {
			return fault(
				'after',
				`${quoted(after)} does not stand at ${anchor} of “${record}”.`,
				'“after” should be the words as they stand now, in full and without a label.',
				'Copy the words from the source text.',
			);
		}
		return [];
	});
}

const stoodBefore = (link: Permalink, words: string): boolean =>
	(link.withdrawn !== undefined && link.hash === passageHash(words)) ||
	(link.earlier ?? []).some(({ hash }) => hash === passageHash(words));

const stands = (link: Permalink, words: string): boolean =>
	link.hash === passageHash(words) || (link.earlier ?? []).some(({ hash }) => hash === passageHash(words));
