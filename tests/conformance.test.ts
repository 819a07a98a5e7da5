import { HtmlValidate } from 'html-validate';
import { expect, inject, test } from 'vitest';
import { builtPages } from './support/built-pages.ts';

const validator = new HtmlValidate({
	extends: ['html-validate:standard', 'html-validate:document'],
	rules: {
		// Matters of taste that the standard leaves free.
		'doctype-style': 'off',
		'no-trailing-whitespace': 'off',
		'attribute-boolean-style': 'off',
		'attribute-empty-style': 'off',
		'void-style': 'off',
		'no-inline-style': 'off',
		'long-title': 'off',
		// Every file comes from the same host as the page.
		'require-sri': 'off',
	},
});

test.each(['site', 'siteUnderBase'] as const)(
	'every page of the %s conforms to the HTML standard',
	async (name) => {
		const findings: string[] = [];
		for (const { path, html } of builtPages(inject(name))) {
			const { results } = await validator.validateString(html, path);
			for (const { messages } of results) {
				findings.push(
					...messages.map(
						({ ruleId, message, line, column }) => `${path}:${line}:${column} ${ruleId} ${message}`,
					),
				);
			}
		}
		expect(findings).toEqual([]);
	},
);
