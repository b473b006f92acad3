import { describe, expect, it } from 'vitest';
import { answerOf } from '../../../../lib/report/overall/answer.ts';
import { say } from '../../components/samples.ts';
import { translate } from '../../components/translate.ts';
import { entry, finding, unproven } from './samples.ts';

const answered = (...given: Parameters<typeof answerOf>) => answerOf(...given).map(translate);
const many = (count: number, make: () => ReturnType<typeof entry>) => Array.from({ length: count }, make);

describe('whose turn it is', () => {
  it.each([
    ['you', 'For you: 6 of 7 bounces are about something that you can change yourself.'],
    ['your-admin', 'For your IT: 6 of 7 bounces are about how your mail is set up or trusted.'],
    ['recipient', 'For them: 6 of 7 bounces have their cause on the recipients’ side.'],
    ['recipient-admin', 'For them: 6 of 7 bounces have their cause on the recipients’ side.'],
    [
      'provider',
      'For the mail provider: 6 of 7 bounces are about a service in between, not about you or the recipients.',
    ],
    ['nobody', 'For nobody: 6 of 7 bounces are passing trouble that may clear up by itself.'],
  ] as const)('is said of most bounces: %s', (actor, sentence) => {
    const other = actor === 'you' ? unproven() : entry();
    expect(answered([...many(6, () => entry({ actor })), other], undefined)).toEqual([sentence]);
  });

  it('the recipient and their IT are one side', () => {
    const theirs = [
      ...many(2, () => entry({ actor: 'recipient' })),
      ...many(2, () => entry({ actor: 'recipient-admin' })),
    ];
    expect(answered([...theirs, ...many(3, () => entry())], undefined)[0]).toMatch(/^For them: 4 of 7/);
  });

  it('is nobody’s alone at exactly a half', () => {
    expect(answered([...many(3, () => entry()), ...many(3, () => unproven())], undefined)).toEqual([
      'For more than one: the 6 bounces divide as follows.',
      'For you: 3.',
      'For your IT: 3.',
    ]);
  });

  it('names each side that has some, the largest first, and none that has nothing', () => {
    const actors = [
      'you',
      'provider',
      'nobody',
      'nobody',
      'recipient',
      'recipient-admin',
      'recipient',
    ] as const;
    const said = answered(
      actors.map((actor) => entry({ actor })),
      undefined,
    );
    expect(said[0]).toBe('For more than one: the 7 bounces divide as follows.');
    expect(said.slice(1)).toEqual([
      'For the recipients: 3.',
      'May clear up by themselves: 2.',
      'For you: 1.',
      'For a mail provider: 1.',
    ]);
    expect(said.join(' ')).not.toMatch(/\b0\b/);
  });

  it('is said of one bounce without a number of it', () => {
    expect(answered([unproven()], undefined)).toEqual([
      'For your IT: the one bounce here is about how your mail is set up or trusted.',
    ]);
  });

  it('calls few bounces few', () => {
    expect(answered([unproven(), unproven()], undefined)[1]).toBe(
      'That is few: take it as a hint, not as a rule.',
    );
    expect(
      answered(
        many(5, () => unproven()),
        undefined,
      ),
    ).toHaveLength(1);
  });

  it('leaves out those that do not say why, and says so', () => {
    const silent = entry({ bucket: 'unknown', reason: 'no-diagnostic', actor: 'you' });
    const said = answered([...many(5, () => unproven()), ...many(9, () => silent)], undefined);
    expect(said).toEqual([
      'For your IT: 5 of 5 bounces are about how your mail is set up or trusted.',
      'Bounces that do not say why: 9.',
    ]);
    expect(answered([silent], undefined)).toEqual(['Nobody can tell yet: no notice says why.']);
  });

  it('counts delays only where nothing has failed', () => {
    const late = () => entry({ action: 'delayed', actor: 'nobody', bucket: 'infrastructure' });
    expect(answered([...many(9, late), ...many(5, () => unproven())], undefined)).toEqual([
      'For your IT: 5 of 5 bounces are about how your mail is set up or trusted.',
      'Delays that are not counted here: 9.',
    ]);
    expect(answered(many(9, late), undefined)[0]).toMatch(/^For nobody: 9 of 9/);
  });
});

describe('without a bounce', () => {
  const fine = finding('spf', 'pass', say('fine'));
  const wrong = finding('dmarc', 'fail', say('wrong'));
  const open = finding('mx', 'unchecked', say('no answer'));

  it.each([
    [
      'nobody was asked',
      undefined,
      /^Nobody can tell yet: no bounce is remembered, and DNS has not been asked/,
    ],
    ['DNS gave no answer', [open], /^Nobody can tell yet/],
    ['DNS is wrong', [fine, wrong, open], /^For your IT: .*\(1\)\.$/],
    ['DNS is right', [fine, open], /^For nobody so far/],
  ])('%s', (_, findings, sentence) => {
    const said = answered([], findings);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(sentence);
  });

  it('what DNS shows stands beside the bounces', () => {
    expect(answered([entry()], [fine, wrong])[1]).toBe('DNS shows problems, too (1): they are listed below.');
    expect(answered([entry()], [fine, open])).toHaveLength(1);
  });
});
