import type { Finding } from '../../dns/finding.ts';

const isWrong = ({ verdict }: Finding) => verdict === 'fail';
/** What receivers ask for is a sum of other rows: it says nothing new beside the row that it rests on. */
const isSum = ({ check }: Finding) => check === 'requirements';

/** What DNS shows to be wrong, each thing once. */
export function wrongIn(findings: readonly Finding[]): Finding[] {
  const wrong = findings.filter(isWrong);
  const causes = wrong.filter((finding) => !isSum(finding));
  return causes.length > 0 ? causes : wrong;
}
