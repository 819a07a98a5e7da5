declare module '@citation-js/core' {
	export class Cite {
		constructor(data: readonly object[]);
		format(format: string, options?: { format?: 'text' | 'object' }): unknown;
	}
}
declare module '@citation-js/plugin-bibtex';
