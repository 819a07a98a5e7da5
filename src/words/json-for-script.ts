/** A value as JSON that may stand in a `<script>` element: no `<` can end it or open a comment. */
export const jsonForScript = (value: unknown): string =>
	JSON.stringify(value)
		.replaceAll('<', '\\u003c')
		.replaceAll('\u2028', '\\u2028')
		.replaceAll('\u2029', '\\u2029');
