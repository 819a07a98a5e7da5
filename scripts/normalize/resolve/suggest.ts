/** Ready-to-paste YAML for what the authority files do not know. */
import { stringify } from 'yaml';

export const yamlOf = (value: unknown): string => stringify(value, { lineWidth: 0 }).trimEnd();

/** An editor's file, `content/sources/<id>.yaml`. */
export const suggestEditorFile = (publisher: string, url: string | null, accessed: string): string =>
	stringify({ publisher, url, accessed }, { version: '1.1', lineWidth: 0 });

/** An entry for corrections.yaml. */
export const suggestCorrection = (entry: {
	date: string;
	record: string;
	anchor: string;
	before: string;
	after: string | null;
	reason: string;
}): string => stringify([entry], { version: '1.1', lineWidth: 0 }).trimEnd();

/** An entry for redirects.yaml. */
export const suggestRedirect = (from: string, to: string, date: string): string =>
	stringify([{ from, to, date }], { version: '1.1', lineWidth: 0 }).trimEnd();
