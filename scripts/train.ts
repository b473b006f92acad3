import { writeFileSync } from 'node:fs';
import type { Model } from '../lib/packed-knowledge.ts';
import { fitModel } from './train/fit.ts';
import { collectLessons, collectMails, MAIL_PLAN } from './train/mails.ts';
import { collectSamples, openRows, REPLY_PLAN } from './train/samples.ts';
import { crossValidate } from './train/validate.ts';

function write(model: Model, path: string, count: number): void {
  const text = `${JSON.stringify(model)}\n`;
  writeFileSync(new URL(path, import.meta.url), text);
  const terms = model.terms.split('\n').length;
  console.log(`${path}: ${count} samples, ${terms} terms, ${(text.length / 1024).toFixed(1)} kB`);
}

/**
 * Trains the second opinion (lib/causes/second-opinion.ts) and the likeness of mails (lib/notice/likeness.ts), and writes
 * their models: `npm run train`, after labelled rows or rules were added. `-- --validate` only measures: how often answers
 * are right on rows that the model was not taught.
 */
if (process.argv.includes('--validate')) {
  console.log(await crossValidate(openRows()));
} else {
  const replies = collectSamples(openRows());
  write(fitModel(replies, REPLY_PLAN), '../lib/causes/second-opinion.json', replies.length);
  const mails = await collectMails(collectLessons());
  write(fitModel(mails, MAIL_PLAN), '../lib/notice/likeness.json', mails.length);
}
