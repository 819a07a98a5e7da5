import { previewImage } from '../../data/preview-image.ts';
import { recordFile, recordPaths } from '../../data/record-files.ts';
import { recordCard } from '../../exports/preview/record-card.ts';

export const getStaticPaths = recordPaths;
export const GET = recordFile('image/png', (meeting, { edition }) =>
	previewImage(recordCard(meeting, edition.series)),
);
