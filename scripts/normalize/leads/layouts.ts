import { describe, expect, it } from 'vitest';
import type { Facts } from '../../contract.ts';
import { factsOfPage } from './page.ts';

export const lead =
	'On July 5, at 3:00 p.m. for about 20 minutes, Mr. Taro Kono, Minister for Foreign Affairs, held a meeting with H.E. Mr. Prak Sokhonn, Senior Minister and Minister of Foreign Affairs and International Cooperation, Kingdom of Cambodia. The overview of the meeting is as follows.';
export const said = 'Minister Kono welcomed the visit. Minister Prak Sokhonn thanked him.';

type Expected = Partial<Omit<Facts, 'sections'>> & { sections?: [string, string | null][]; texts?: string[] };
export interface Layout {
	name: string;
	page: string;
	expected: Expected;
}

/** Reads each page and compares what is expected of it. */
export function expectLayouts(layouts: readonly Layout[]): void {
	describe('layouts of a page', () => {
		it.each(layouts.map((layout): [string, Layout] => [layout.name, layout]))(
			'%s',
			(_, { page, expected }) => {
				const facts = factsOfPage(page);
				const { sections, texts, ...fields } = expected;
				expect(facts.error).toBeNull();
				expect(facts.principals).toHaveLength(2);
				expect(facts).toMatchObject(fields);
				if (sections) expect(facts.sections.map(({ label, title }) => [label, title])).toEqual(sections);
				if (texts) expect(facts.statements.map(({ text }) => text)).toEqual(texts);
			},
		);
	});
}
