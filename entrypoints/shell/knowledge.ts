import { browser } from 'wxt/browser';
import { createClassifier } from '../../lib/causes/classify.ts';
import { createDiagnose, type Diagnose } from '../../lib/create-diagnose.ts';
import { createReader } from '../../lib/notice/read.ts';
import { unpackKnowledge } from '../../lib/packed-knowledge.ts';

async function load(): Promise<Diagnose> {
  const answer = await fetch(browser.runtime.getURL('/knowledge.json'));
  const knowledge = unpackKnowledge(await answer.text());
  return createDiagnose(createReader(knowledge), createClassifier(knowledge));
}

let loading: Promise<Diagnose> | undefined;

/** Diagnoses by the file that the build wrote (scripts/knowledge-file.ts): read once, when the first notice comes. */
export const diagnose: Diagnose = async (source) => {
  loading ??= load();
  try {
    return await (await loading)(source);
  } catch (error) {
    loading = undefined; // the file may be readable the next time
    throw error;
  }
};
