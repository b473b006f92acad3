import { camelCaseOf, quoted } from './names.ts';
import { proposePhrase } from './propose-phrase.ts';
import { unwritten } from './unwritten.ts';

/** What is known of a cause before it is written. */
export interface CauseFacts {
  id: string;
  bucket: string;
  actor: string;
  permanence?: string | undefined;
  replies: readonly string[];
  nearMisses: readonly string[];
  source?: string | undefined;
  /** The examples of all other causes. */
  others: readonly string[];
}

/** A cause wants that many examples (tests/unit/causes/examples.test.ts). */
const ENOUGH = 3;

const listOf = (texts: readonly string[]): string => texts.map((text) => `    ${quoted(text)},\n`).join('');
const note = (what: string): string => `    // ${unwritten(what)}\n`;

/** The module of a new cause; what is not known is marked. */
export function causeFile(facts: CauseFacts): string {
  const { id, bucket, actor, permanence, replies, nearMisses, source, others } = facts;
  const { template, left } = proposePhrase(replies, [...others, ...nearMisses]);
  const pattern = template || unwritten('two words or more that mean this and nothing else');
  const missing = ENOUGH - replies.length;
  return `import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const ${camelCaseOf(id)} = defineCause({
  id: ${quoted(id)},
  bucket: ${quoted(bucket)},
  actor: ${quoted(actor)},
${permanence ? `  permanence: ${quoted(permanence)},\n` : ''}  when: [
    { phrase: phrase(${quoted(pattern)}) },
${left.map((reply) => note(`a pattern for ${reply}`)).join('')}  ],
  source: ${quoted(source ?? `https://${unwritten('where the facts come from')}`)},
});

EXAMPLES: addExamples(${camelCaseOf(id)}, {
  is: [
${listOf(replies)}${missing > 0 ? note(`${missing} more of the replies that are this cause`) : ''}  ],
  isNot: [
${listOf(nearMisses)}${nearMisses.length === 0 ? note('a near miss: a reply that has these words or this code and is another cause') : ''}  ],
});
`;
}
