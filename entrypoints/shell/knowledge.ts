import { createClassifier } from '../../lib/causes/classify.ts';
import { createDiagnose, type Diagnose } from '../../lib/create-diagnose.ts';
import type { Report } from '../../lib/diagnosis.ts';
import { lazily } from '../../lib/lazily.ts';
import { forwardedIn } from '../../lib/notice/forwarded.ts';
import { createGrammar } from '../../lib/notice/grammar.ts';
import type { Notice, NoticeSource } from '../../lib/notice/notice.ts';
import { createReader } from '../../lib/notice/read.ts';
import { unpackKnowledge } from '../../lib/packed-knowledge.ts';
import { readOnce } from './read-once.ts';

const load = readOnce('knowledge.json', (text) => {
  const knowledge = unpackKnowledge(text);
  const classifier = createClassifier(knowledge);
  const grammar = lazily(() => createGrammar(knowledge));
  return { classifier, grammar, diagnose: createDiagnose(createReader(knowledge), classifier) };
});

/** Diagnoses by the file that the build wrote (scripts/knowledge-file.ts): read once, when the first notice comes. */
export const diagnose: Diagnose = async (source) => (await load()).diagnose(source);

/** The notice that somebody forwarded in a message, if there is one. */
export const findForwarded = async (source: NoticeSource): Promise<NoticeSource | undefined> =>
  forwardedIn(source, (await load()).grammar());

/** The same for a notice that has been read already, of a row in a log say. */
export async function explain(notice: Notice): Promise<Report> {
  const { classifier } = await load();
  return createDiagnose(async () => notice, classifier)({ form: 'selection', text: '' });
}
