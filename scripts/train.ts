import { writeFileSync } from 'node:fs';
import { fitModel } from './train/fit.ts';
import { collectSamples, openRows } from './train/samples.ts';
import { crossValidate } from './train/validate.ts';

/**
 * Trains the second opinion (lib/causes/second-opinion.ts) and writes its model: `npm run train`, after labelled rows or
 * rules were added. `-- --validate` only measures: how often answers are right on rows that the model was not taught.
 */
if (process.argv.includes('--validate')) {
  console.log(await crossValidate(openRows()));
} else {
  const samples = collectSamples(openRows());
  const model = fitModel(samples);
  const text = `${JSON.stringify(model)}\n`;
  writeFileSync(new URL('../lib/causes/second-opinion.json', import.meta.url), text);
  const count = model.terms.split('\n').length;
  console.log(`${samples.length} samples, ${count} terms, ${(text.length / 1024).toFixed(1)} kB`);
}
