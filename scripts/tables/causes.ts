import { keyOf } from '../../lib/advice/keys.ts';
import type { Cause } from '../../lib/causes/define.ts';
import { causes, type Reason } from '../../lib/causes/index.ts';
import { actorLabel, bucketLabel } from '../../lib/report/labels.ts';
import { loadTranslate } from '../translate.ts';
import { tableOf } from './markdown.ts';

const translate = loadTranslate();

/** By class where it differs: `4: temporary, 5: unknown`. */
function permanenceIn({ permanence }: Cause): string {
  if (permanence === undefined) return 'by class';
  if (typeof permanence === 'string') return permanence;
  return Object.entries(permanence)
    .map(([group, length]) => `${group}xx: ${length}`)
    .join(', ');
}

const rowOf = (id: Reason, cause: Cause): string[] => [
  `[${id}](${id}.ts)`,
  translate({ key: actorLabel(cause.actor) }),
  permanenceIn(cause),
  translate({ key: keyOf(id, 'title') }),
  `[source](${cause.source})`,
];

/** Every cause, by bucket; inside one in the order of precedence. */
export function causesPage(): string {
  const buckets = [...new Set(causes.map(({ bucket }) => bucket))].sort();
  const sections = buckets.map((bucket) => {
    const rows = causes.filter((cause) => cause.bucket === bucket).map((cause) => rowOf(cause.id, cause));
    const table = tableOf(['Cause', 'Who acts, as a rule', 'Permanence', 'Headline', 'Facts'], rows);
    return `## ${bucket} (${rows.length})\n\nIn the panel: ${translate({ key: bucketLabel(bucket) })}.\n\n${table}`;
  });
  return `# The causes

Written by \`npm run tables\` from the code; how to add one stands in [ADD.md](ADD.md). ${causes.length} causes in ${buckets.length} buckets, the
more exact first. A permanence "by class" is temporary for a 4xx reply and permanent for a 5xx one. A single wording may know better who
acts and for how long, and the notice around the reply corrects both.

${sections.join('\n\n')}
`;
}
