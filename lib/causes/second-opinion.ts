import type { Bucket } from '../diagnosis.ts';
import { createLikeness, type Opinion } from '../likeness/linear-model.ts';
import type { Model } from '../packed-knowledge.ts';
import type { ReplyFacts } from './classify.ts';
import { maskChecks } from './mask.ts';

type Codes = Pick<ReplyFacts, 'replyCode' | 'enhancedCode'>;

/** The marks that stand for a reply's codes. */
export const codeMarks = ({ replyCode, enhancedCode }: Codes): string[] => [
  ...(replyCode ? [`#${replyCode}`] : []),
  ...(enhancedCode ? [`#x${enhancedCode.slice(1)}`] : []),
];

/**
 * What the words of a reply are like: for wordings that no rule knows, and to doubt a rule that the other words do not
 * bear out. What follows from it: likeness.ts. Takes what `maskNames` gave.
 */
export function createSecondOpinion(
  model: Model,
): (words: string, codes: Codes) => Opinion<Bucket> | undefined {
  const likeness = createLikeness<Bucket>(model);
  return (words, codes) => likeness(maskChecks(words), codeMarks(codes));
}
