import { describe, expect, test } from 'vitest';
import { diagnose } from '../../lib/diagnose.ts';

// No frame, no code, no word of a mail program: a line that somebody selected and asked about.
const reasons = [
  ['We tried for three days to hand it over, and have given up now', 'infrastructure'],
  ['Stopped by us: the contact is on your suppression list', 'sender-account'],
  ['We know no reader of that name on this system', 'address'],
  ['Attached program files are thrown away here', 'content'],
] as const;

describe('a line that somebody asked about', () => {
  test.each(reasons)('%s', async (text, bucket) => {
    const { notice, recipients } = await diagnose({ form: 'selection', text });
    expect(notice.kind).toBe('failure');
    expect(recipients).toHaveLength(1);
    expect(recipients[0]).toMatchObject({ bucket, diagnostic: text });
    expect(recipients[0]?.evidence?.quote).toBeTruthy();
  });

  test.each([
    'See you on Tuesday at the usual place, and bring the keys.',
    'Thanks, that was really helpful.',
    'https://www.example.com/',
  ])('is no bounce: %s', async (text) => {
    const { notice, recipients } = await diagnose({ form: 'selection', text });
    expect(notice.kind).toBe('not-a-bounce');
    expect(recipients).toEqual([]);
  });

  test('a text of several paragraphs has to show that it is a notice', async () => {
    for (const [text] of reasons) {
      const letter = `Hello Ann,\n\nI read this: ${text}\n\nBest wishes`;
      expect((await diagnose({ form: 'selection', text: letter })).notice.kind).toBe('not-a-bounce');
    }
  });

  test('what a webmail shows has to show it, too: nobody asked', async () => {
    for (const [text] of reasons)
      expect(
        (await diagnose({ form: 'shown', text, from: 'ann@acme.example', subject: 'Hm' })).notice.kind,
      ).toBe('not-a-bounce');
  });
});
