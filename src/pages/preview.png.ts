import { scopeOf } from '../edition/index/scope.ts';
import { seriesFile } from '../edition/record-files.ts';
import { previewImage } from '../exports/preview/preview-image.ts';
import { seriesCard } from '../exports/preview/record-card.ts';

export const GET = seriesFile('image/png', ({ edition }) =>
	previewImage(seriesCard(edition.series, scopeOf(edition).years)),
);
