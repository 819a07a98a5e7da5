import { previewImage } from '../data/preview-image.ts';
import { seriesFile } from '../data/record-files.ts';
import { scopeOf } from '../data/scope.ts';
import { seriesCard } from '../exports/preview/record-card.ts';

export const GET = seriesFile('image/png', ({ edition }) =>
	previewImage(seriesCard(edition.series, scopeOf(edition).years)),
);
