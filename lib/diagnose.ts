import { createClassifier } from './causes/classify.ts';
import { createDiagnose } from './create-diagnose.ts';
import { knowledge } from './knowledge.ts';
import { createReader } from './notice/read.ts';

const classifier = createClassifier(knowledge);

/** What a notice says, by the knowledge in the code: for the terminal and the tests. */
export const readNotice = createReader(knowledge);

/** Why a reply was given, likewise. */
export const { classify } = classifier;

/** The whole way of a notice, likewise. */
export const diagnose = createDiagnose(readNotice, classifier);
