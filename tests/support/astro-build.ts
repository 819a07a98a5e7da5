/** Builds the site as the environment says (SITE_URL, BASE_PATH, CONTENT_DIR, OUT_DIR), beside other builds. */
import { build } from 'astro';

const [cacheDir] = process.argv.slice(2);
if (cacheDir === undefined) throw new Error('Usage: node tests/support/astro-build.ts CACHE_FOLDER');
await build({ cacheDir, logLevel: 'warn' });
