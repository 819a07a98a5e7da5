import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { builtPages } from './support/built-pages.ts';
import { open } from './support/open.ts';

const records = builtPages(inject('site'))
	.map(({ path }) => path)
	.filter((path) => /^\/meetings\/\d{4}-\d\d-\d\d-[^/]+\/$/u.test(path));

/** Pairs of turns of one paragraph whose words share a line, as `¶8: … concurred | The two …`. */
const sharedLines = (page: Page): Promise<string[]> =>
	page.locator('.para').evaluateAll((paragraphs) =>
		paragraphs.flatMap((paragraph) => {
			const turns = [...paragraph.querySelectorAll('.turn')].map((turn) => {
				const range = document.createRange();
				range.selectNodeContents(turn);
				const boxes = [...range.getClientRects()].filter(({ width }) => width > 1);
				return { words: turn.textContent ?? '', boxes };
			});
			return turns.flatMap(({ words, boxes }, index) => {
				const next = turns[index + 1];
				const shared = next?.boxes.some((box) =>
					boxes.some((other) => {
						const middle = (box.top + box.bottom) / 2;
						return middle > other.top && middle < other.bottom;
					}),
				);
				return shared ? [`${paragraph.id}: ${words.slice(-30)} | ${next?.words.slice(0, 30)}`] : [];
			});
		}),
	);

describe.each(records)('in %s', (path) => {
	test.each([360, 820, 1440])('no line holds words of two sides, %i pixels wide', async (width) => {
		const page = await open(path, { width });
		await page.evaluate(() => document.fonts.ready);
		expect(await page.locator('.para .turn').count()).toBeGreaterThan(3);
		expect(await sharedLines(page)).toEqual([]);
	});

	test('no line holds words of two sides on paper', async () => {
		const page = await open(path, { width: 657 });
		await page.emulateMedia({ media: 'print' });
		expect(await sharedLines(page)).toEqual([]);
	});
});

test('a side is named where it begins to speak, at every width and on paper', async () => {
	const page = await open('/meetings/2022-03-20-kishida-hun-sen/');
	const turns = page.locator('.turn[data-who]');
	const count = await turns.count();
	expect(count).toBeGreaterThan(20);
	for (const media of ['screen', 'print'] as const) {
		await page.emulateMedia({ media });
		for (const width of [360, 820, 1440]) {
			await page.setViewportSize({ width, height: 900 });
			const labels = await turns.evaluateAll(
				(all) =>
					all
						.map((turn) => getComputedStyle(turn, '::before'))
						.filter((style) => style.content.includes('"') && style.display !== 'none').length,
			);
			expect(labels, `${media} ${width}`).toBe(count);
		}
	}
});

test('by side, what the narrator tells stands across, not under the head of a side', async () => {
	const page = await open('/meetings/2022-03-20-kishida-hun-sen/?view=sides', { width: 1440 });
	const box = async (words: string) => await page.locator('.turn', { hasText: words }).boundingBox();
	const [lead, japan, cambodia] = [
		await box('An overview of the meeting is as follows'),
		await box('Sihanoukville Port operate'),
		await box('coordinate together with Japan'),
	];
	if (!lead || !japan || !cambodia) throw new Error('a turn is not shown');
	expect(lead.x).toBeGreaterThan(japan.x + 50);
	expect(lead.x).toBeLessThan(cambodia.x);
	expect(lead.x + lead.width).toBeGreaterThan(cambodia.x + 50);
});

test('a screen reader hears who speaks before the words', async () => {
	const page = await open('/meetings/2022-03-20-kishida-hun-sen/');
	const session = await page.context().newCDPSession(page);
	const { nodes } = await session.send('Accessibility.getFullAXTree');
	const byId = new Map(nodes.map((node) => [node.nodeId, node]));
	type Node = (typeof nodes)[number];
	const inOrder = (node: Node | undefined): Node[] =>
		node ? [node, ...(node.childIds ?? []).flatMap((id) => inOrder(byId.get(id)))] : [];
	const spoken = inOrder(nodes[0])
		.filter(({ ignored, role }) => !ignored && role?.value === 'StaticText')
		.map(({ name }) => String(name?.value ?? ''));
	const at = spoken.findIndex((words) =>
		words.startsWith('In response, Prime Minister Hun Sen expressed his delight'),
	);
	expect(spoken.slice(0, at).findLast((words) => words.trim() !== '')).toBe('Cambodia: ');
});
