import { createClassifier } from '../../lib/causes/classify.ts';
import { causes } from '../../lib/causes/index.ts';
import { createDiagnose } from '../../lib/create-diagnose.ts';
import { readNotice } from '../../lib/diagnose.ts';
import type { Row } from '../corpus/rows.ts';
import { fitModel } from './fit.ts';
import { collectSamples, REPLY_PLAN } from './samples.ts';

const FOLDS = 5;

/**
 * Each fifth of the rows, answered with a model taught by the other four. The rules have seen all of them: what stands
 * here is what the model adds and how far confidence can be trusted, not what unseen wordings will score.
 */
export async function crossValidate(rows: readonly Row[]): Promise<string> {
  const counts = new Map<string, { right: number; all: number }>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = fitModel(collectSamples(rows.filter((_, index) => index % FOLDS !== fold)), REPLY_PLAN);
    const diagnose = createDiagnose(readNotice, createClassifier({ causes, model }));
    for (const row of rows.filter((_, index) => index % FOLDS === fold)) {
      const buckets = row.recipients[0]?.buckets ?? [];
      const [found] = (await diagnose(row.source)).recipients;
      if (!found || buckets.length === 0) continue;
      const count = counts.get(found.confidence) ?? { right: 0, all: 0 };
      counts.set(found.confidence, count);
      count.all++;
      if (buckets.includes(found.bucket)) count.right++;
    }
  }
  return ['high', 'medium', 'low']
    .map((name) => ({ name, right: 0, all: 0, ...counts.get(name) }))
    .map(
      ({ name, right, all }) =>
        `${name.padEnd(8)} ${((100 * right) / (all || 1)).toFixed(1)} % of ${all} have an acceptable bucket`,
    )
    .join('\n');
}
