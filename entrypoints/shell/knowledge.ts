import { createClassifier } from '../../lib/causes/classify.ts';
import { createDiagnose, type Diagnose } from '../../lib/create-diagnose.ts';
import { createReader } from '../../lib/notice/read.ts';
import { unpackKnowledge } from '../../lib/packed-knowledge.ts';
import { readOnce } from './read-once.ts';

const load = readOnce('knowledge.json', (text) => {
  const knowledge = unpackKnowledge(text);
  return createDiagnose(createReader(knowledge), createClassifier(knowledge));
});

/** Diagnoses by the file that the build wrote (scripts/knowledge-file.ts): read once, when the first notice comes. */
export const diagnose: Diagnose = async (source) => (await load())(source);
