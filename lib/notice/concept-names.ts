/** What bait speaks of; bait-concepts.ts says in which words, and what each of them is. */
export const conceptNames = [
  'mail',
  'held',
  'not',
  'deliver',
  'ask',
  'click',
  'go',
  'keep',
  'secret',
  'code',
  'account',
  'storage',
  'full',
  'threat',
  'deadline',
  'fault',
  'other',
  'optout',
  'number',
  'filter',
  'plain',
  'operator',
] as const;

export type Concept = (typeof conceptNames)[number];

/** The beginnings of words by what they speak of: `en: mail$ message; de: nachricht`; `$` ends a word. */
export type Concepts = Readonly<Record<Concept, string>>;
