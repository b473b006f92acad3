import { expect, test } from 'vitest';
import { fakeReasons } from '../../../lib/advice/fake-reasons.ts';

test('what people can see for themselves comes first, each sentence once, three at most', () => {
  const ids = ['failed-authentication', 'verify-account', 'keep-password', 'deadline', 'masked-link'];
  expect(fakeReasons(ids).map(({ key }) => key)).toEqual([
    'panel_fake_masked_link',
    'panel_fake_verify',
    'panel_fake_deadline',
  ]);
});

test('signs without a sentence still give a reason', () => {
  expect(fakeReasons(['constructor', 'message-count'])).toEqual([{ key: 'panel_fake_no_reply' }]);
  expect(fakeReasons([])).toEqual([{ key: 'panel_fake_no_reply' }]);
});
