import axe from 'axe-core';
import type { Page } from 'playwright-core';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds against WCAG 2.2 AA and good practice on a page as it stands, one line a place. */
export const axeFindings = (page: Page): Promise<string[]> => run(page, standards);

/** What axe finds of the rules that look at colours; the others read the same page in any scheme. */
export const colourFindings = (page: Page): Promise<string[]> => run(page, ['cat.color']);

async function run(page: Page, tags: readonly string[]): Promise<string[]> {
	if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
	return page.evaluate(async (values) => {
		const { axe: inPage } = globalThis as unknown as { axe: typeof axe };
		const { violations } = await inPage.run(document, {
			runOnly: { type: 'tag', values: [...values] },
			resultTypes: ['violations'],
		});
		return violations.flatMap(({ id, nodes }) =>
			nodes.map((node) => `${id}: ${node.target.join(' ')} — ${node.failureSummary ?? ''}`),
		);
	}, tags);
}
