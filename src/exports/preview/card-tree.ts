import type { Card } from './record-card.ts';

/** Change it when the drawing changes: images are kept by what they say and by this. */
export const drawing = 1;

export const cardSize = { width: 1200, height: 630 } as const;

/** A node as satori takes it. */
export interface CardNode {
	type: 'div';
	props: { style: Record<string, string | number>; children?: CardNode[] | string };
}

const ink = '#15202b';
const second = '#495460';
const serif = 'STIX Two Text';
const sans = 'Commissioner';

/** The two sides as everywhere: left, indigo, one rule; right, gamboge, two rules. */
const looks = [
	{ colour: '#234a91', rule: '#3d68b9', align: 'flex-start' },
	{ colour: '#784e00', rule: '#b57900', align: 'flex-end' },
] as const;

/** Draws a card: series, day and title above, the two sides below, divided by the axis. */
export function cardTree({ series, over, title, sides }: Card): CardNode {
	return box(
		{
			width: cardSize.width,
			height: cardSize.height,
			flexDirection: 'column',
			justifyContent: 'space-between',
			padding: '64px 72px',
			background: '#fcfcfb',
			color: ink,
			fontFamily: serif,
		},
		[
			box({ flexDirection: 'column' }, [
				...(sides ? [words(series, { fontSize: 30, fontWeight: 600 })] : []),
				words(over, { marginTop: 14, fontFamily: sans, fontSize: 28, color: second }),
				words(shorten(title), {
					marginTop: 26,
					fontSize: sides ? sizeOf(title) : 92,
					lineHeight: 1.12,
					letterSpacing: '-0.01em',
				}),
			]),
			sides ? box({ width: '100%' }, [sideBox(sides, 0), sideBox(sides, 1)]) : axis(),
		],
	);
}

function sideBox(sides: NonNullable<Card['sides']>, index: 0 | 1): CardNode {
	const { label, people } = sides[index];
	const { colour, rule, align } = looks[index];
	const left = index === 0;
	const line = { width: 4, background: rule };
	const rules = left ? [box(line)] : [box(line), box({ ...line, marginLeft: 4 })];
	const content = box(
		{ flexDirection: 'column', alignItems: align, padding: left ? '0 0 0 22px' : '0 22px 0 0', flex: 1 },
		[
			words(label, { fontFamily: sans, fontSize: 26, color: colour }),
			...people.map((name) =>
				words(name, { marginTop: 6, fontSize: 34, lineHeight: 1.15, textAlign: left ? 'left' : 'right' }),
			),
		],
	);
	return box(
		{
			width: '50%',
			borderRight: left ? `1px solid ${ink}` : 'none',
			padding: left ? '0 24px 0 0' : '0 0 0 24px',
		},
		left ? [...rules, content] : [content, ...rules],
	);
}

/** The card of the edition: both sides' rules on the axis. */
const axis = (): CardNode =>
	box({ width: '100%', height: 120 }, [
		box({ width: 4, background: looks[0].rule }),
		box({ flex: 1, borderRight: `1px solid ${ink}` }),
		box({ flex: 1 }),
		box({ width: 4, background: looks[1].rule }),
		box({ width: 4, marginLeft: 4, background: looks[1].rule }),
	]);

const box = (style: CardNode['props']['style'], children: CardNode[] = []): CardNode => ({
	type: 'div',
	props: { style: { display: 'flex', boxSizing: 'border-box', ...style }, children },
});

const words = (text: string, style: CardNode['props']['style']): CardNode => ({
	type: 'div',
	props: { style: { display: 'flex', ...style }, children: text },
});

/** Long titles take a smaller letter so that three lines hold them. */
function sizeOf(title: string): number {
	if (title.length <= 48) return 76;
	if (title.length <= 90) return 62;
	return 48;
}

const shorten = (title: string): string =>
	title.length <= 150 ? title : `${title.slice(0, 150).replace(/\s+\S*$/u, '')} …`;
