import { knowledge } from '../lib/knowledge.ts';
import { packKnowledge } from '../lib/packed-knowledge.ts';
import { withShortKeys } from './short-keys.ts';

/** Its name in the extension. */
export const KNOWLEDGE = 'knowledge.json';

/** What is known of replies, beside the worker, which reads it when a notice comes (entrypoints/shell/knowledge.ts). */
export const knowledgeFile = () => ({
  relativeDest: KNOWLEDGE,
  contents: withShortKeys(packKnowledge(knowledge)),
});
