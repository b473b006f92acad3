// @vitest-environment happy-dom
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Advice } from '../../../components/Advice.tsx';
import { ScopeQuestions } from '../../../components/ScopeQuestions.tsx';
import type { Advice as AdviceData, Diagnosis } from '../../../lib/diagnosis.ts';
import { inScope } from '../../../lib/scope/in-scope.ts';
import type { Answers, KnownAnswers } from '../../../lib/scope/questions.ts';
import { questionsFor } from '../../../lib/scope/questions-for.ts';
import { diagnosisOf } from '../scope/samples.ts';
import { report, say } from './samples.ts';
import { button, press, show as showPanel, texts, tools } from './show.tsx';

const rescope = vi.fn(
  async (diagnosis: Diagnosis, answers: Answers): Promise<AdviceData | undefined> =>
    inScope(diagnosis, answers),
);
const announce = vi.fn((_: string) => {});
afterEach(() => vi.clearAllMocks());

const known = vi.fn(async (_: Diagnosis): Promise<KnownAnswers | undefined> => ({}));

/** The card's part that the questions are about. */
function Card({ diagnosis }: { diagnosis: Diagnosis }) {
  const questions = questionsFor(diagnosis);
  const [advice, setAdvice] = useState(diagnosis.advice);
  return (
    <>
      <Advice diagnosis={{ ...diagnosis, advice }} translate={tools.translate} />
      <ScopeQuestions
        diagnosis={diagnosis}
        advice={advice}
        questions={questions}
        rescope={rescope}
        known={known}
        onAdvice={setAdvice}
        translate={tools.translate}
        announce={announce}
      />
    </>
  );
}

function show(): HTMLElement {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const diagnosis = diagnosisOf({ reason: 'unauthenticated', provider: 'google' });
  render(<Card diagnosis={diagnosis} />, root);
  return root;
}

const pressed = (root: Element) => texts(root, '[aria-pressed="true"]');
const first = (root: Element) => texts(root, '.first dd')[0];
const note = (root: Element) => texts(root, '.scope p')[0];

describe('the scope questions', () => {
  it('are asked in plain words, each with two answers, none given', () => {
    const root = show();
    expect(texts(root, 'legend')).toEqual([
      'Does it fail at one provider only?',
      'Does it fail for one sender only?',
      'Did it start after a change of mail set-up or domain?',
    ]);
    expect(texts(root, 'fieldset button')).toEqual([
      'One provider',
      'Several',
      'One mailbox',
      'All of them',
      'Yes',
      'No',
    ]);
    expect(pressed(root)).toEqual([]);
    expect(root.querySelector('input, textarea')).toBeNull();
    expect(rescope).not.toHaveBeenCalled();
  });

  it('put the advice in the scope of an answer, and say so', async () => {
    const root = show();
    const before = first(root);
    await press(button(root, 'One provider'));
    expect(rescope).toHaveBeenCalledWith(expect.anything(), { providers: 'one' });
    expect(pressed(root)).toEqual(['One provider']);
    expect(first(root)).not.toBe(before);
    expect(first(root)).toContain('the rules of Google');
    expect(note(root)).toBe('The advice above has changed.');
    expect(announce.mock.calls).toEqual([[`The advice above has changed. ${first(root)}`]]);
  });

  it('take one answer to a question, and answers to several', async () => {
    const root = show();
    await press(button(root, 'One provider'));
    await press(button(root, 'Several'));
    await press(button(root, 'Yes'));
    expect(pressed(root)).toEqual(['Several', 'Yes']);
    expect(rescope).toHaveBeenLastCalledWith(expect.anything(), { providers: 'several', change: 'yes' });
    expect(first(root)).toContain('check first what was changed');
  });

  it('give an answer back, and with it the advice', async () => {
    const root = show();
    const before = first(root);
    await press(button(root, 'Yes'));
    expect(first(root)).not.toBe(before);
    await press(button(root, 'Yes'));
    expect(pressed(root)).toEqual([]);
    expect(first(root)).toBe(before);
  });

  it('say when an answer changes nothing', async () => {
    const root = show();
    const before = first(root);
    await press(button(root, 'No'));
    expect(pressed(root)).toEqual(['No']);
    expect(first(root)).toBe(before);
    expect(announce.mock.calls).toEqual([[`The advice above stays as it is. ${before}`]]);
  });

  it('ignore what a script of the page sends', async () => {
    const root = show();
    button(root, 'Yes')?.click();
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(rescope).not.toHaveBeenCalled();
    expect(pressed(root)).toEqual([]);
  });
});

describe('what the history knows', () => {
  const ofHistory: KnownAnswers = {
    providers: { choice: 'one', evidence: say('seen: 4 of 4 at Gmail') },
    change: { choice: 'no', evidence: say('seen: 2 before') },
  };
  const summary = (root: Element) => root.querySelector('summary') ?? undefined;
  const evidence = (root: Element) => texts(root, 'fieldset .quiet');

  it('is asked for when somebody opens the questions, once, and fills them in with its evidence', async () => {
    const root = show();
    known.mockResolvedValueOnce(ofHistory);
    expect(known).not.toHaveBeenCalled();
    await press(summary(root));
    expect(pressed(root)).toEqual(['One provider', 'No']);
    expect(evidence(root)).toEqual(
      ['seen: 4 of 4 at Gmail', 'seen: 2 before'].map((text) => tools.translate(say(text))),
    );
    expect(first(root)).toContain('the rules of Google');
    expect(note(root)).toMatch(/^Filled in from bounces seen before/);
    expect(announce.mock.calls).toEqual([[`${note(root)} ${first(root)}`]]);
    await press(summary(root));
    await press(summary(root));
    expect(known).toHaveBeenCalledOnce();
  });

  it('can be taken back, and put otherwise', async () => {
    const root = show();
    known.mockResolvedValueOnce(ofHistory);
    await press(summary(root));
    await press(button(root, 'One provider'));
    expect(pressed(root)).toEqual(['No']);
    const { firstPlace } = diagnosisOf({ reason: 'unauthenticated', provider: 'google' }).advice;
    expect(first(root)).toBe(tools.translate(firstPlace));
    await press(button(root, 'Several'));
    expect(rescope).toHaveBeenLastCalledWith(expect.anything(), { providers: 'several', change: 'no' });
    expect(evidence(root)).toHaveLength(2);
  });

  it('comes too late for a question that was answered meanwhile', async () => {
    const root = show();
    const history = Promise.withResolvers<KnownAnswers>();
    known.mockReturnValueOnce(history.promise);
    await press(summary(root));
    await press(button(root, 'Several'));
    await press(button(root, 'Yes'));
    await press(button(root, 'Yes'));
    history.resolve(ofHistory);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(pressed(root)).toEqual(['Several']);
    expect(evidence(root)).toHaveLength(2);
  });

  it.each([
    ['nothing', {}],
    ['of other questions', { senders: undefined }],
    ['not at all', undefined],
  ] as const)('%s: the questions are as they were', async (_, found) => {
    const root = show();
    known.mockResolvedValueOnce(found as KnownAnswers);
    await press(summary(root));
    expect(pressed(root)).toEqual([]);
    expect(evidence(root)).toEqual([]);
    expect(rescope).not.toHaveBeenCalled();
    expect(announce).not.toHaveBeenCalled();
  });

  it('is not told to a script of the page that opens them', async () => {
    const root = show();
    summary(root)?.click();
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(known).not.toHaveBeenCalled();
  });
});

describe('when the worker is slow or gone', () => {
  it('the last answer counts, whatever arrives last', async () => {
    const root = show();
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    rescope.mockImplementationOnce(async (diagnosis, answers) => {
      await held;
      return inScope(diagnosis, answers);
    });
    await press(button(root, 'Yes'));
    await press(button(root, 'One mailbox'));
    const shown = first(root);
    release();
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(first(root)).toBe(shown);
    expect(pressed(root)).toEqual(['One mailbox', 'Yes']);
  });

  it('an answer that could not be used is taken back, and it says so', async () => {
    const root = show();
    const before = first(root);
    rescope.mockResolvedValueOnce(undefined);
    await press(button(root, 'Yes'));
    expect(pressed(root)).toEqual([]);
    expect(first(root)).toBe(before);
    expect(note(root)).toMatch(/^Your answer could not be used/);
    expect(announce).toHaveBeenCalledWith(`${note(root)} ${before}`);
  });
});

describe('in the panel', () => {
  const { copy, write } = tools;
  const unproven = diagnosisOf({ reason: 'unauthenticated', provider: 'google' });
  const unclear = diagnosisOf({ reason: 'generic-rejection' });
  const panelOf = (diagnosis: Diagnosis) =>
    showPanel({ ...report([diagnosis]), questions: [questionsFor(diagnosis)] });

  it('a copy says what the panel says', async () => {
    const root = panelOf(unproven);
    await press(button(root, 'Yes'));
    expect(first(root)).toContain('check first what was changed');
    await press(button(root, 'Copy for IT'));
    expect(write).toHaveBeenCalledTimes(1);
    expect(copy.mock.calls[0]?.[0]).toContain('check first what was changed');
  });

  it('a copy says so of everybody whom the answer is about', async () => {
    const people = ['ann', 'bo'].map((name) => ({ ...unproven, address: `${name}@foxglove.example` }));
    const root = showPanel({ ...report(people), questions: people.map((each) => questionsFor(each)) });
    expect(texts(root, '.who')).toEqual(['2 people, same reason']);
    await press(button(root, 'Yes'));
    await press(button(root, 'Copy for a colleague'));
    const places = copy.mock.calls[0]?.[0].match(/^Look first: .*$/gm);
    expect(places).toHaveLength(2);
    for (const place of places ?? []) expect(place).toContain('check first what was changed');
  });

  it('a refusal without a reason has advice as soon as an answer gives one', async () => {
    const root = panelOf(unclear);
    expect(root.querySelector('.help')).not.toBeNull();
    expect(root.querySelector('.advice')).toBeNull();
    await press(button(root, 'Yes'));
    expect(first(root)).toMatch(/^Have the change checked first/);
    await press(button(root, 'Yes'));
    expect(root.querySelector('.help')).not.toBeNull();
  });

  it('nothing is asked where no answer changes the advice', () => {
    expect(panelOf(diagnosisOf({ reason: 'mailbox-full' })).querySelector('.scope')).toBeNull();
  });
});
