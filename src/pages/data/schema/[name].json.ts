import type { APIRoute, GetStaticPaths } from 'astro';
import { jsonSchema, type SchemaName, schemaNames } from '../../../exports/series/schemas.ts';
import { jsonText } from '../../../exports/series/series-ref.ts';

export const getStaticPaths = (() =>
	schemaNames.map((name) => ({ params: { name }, props: { name } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ name: SchemaName }> = ({ props }) =>
	new Response(jsonText(jsonSchema(props.name)), {
		headers: { 'Content-Type': 'application/schema+json; charset=utf-8' },
	});
