import { createClassifier } from './causes/classify.ts';
import { createDiagnose } from './create-diagnose.ts';
import { knowledge } from './knowledge.ts';

const classifier = createClassifier(knowledge);

/** Why a reply was given, by the knowledge in the code: for the terminal and the tests. */
export const { classify } = classifier;

/** The whole way of a notice, likewise. */
export const diagnose = createDiagnose(classifier);
