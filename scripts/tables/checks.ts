import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckName } from '../../lib/diagnosis.ts';
import { CHECKS } from '../../lib/dns/checks/index.ts';
import { checkLabel } from '../../lib/report/labels.ts';
import { loadTranslate } from '../translate.ts';
import { tableOf } from './markdown.ts';
import { verdictIdsOf } from './verdict-ids.ts';

const FOLDER = join(import.meta.dirname, '../../lib/dns/checks');
const translate = loadTranslate();

/** The sentence that stands above a check. */
function questionOf(check: CheckName): string {
  const text = readFileSync(join(FOLDER, `${check}.ts`), 'utf8');
  const said = /^\/\*\* (.{1,300}) \*\/\nexport const \w+ = defineCheck/m.exec(text)?.[1] ?? '';
  return said.replace(/ \.\.\/shared\/.*$/, ''); // the handbook is not in this repository
}

const rowOf = (check: CheckName): string[] => [
  `[${check}](${check}.ts)`,
  translate({ key: checkLabel(check) }),
  questionOf(check),
  verdictIdsOf(check)
    .map((id) => `\`${id}\``)
    .join(' '),
];

/** Every DNS check. */
export function checksPage(): string {
  const names = Object.keys(CHECKS) as CheckName[];
  return `# The DNS checks

Written by \`npm run tables\` from the code; how to add one stands in [ADD.md](ADD.md). \`npm run --silent check -- DOMAIN\` runs them. A finding is
\`pass\`, \`info\`, \`warn\`, \`fail\` or \`unchecked\`; \`unchecked\` says that DNS gave no usable answer, never that a record is missing. Beside
its own rows each check may say \`dns-differs\` (the two resolvers disagree) and \`dns-stale\` (the answer is an old one).

${tableOf(['Check', 'In the panel', 'What it asks', 'Ids of its findings'], names.map(rowOf))}
`;
}
