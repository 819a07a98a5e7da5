declare module 'citeproc' {
	import type { CslItem } from './csl-item.ts';

	interface Sys {
		retrieveLocale(language: string): string;
		retrieveItem(id: string): CslItem;
	}
	interface CitationItem {
		id: string;
		locator?: string;
		label?: string;
	}
	class Engine {
		constructor(sys: Sys, style: string, language?: string, forceLanguage?: boolean);
		registry: { ambigcites: Record<string, string[]> };
		disambiguate: { ambigcites: Record<string, string[]> };
		setOutputFormat(format: 'text' | 'html'): void;
		updateItems(ids: readonly string[]): void;
		makeBibliography(): [object, string[]] | false;
		makeCitationCluster(items: readonly CitationItem[]): string;
		opt: { development_extensions: Record<string, boolean> };
	}
	const CSL: { Engine: typeof Engine };
	export default CSL;
}
