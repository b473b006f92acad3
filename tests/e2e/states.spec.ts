import { expect, test } from './fixtures.ts';
import { expectPanels, leaksOf, panels, verdictOf } from './panel.ts';
import { expectInColumn, faultsOf, PLACES } from './states.ts';

// The page in every state that a webmail has (issue 6, "Both"; replicas: tests/mailbox/page/state.ts).

const THREAD = 'postfix-relay-denied';
const FOUND = { kind: 'failure', bucket: 'sending-path', reason: 'relay-denied' };

for (const place of PLACES) {
  const { name, open, spam } = place;

  const ordinary: Record<string, Parameters<typeof open>[2]> = {
    'the reading pane beside or below the list': { query: 'state=split' },
    'a narrow reading pane': { query: 'state=narrow' },
    'compact density': { query: 'state=compact' },
    'a page that reads from right to left': { query: 'state=rtl' },
    'the spam folder, with its banner': { query: 'state=junk', folder: spam },
    'a search whose words are marked in the text': { query: 'state=search&q=elay', folder: 'search' },
    'a search for the host that answered': { query: 'state=search&q=mx', folder: 'search' },
    'the dark theme': { query: 'theme=dark' },
    'all of them at once': { query: 'state=split,compact,rtl,junk,search&q=relay&theme=dark', folder: spam },
  };
  for (const [state, opening] of Object.entries(ordinary)) {
    test(`${name}, ${state}: the panel stands in the column of the mail and reads the same`, async ({
      page,
    }) => {
      const faults = faultsOf(page);
      await open(page, THREAD, opening);
      await expectPanels(page, 1);
      expect(await verdictOf(panels(page))).toMatchObject(FOUND);
      await expectInColumn(page, place);
      expect(faults).toEqual([]);
      expect(await leaksOf(page)).toEqual([]);
    });
  }

  test(`${name}: our words read from left to right in a page that does not`, async ({ page }) => {
    await open(page, THREAD, { query: 'state=rtl' });
    await expectPanels(page, 1);
    const direction = panels(page)
      .locator('section')
      .evaluate((section) => getComputedStyle(section).direction);
    expect(await direction).toBe('ltr');
  });

  test(`${name}: the panel is as dark as the mail under it`, async ({ page }) => {
    for (const theme of ['dark', 'light']) {
      await page.goto('about:blank');
      await open(page, 'postfix-user-unknown', { query: `theme=${theme}` });
      await expect(panels(page).locator('section')).toHaveAttribute('data-theme', theme);
    }
  });

  test(`${name}: a hidden message gets its panel when it is revealed, not before`, async ({ page }) => {
    await open(page, THREAD, { query: 'state=hidden' });
    const show = page.getByRole('button', { name: 'Show message' });
    await show.waitFor();
    await page.waitForTimeout(300);
    expect(await page.locator('bounce-lens-panel').count()).toBe(0);
    await show.click();
    await expectPanels(page, 1);
    await expectInColumn(page, place);
  });

  test(`${name}: siblings in one thread say each what happened to it`, async ({ page }) => {
    await open(page, 'mixed');
    await expectPanels(page, 2);
    const said = await panels(page).evaluateAll((all) => all.map(({ dataset }) => dataset.reason));
    expect(new Set(said).size, said.join()).toBe(2);
  });

  test(`${name}: a panel that the page deletes comes back, with what was opened in it`, async ({ page }) => {
    await open(page, THREAD);
    await expectPanels(page, 1);
    await panels(page).getByRole('button', { name: 'Bounce Lens options' }).click();
    await page.evaluate(() => document.querySelector('bounce-lens-panel')?.remove());
    await expectPanels(page, 1);
    await expect(panels(page).getByRole('button', { name: `Turn off in ${name}` })).toBeVisible();
  });

  test(`${name}: a message that the page moves takes its panel along`, async ({ page }) => {
    await open(page, THREAD);
    await expectPanels(page, 1);
    await page
      .locator(place.anchor)
      .first()
      .evaluate((mail) => {
        const wrapper = document.createElement('div');
        mail.parentElement?.append(wrapper);
        wrapper.append(mail);
      });
    await expectPanels(page, 1);
    await expectInColumn(page, place);
  });

  test(`${name}: no panel is left over above another message in the same place`, async ({ page }) => {
    await open(page, THREAD);
    await expectPanels(page, 1);
    await page
      .locator(place.anchor)
      .first()
      .evaluate((mail) => {
        const other = mail.cloneNode(false) as HTMLElement;
        other.textContent = 'See you on Monday.';
        mail.replaceWith(other);
      });
    await expectPanels(page, 0);
  });

  test(`${name}: an extension that insists on the same place and ours live side by side`, async ({
    page,
  }) => {
    const faults = faultsOf(page);
    await open(page, THREAD);
    await expectPanels(page, 1);
    await page
      .locator(place.anchor)
      .first()
      .evaluate((mail) => {
        const bar = document.createElement('other-extension');
        let moves = 0;
        const insist = () => {
          if (mail.previousElementSibling === bar) return;
          moves += 1;
          mail.before(bar);
          Object.assign(window, { __moves: moves });
        };
        insist();
        if (mail.parentElement) new MutationObserver(insist).observe(mail.parentElement, { childList: true });
      });
    await page.waitForTimeout(300);
    await page.evaluate(() => document.querySelector('bounce-lens-panel')?.remove());
    await expectPanels(page, 1);
    await expectInColumn(page, place);
    expect(await page.evaluate(() => (window as unknown as { __moves: number }).__moves)).toBeLessThan(4);
    expect(faults).toEqual([]);
  });

  test(`${name}: away to another page and back`, async ({ page }) => {
    const faults = faultsOf(page);
    await open(page, THREAD);
    await expectPanels(page, 1);
    await page.goto('https://help.example/');
    await page.goBack();
    await expectPanels(page, 1);
    await page.goForward();
    await page.goBack();
    await expectPanels(page, 1);
    await expectInColumn(page, place);
    expect(faults).toEqual([]);
  });

  test(`${name}: offline, the panel is there all the same`, async ({ page, context }) => {
    await open(page, 'mixed');
    await expectPanels(page, 2);
    const faults = faultsOf(page);
    await context.setOffline(true);
    await page
      .locator(name === 'Gmail' ? '[role=listitem] .adf:visible' : '.card .collapsed')
      .last()
      .click();
    await expectPanels(page, 3);
    await context.setOffline(false);
    expect(faults).toEqual([]);
  });
}

const [gmail, outlook] = PLACES;

test('Gmail: of a clipped message is read what is there; the whole one opens in a window that stays as it is', async ({
  page,
  context,
}) => {
  await gmail?.open(page, 'm365-unknown-address', { query: 'state=clipped' });
  await expectPanels(page, 1);
  expect(await verdictOf(panels(page))).toMatchObject({ kind: 'failure', reason: 'user-unknown' });
  const opened = context.waitForEvent('page');
  await page.getByRole('link', { name: 'View entire message' }).click();
  const whole = await opened;
  expect(whole.url()).toContain('view=lg');
  await page.waitForTimeout(300);
  await expectPanels(whole, 0);
});

test('Outlook: a clipped message that is opened in place is read again', async ({ page }) => {
  await outlook?.open(page, 'm365-unknown-address', { query: 'state=clipped' });
  await expectPanels(page, 1);
  await expect(panels(page)).not.toContainText('5.1.10');
  await page.getByRole('button', { name: 'View entire message' }).click();
  await expect(panels(page)).toContainText('5.1.10');
  await expectPanels(page, 1);
});

test('Outlook: in a pane that is nearly closed words stay whole and buttons inside', async ({ page }) => {
  await page.setViewportSize({ width: 700, height: 900 });
  await outlook?.open(page, 'm365-spf-or-dmarc');
  await expectPanels(page, 1);
  const { inside, headline, out } = await panels(page).evaluate((host) => {
    const section = host.shadowRoot?.querySelector('section');
    const { right = 0, width = 0 } = section?.getBoundingClientRect() ?? {};
    const buttons = [...(section?.querySelectorAll('.head button, .head h2') ?? [])];
    return {
      inside: width,
      headline: section?.querySelector('h2')?.getBoundingClientRect().width ?? 0,
      out: buttons.filter((button) => button.getBoundingClientRect().right > right).length,
    };
  });
  expect(inside, 'the pane is nearly closed').toBeLessThan(160);
  expect(headline).toBeGreaterThan(inside / 2);
  expect(out).toBe(0);
});
