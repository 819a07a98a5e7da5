/** The order of the cascade's layers; every rule of the site stands in one of them. */
const order = 'reset, tokens, base, layout, components, utilities';

interface Root {
	prepend(node: { name: string; params: string }): unknown;
}

/** A PostCSS plugin that begins every sheet with the order of the layers: whichever comes first, it is said in time. */
export const layerOrder = {
	postcssPlugin: 'layer-order',
	Once: (root: Root): void => {
		root.prepend({ name: 'layer', params: order });
	},
};
