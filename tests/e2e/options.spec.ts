import type { Page } from '@playwright/test';
import { findByAxe } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { openInGmail } from './gmail.ts';
import { choice, chooseOwn, forgetSettings, group, keptSettings, openOptions, section } from './options.ts';
import {
  answerGerman,
  expectNoOverflow,
  LOOK_UPS,
  openManaged,
  openWithLookUps,
  openWithShortcuts,
  refuseToOpenTabs,
  refuseToSave,
  rememberedIn,
  speakLong,
} from './options-page.ts';
import { openInOutlook } from './outlook.ts';
import { expectPanels } from './panel.ts';

const THREAD = 'postfix-relay-denied';
const SHORTCUTS = [
  { name: '_execute_action', description: '', shortcut: 'Alt+Shift+B' },
  { name: 'diagnose-view', description: 'Diagnose what I see', shortcut: '' },
];
const POLICY = {
  sitesOff: ['outlook'],
  readsOriginal: false,
  language: 'en',
  resolvers: { first: 'https://dns.acme.example/dns-query' },
  dqsKey: 'abcdefghijklmnopqrstuvwxyz',
  keepDays: 0,
  historyDays: 90,
  hashesRecipients: true,
};

const site = (options: Page, name: string) => options.getByRole('checkbox', { name: new RegExp(`^${name}`) });
const language = (options: Page) => options.getByRole('combobox', { name: /^Language/ });
const forget = (options: Page) => options.getByRole('button', { name: 'Forget everything now' });
const undo = (options: Page) => options.getByRole('button', { name: 'Undo' });

test.beforeEach(({ context, extensionId }) => forgetSettings(context, extensionId));
test.afterEach(({ context, extensionId }) => forgetSettings(context, extensionId));

test('a webmail that is switched off gets no panel from the next message on, the other one keeps its own', async ({
  page,
  context,
  extensionId,
}) => {
  await openInGmail(page, THREAD);
  await expectPanels(page, 1);
  const options = await openOptions(context, extensionId);
  await site(options, 'Gmail').uncheck();
  await expect(group(options, 'Where it reads bounces').locator('.saved')).toHaveText('Saved');
  await expect(options.getByRole('status')).toHaveText('Saved');
  await expect(site(options, 'Gmail')).toHaveAccessibleName(/Off: no panel, no bounce is read/);
  expect(await keptSettings(options)).toEqual({ sitesOff: ['gmail'] });

  await page.bringToFront();
  await openInGmail(page, 'gmail-inbox-full'); // without a reload
  const outlook = await context.newPage();
  await openInOutlook(outlook, THREAD);
  await expectPanels(outlook, 1);
  await page.bringToFront();
  await expectPanels(page, 0);

  await options.bringToFront();
  await site(options, 'Gmail').press('Space');
  await expect.poll(() => keptSettings(options)).toEqual({ sitesOff: [] });
  await page.bringToFront();
  await openInGmail(page, THREAD);
  await expectPanels(page, 1);
});

test('both switches in quick succession are kept', async ({ context, extensionId }) => {
  const options = await openOptions(context, extensionId);
  await site(options, 'Gmail').press('Space');
  await site(options, 'Outlook').press('Space');
  await expect.poll(() => keptSettings(options)).toEqual({ sitesOff: ['gmail', 'outlook'] });
});

for (const direction of ['ltr', 'rtl'] as const) {
  test(`another language holds at once, in this page, too: ${direction}`, async ({
    context,
    extensionId,
  }) => {
    const options = await openOptions(context, extensionId);
    await speakLong(options, direction);
    expect(await language(options).getByRole('option').allTextContents()).toEqual([
      'As the browser',
      'English',
      'Deutsch',
      'Español',
      'Français',
      'Português (Brasil)',
      '日本語',
    ]);
    await language(options).selectOption('Deutsch');
    await expect(options.locator('html')).toHaveAttribute('lang', 'de');
    await expect(options.locator('html')).toHaveAttribute('dir', direction);
    await expect(options.locator('h1')).toContainText('Sicherheits');
    await expect(options).toHaveTitle(/Sicherheits/);
    await expect(options.getByRole('status')).toContainText('Saved Sic');
    expect(await keptSettings(options)).toEqual({ language: 'de' });
    for (const width of [320, 1200]) {
      await options.setViewportSize({ width, height: 800 });
      await expectNoOverflow(options);
    }
    await language(options).selectOption('');
    await expect(options.locator('html')).toHaveAttribute('lang', 'en');
    await expect(options.locator('html')).toHaveAttribute('dir', 'ltr');
    expect(await keptSettings(options)).toEqual({});
  });
}

test('a sentence that is not translated yet is said in the language of the browser', async ({
  context,
  extensionId,
}) => {
  const options = await openOptions(context, extensionId);
  await answerGerman(options, {
    panel_language: { message: 'de' },
    options_language: { message: 'Sprache' },
  });
  await language(options).selectOption('Deutsch');
  await expect(group(options, 'Sprache')).toBeVisible();
  await expect(options.locator('h1')).toHaveText('Options of Bounce Lens');
});

test('what another window chose is shown here, too', async ({ context, extensionId }) => {
  const options = await openOptions(context, extensionId);
  const other = await openOptions(context, extensionId);
  await site(other, 'Outlook').uncheck();
  await expect(site(options, 'Outlook')).not.toBeChecked();
});

test('look-ups are forgotten with one press, and back with another', async ({ context, extensionId }) => {
  const options = await openWithLookUps(context, extensionId);
  await forget(options).press('Enter');
  await expect(group(options, 'What it remembers')).toContainText('Everything is forgotten.');
  await expect(options.getByRole('status')).toHaveText('Everything is forgotten.');
  expect(await rememberedIn(options)).toBeUndefined();
  await expect(forget(options)).toBeFocused();
  await options.keyboard.press('Tab');
  await expect(undo(options)).toBeFocused();
  await options.keyboard.press('Enter');
  await expect(options.getByRole('status')).toHaveText('It is back.');
  await expect(forget(options)).toBeFocused();
  expect(await rememberedIn(options)).toEqual(LOOK_UPS);

  await forget(options).click();
  await expect(undo(options)).toBeVisible();
  await forget(options).click();
  await expect(group(options, 'What it remembers')).toContainText('There is nothing to forget.');
  await expect(undo(options)).toHaveCount(0);
});

test('how long is kept at once; a shorter time can be taken back together with what it forgot', async ({
  context,
  extensionId,
}) => {
  const options = await openWithLookUps(context, extensionId);
  await expect(choice(options, 'For 30 days')).toBeChecked();
  await choice(options, 'For a year').check();
  await expect.poll(() => keptSettings(options)).toEqual({ keepDays: 365 });
  await expect(undo(options)).toHaveCount(0); // a longer time forgets nothing
  await choice(options, 'Nothing').check();
  await expect.poll(() => keptSettings(options)).toEqual({ keepDays: 0 });
  await expect(options.getByRole('status')).toHaveText('What was older is forgotten.');
  await undo(options).click();
  await expect(choice(options, 'For a year')).toBeChecked();
  expect(await keptSettings(options)).toEqual({ keepDays: 365 });
  expect(await rememberedIn(options)).toEqual(LOOK_UPS);
});

test('the shortcuts that hold are shown, and the page of the browser that changes them opens', async ({
  context,
  extensionId,
}) => {
  const options = await openWithShortcuts(context, extensionId, SHORTCUTS);
  const keys = section(options, 'Keyboard shortcuts');
  await expect(keys.locator('dt')).toHaveText(['Open Bounce Lens', 'Diagnose what I see']);
  await expect(keys.locator('dd')).toHaveText(['Alt+Shift+B', 'No shortcut yet']);
  const opened = context.waitForEvent('page');
  await keys.getByRole('button', { name: 'Change the shortcuts' }).press('Enter');
  await expect.poll(async () => (await opened).url()).toBe('chrome://extensions/shortcuts');
});

test('what the organisation decided is shown, marked, and cannot be changed', async ({
  context,
  extensionId,
}) => {
  const options = await openManaged(context, extensionId, POLICY);
  await expect(options.getByText('Set by your organisation')).toHaveCount(6);
  await expect(choice(options, 'Those of the last 90 days')).toBeChecked();
  await expect(site(options, 'Without the names')).toBeChecked();
  await expect(site(options, 'Gmail')).toBeChecked();
  await expect(site(options, 'Outlook')).not.toBeChecked();
  await expect(site(options, 'Read the original')).not.toBeChecked();
  await expect(language(options)).toHaveValue('en');
  await expect(choice(options, 'my own')).toBeChecked();
  await expect(options.getByLabel('Its address')).toHaveValue(POLICY.resolvers.first);
  await expect(choice(options, 'Nothing')).toBeChecked();
  await expect(options.getByText('A key is in use: ••••••••wxyz')).toBeVisible();
  await expect(options.getByRole('button', { name: 'Remove the key' })).toHaveCount(0);
  const changeable = options.locator(':is(input, select):not(:disabled)');
  await expect(changeable).toHaveCount(0);
  await expect(options.getByRole('button', { name: 'Test it' })).toBeEnabled();
  expect(await findByAxe(options)).toEqual([]);
});

test('what the organisation left open can be chosen', async ({ context, extensionId }) => {
  const options = await openManaged(context, extensionId, { keepDays: 7 });
  await expect(options.getByText('Set by your organisation')).toHaveCount(1);
  await expect(choice(options, 'For 7 days')).toBeDisabled();
  await site(options, 'Gmail').uncheck();
  await expect.poll(() => keptSettings(options)).toEqual({ sitesOff: ['gmail'] });
});

test('the welcome page is one press away', async ({ context, extensionId }) => {
  const options = await openOptions(context, extensionId);
  await options.getByRole('link', { name: 'How it works' }).press('Enter');
  await expect(options.locator('h1')).toHaveText('Welcome to Bounce Lens');
});

test('the keyboard reaches everything in the order of the page', async ({ context, extensionId }) => {
  const options = await openWithShortcuts(context, extensionId, SHORTCUTS);
  const inOrder = [
    options.getByRole('link', { name: 'History', exact: true }),
    options.getByRole('link', { name: 'How it works' }),
    site(options, 'Gmail'),
    site(options, 'Outlook'),
    site(options, 'Read the original'),
    language(options),
    choice(options, 'Cloudflare first'),
    options.getByLabel('Key of the Data Query Service'),
    options.getByRole('button', { name: 'Save the key' }),
    choice(options, 'Those of the last year'),
    site(options, 'Without the names'),
    options.getByRole('link', { name: 'Open the history' }),
    choice(options, 'For 30 days'),
    forget(options),
    options.getByRole('button', { name: 'Change the shortcuts' }),
  ];
  for (const control of inOrder) {
    await options.keyboard.press('Tab');
    await expect(control).toBeFocused();
    expect(await control.evaluate((element) => getComputedStyle(element).outlineStyle)).not.toBe('none');
  }
});

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the options, and nothing is cut off: ${scheme}`, async ({
    context,
    extensionId,
  }) => {
    const options = await openWithShortcuts(context, extensionId, SHORTCUTS);
    await options.emulateMedia({ colorScheme: scheme });
    await site(options, 'Gmail').uncheck();
    await forget(options).click();
    await chooseOwn(options, 'x', 'y');
    expect(await findByAxe(options)).toEqual([]);
    for (const width of [320, 600]) {
      await options.setViewportSize({ width, height: 800 });
      await expectNoOverflow(options);
    }
  });
}

test('a shorter time forgets at once what is older, and the undo brings it back', async ({
  context,
  extensionId,
}) => {
  const day = 24 * 60 * 60 * 1000;
  const [fresh] = LOOK_UPS;
  const old = { kind: 'dns', text: 'old.example', at: Date.now() - 20 * day };
  const options = await openWithLookUps(context, extensionId, [fresh, old]);
  await choice(options, 'For 7 days').check();
  await expect.poll(() => rememberedIn(options)).toEqual([fresh]);
  await undo(options).click();
  await expect.poll(() => rememberedIn(options)).toEqual([fresh, old]);
  await expect(choice(options, 'For 30 days')).toBeChecked();
});

test('what could not be saved is said where it was chosen, and the choice goes back', async ({
  context,
  extensionId,
}) => {
  const options = await openOptions(context, extensionId);
  await refuseToSave(options);
  const said = 'This could not be saved. Reload the page and try again.';
  for (const [legend, control] of [
    ['Where it reads bounces', site(options, 'Gmail')],
    ['What it remembers', choice(options, 'For 7 days')],
  ] as const) {
    await control.click();
    await expect(group(options, legend).locator('.saved')).toHaveText(said);
    await expect(options.getByRole('status')).toHaveText(said);
  }
  await expect(site(options, 'Gmail')).toBeChecked();
  await expect(choice(options, 'For 30 days')).toBeChecked();
  expect(await findByAxe(options)).toEqual([]);
});

test('a shorter time that forgets nothing says nothing of forgetting', async ({ context, extensionId }) => {
  const options = await openWithLookUps(context, extensionId);
  await choice(options, 'For 7 days').check();
  await expect(group(options, 'What it remembers').locator('.saved')).toHaveText('Saved');
  await expect(options.getByRole('status')).toHaveText('Saved');
  await expect(undo(options)).toHaveCount(0);
});

test('where the page of the shortcuts does not open, it is said in place and in the status region', async ({
  context,
  extensionId,
}) => {
  const options = await openWithShortcuts(context, extensionId, SHORTCUTS);
  await refuseToOpenTabs(options);
  const keys = section(options, 'Keyboard shortcuts');
  await keys.getByRole('button', { name: 'Change the shortcuts' }).click();
  await expect(keys).toContainText('The browser does not open that page from here.');
  await expect(options.getByRole('status')).toContainText('The browser does not open that page from here.');
  await expect(options.getByRole('alert')).toHaveCount(0); // one region speaks
});
