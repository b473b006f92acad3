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

test('says of held messages and of links only what is there', () => {
  const keysOf = (...ids: string[]) => fakeReasons(ids).map(({ key }) => key);
  expect(keysOf('messages-held', 'failed-authentication')).toEqual(['panel_fake_failed_check']);
  expect(keysOf('messages-held', 'message-count')).toEqual(['panel_fake_held']);
  expect(keysOf('release-link', 'disguised-sender')).toEqual(['panel_fake_sender']);
  expect(keysOf('release-link', 'lone-button')).toEqual(['panel_fake_link']);
});
