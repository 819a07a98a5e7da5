import type { APIRoute, GetStaticPaths } from 'astro';
import { getExportContext } from '../../edition/export-context.ts';
import { seriesTables } from '../../exports/tables/series-tables.ts';

export const getStaticPaths = (async () =>
	seriesTables(await getExportContext()).map(({ name }) => ({
		params: { table: name },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
	const table = seriesTables(await getExportContext()).find(({ name }) => name === params.table);
	return new Response(table?.csv() ?? null, {
		status: table ? 200 : 404,
		headers: { 'Content-Type': 'text/csv; charset=utf-8' },
	});
};
