import { type Series, series as seriesSchema } from '../../../src/schemas/series.ts';
import { type HouseVocabulary, houseVocabulary } from '../../parser/words/house.ts';
import type { ContentFiles } from '../content/content-files.ts';
import type { ReadSource } from '../content/sources.ts';
import { readYaml } from '../content/yaml-file.ts';
import type { Fault } from '../faults.ts';
import { sourceReader } from '../source-reader.ts';
import { type AuthorityFiles, readAuthorities } from './authorities.ts';
import type { ResolveContext } from './resolve.ts';
import { topicFinder } from './topics.ts';

/** What a content folder knows before any of its records is read. */
export interface KnownContent {
	series: Series;
	edition: ResolveContext;
	/** The authority files with the places of what stands in them. */
	files: AuthorityFiles;
	house: HouseVocabulary;
	readSource: ReadSource;
	findTopics: ReturnType<typeof topicFinder>;
}

/** Vocabularies by the text of series.yaml: a series is normalised again at each change of a source. */
const houses = new Map<string, HouseVocabulary>();

/** Reads series and authority files; null where one of them has a fault. */
export function readKnown(content: Pick<ContentFiles, 'series' | 'authorities'>): {
	known: KnownContent | null;
	faults: Fault[];
} {
	const { value: series, faults: seriesFaults } = readYaml('series.yaml', content.series, seriesSchema);
	const { authorities, files, faults } = readAuthorities(content.authorities);
	faults.push(...seriesFaults);
	if (!series || !authorities) return { known: null, faults };
	const house = houses.get(content.series) ?? houseVocabulary(series);
	houses.set(content.series, house);
	const parties = new Map([...house.names.byName.values()].map((party) => [party.code, party]));
	return {
		faults,
		known: {
			series,
			files,
			house,
			edition: {
				authorities,
				houseTimeZone: series.house.timeZone,
				partyByCode: (code) => parties.get(code) ?? { code, name: code },
				partyByName: house.partyByName,
			},
			readSource: sourceReader(house),
			findTopics: topicFinder(authorities.topics),
		},
	};
}
