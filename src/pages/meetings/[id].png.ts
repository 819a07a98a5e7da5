import { recordFile, recordPaths } from '../../edition/record-files.ts';
import { previewImage } from '../../exports/preview/preview-image.ts';
import { recordCard } from '../../exports/preview/record-card.ts';

export const getStaticPaths = recordPaths;
export const GET = recordFile('image/png', (meeting, { edition }) =>
	previewImage(recordCard(meeting, edition.series)),
);
