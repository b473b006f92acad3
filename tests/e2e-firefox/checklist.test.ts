import { consoleErrors } from './errors.ts';
import { kept, visit } from './extension-page.ts';
import { expect, test } from './fixtures.ts';
import { click, expectText, find } from './look.ts';

const step = (id: string) => `[data-step=${id}]`;

test('the checklist asks DNS on a press, gives each step its verdict, and keeps a tick', async ({
  page,
  mailbox,
}) => {
  const errors = consoleErrors(page);
  await visit(page, 'checklist');
  await page.type('form.domain input', 'acme.example');
  await expectText(page, `${step('spf')} .verdict`, 'Not checked yet');
  expect(mailbox.questions()).toEqual([]);

  await click(page, 'form.domain button');
  await expectText(page, '.state', /last checked/);
  await expectText(page, `${step('dmarc')} .verdict`, 'Good');
  await expectText(page, `${step('dkim')} .verdict`, 'Published');
  expect(mailbox.questions()).toEqual(
    expect.arrayContaining(['acme.example TXT', '_dmarc.acme.example TXT']),
  );

  await (await find(page, `${step('audience')} input`)).click();
  await expect.poll(async () => JSON.stringify(await kept(page))).toContain('audience');
  expect(errors).toEqual([]);
});
