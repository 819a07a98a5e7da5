import { evaluate } from '@mdx-js/mdx';
import type { Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { bodyFromTree } from '../../../src/record/read-body.ts';
import type { Body } from '../../../src/schemas/record-body.ts';

type Props = Record<string, unknown> & { children?: unknown };
type Component = string | symbol | ((props: Props) => unknown);

/** A renderer that knows text only: the words of an element are those of its children. */
const jsx = (type: Component, props: Props): unknown =>
	typeof type === 'function' ? type(props) : wordsOf(props.children);

const wordsOf = (value: unknown): string => {
	if (Array.isArray(value)) return value.map(wordsOf).join('');
	return typeof value === 'string' ? value : '';
};

/** The words of an MDX text as the ordinary compiler and a renderer give them. */
export async function wordsOfCompiled(mdx: string): Promise<string> {
	const { default: Content } = await evaluate(mdx, {
		Fragment: Symbol('Fragment'),
		jsx: jsx as never,
		jsxs: jsx as never,
	});
	const component = ({ children }: Props): string => wordsOf(children);
	const components = { Para: component, Said: component, Note: component };
	return wordsOf((Content as unknown as (props: Props) => unknown)({ components }));
}

/** A body as remark reads it, the other parser of MDX. */
export const bodyByRemark = (mdx: string): Body =>
	bodyFromTree(unified().use(remarkParse).use(remarkMdx).parse(mdx) as Root);
