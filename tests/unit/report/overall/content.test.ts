import { expect, it } from 'vitest';
import type { ContentReview } from '../../../../lib/content/define.ts';
import { overallMarkdown } from '../../../../lib/report/overall/markdown.ts';
import { contentTurn } from '../../../../lib/report/overall/sections/content.ts';
import { recipient, report, say } from '../../components/samples.ts';
import { translate } from '../../components/translate.ts';
import { finding, overall, unproven } from './samples.ts';

const review: ContentReview = {
  returned: 'whole',
  findings: [
    { id: 'link', severity: 'high', sentence: say('A link hides its target'), evidence: ['shop.example'] },
    { id: 'size', severity: 'low', sentence: say('It is long'), evidence: [] },
  ],
};
const written = (...given: Parameters<typeof overall>) => overallMarkdown(overall(...given), translate);

it('tells what the returned message shows, the heaviest first, when it is its turn', () => {
  const text = written([unproven()], { content: { review, turn: 'now' } });
  expect(text).toMatch(
    /## Content of the returned message\n\n[^\n]+\n\n- [^\n]*A link hides its target · [^\n]+ · `shop\.example`\n- [^\n]*It is long · /,
  );
  expect(text.indexOf('## Content')).toBeGreaterThan(text.indexOf('## Bounces'));
  expect(text).not.toContain('- The content of the message');
});

it.each([
  ['first DNS has to show', { review, turn: 'later' }, 'it comes after authentication'],
  ['something else', { review, turn: 'never' }, 'the bounce is about something else'],
  ['nothing', { review: { ...review, returned: 'nothing' }, turn: 'now' }, 'no returned message was at hand'],
  ['no message', undefined, 'no returned message was at hand'],
] as const)('says why it does not: %s', (_, content, why) => {
  const text = written([unproven()], { content: content && { ...content, review: { ...content.review } } });
  expect(text).not.toContain('## Content');
  expect(text).toMatch(new RegExp(`- The content of the message: .*${why}`));
});

it('is the turn of the recipient whose bounce leaves most open', () => {
  const full = recipient();
  const spam = recipient({ bucket: 'content', reason: 'spam-content' });
  const policy = recipient({ bucket: 'content', reason: 'policy-content-or-auth', also: ['authentication'] });
  expect(contentTurn(report([full]), [])).toBe('never');
  expect(contentTurn(report([full, policy]), [])).toBe('later');
  expect(contentTurn(report([full, policy, spam]), [])).toBe('now');
  const right = [finding('spf', 'pass', say('right'))];
  expect(contentTurn(report([policy]), right)).toBe('now');
  expect(contentTurn(report([policy]), [finding('spf', 'fail', say('wrong'))])).toBe('never');
});
