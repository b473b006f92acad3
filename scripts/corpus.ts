import { existsSync } from 'node:fs';
import { findBreaches } from './corpus/floors.ts';
import { mailsIn, repliesIn } from './corpus/rows.ts';
import { scoreRows } from './corpus/score.ts';
import { Tally } from './corpus/tally.ts';

/**
 * Scores the engine on labelled mail: our own in tests/corpus, and that of ../shared/corpus where it is. `--wrong`
 * lists mistakes, of the two thirds that may be looked at. Falling below a floor fails the run.
 */
const corpora = [
  { name: 'tests/corpus', folder: new URL('../tests/corpus/', import.meta.url) },
  { name: '../shared/corpus', folder: new URL('../../shared/corpus/', import.meta.url) },
] as const;

for (const { name, folder } of corpora) {
  if (!existsSync(folder)) {
    console.log(`${name} skipped: it is not here.`);
    continue;
  }
  const tally = new Tally();
  await scoreRows(tally, 'replies', repliesIn(folder));
  const varied = new URL('varied/', folder);
  if (existsSync(varied)) await scoreRows(tally, 'varied', repliesIn(varied));
  const odd = new URL('odd/', folder);
  if (existsSync(odd)) await scoreRows(tally, 'odd', mailsIn(odd));
  await scoreRows(tally, 'notices', mailsIn(new URL('notices/', folder)));
  await scoreRows(tally, 'not-bounces', mailsIn(new URL('not-bounces/', folder)));
  if (process.argv.includes('--wrong')) for (const line of tally.wrong) console.log(line);
  console.log(`\n${name}\n${tally.report()}`);
  const breaches = findBreaches(name, tally);
  for (const breach of breaches) console.error(breach);
  if (breaches.length > 0) process.exitCode = 1;
}
