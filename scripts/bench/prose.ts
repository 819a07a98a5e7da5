import type { BenchCast } from './bench-cast.ts';
import type { Chance } from './random.ts';

/** How one principal is spoken of in the body. */
export interface Speaker {
	/** “Minister Kalida” */
	called: string;
	country: string;
}

const says = ['stated', 'explained', 'noted', 'emphasized', 'said', 'reiterated'];
const verbs = ['support', 'expand', 'review', 'deepen', 'promote', 'examine', 'continue'];
const reasons = [
	'taking into account the views of the experts of both countries',
	'on the basis of the consultations held between the two governments in the spring',
	'so that the results may be seen by the people of both countries at an early date',
	'while bearing in mind the difficulties caused by the floods of the previous year',
	'with a view to the anniversary of the agreement signed ten years ago',
];
const thanks = ['appreciation', 'gratitude', 'expectation', 'support', 'sympathy'];
const shared = ['shared the view that', 'concurred that', 'confirmed that', 'agreed that'];

/** A paragraph in which the first principal speaks, the second answers, and now and then both agree. */
export function benchParagraph(speakers: readonly [Speaker, Speaker], cast: BenchCast, by: Chance): string {
	const [first, second] = by.happens(0.7) ? speakers : [speakers[1], speakers[0]];
	const lines = [`${first.called} ${statement(first, cast, by)}`];
	while (by.happens(0.55)) lines.push(`He also ${statement(first, cast, by)}`);
	if (by.happens(0.85)) {
		const opening = by.happens(0.6) ? 'In response, ' : '';
		lines.push(`${opening}${second.called} ${statement(second, cast, by)}`);
		if (by.happens(0.3)) lines.push(`He ${statement(second, cast, by)}`);
	}
	if (by.happens(0.35)) {
		const who = by.pick(['They', 'The two sides', 'Both sides']);
		lines.push(`${who} ${by.pick(shared)} the two countries would ${plan(cast, by)}.`);
	}
	return lines.join(' ');
}

function statement(speaker: Speaker, cast: BenchCast, by: Chance): string {
	if (by.happens(0.25)) return `expressed his ${by.pick(thanks)} for the efforts to ${plan(cast, by)}.`;
	return `${by.pick(says)} that ${speaker.country} would ${plan(cast, by)}.`;
}

function plan(cast: BenchCast, by: Chance): string {
	const topic = by.pick(cast.topics).name;
	const place = by.happens(0.3) ? ` in ${by.pick(cast.places).name}` : '';
	const reason = by.happens(0.8) ? `, ${by.pick(reasons)}` : '';
	return `${by.pick(verbs)} the ${topic}${place}${reason}`;
}

/** A heading of a section: “Harbour Exchange”. */
export const benchHeading = (cast: BenchCast, by: Chance): string => by.pick(cast.topics).name;
