import Papa from 'papaparse';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createClassifier } from '../lib/causes/classify.ts';
import { createDiagnose } from '../lib/create-diagnose.ts';
import { handOut, type Tables } from '../lib/late-tables.ts';
import { createReader } from '../lib/notice/read.ts';
import { unpackData, unpackKnowledge } from '../lib/packed-knowledge.ts';

export default defineUnlistedScript(() => {
  addEventListener('message', async ({ data }) => {
    handOut(unpackData(await (await fetch('/tables.json')).text()) as Tables);
    const knowledge = unpackKnowledge(await (await fetch('/knowledge.json')).text());
    const diagnose = createDiagnose(createReader(knowledge), createClassifier(knowledge));
    const { readOutlook } = await import('../lib/input/outlook.ts');
    postMessage([await diagnose(data), readOutlook(new Uint8Array()), Papa.parse('a,b')]);
  });
});
