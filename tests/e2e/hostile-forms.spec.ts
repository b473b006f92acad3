import { expect, test } from './fixtures.ts';
import { expectPanels, panels, verdictOf } from './panel.ts';
import { faultsOf, PLACES } from './states.ts';

// The fields of a form are its properties, for a content script as well: `<input name="nextSibling">` hides the real one.

/** What whoever walks through a mail asks its elements. */
const ASKED = ['nextSibling', 'firstChild', 'parentNode', 'nodeName', 'nodeType', 'nodeValue', 'childNodes'];

/** Runs in the page before its own scripts: every mail that it shows begins with these forms. */
function beginMailsWithForms(fields: readonly string[]): void {
  const { get } = Object.getOwnPropertyDescriptor(HTMLTemplateElement.prototype, 'content') ?? {};
  Object.defineProperty(HTMLTemplateElement.prototype, 'content', {
    get() {
      const content: DocumentFragment = get?.call(this);
      if (content.querySelector('form')) return content;
      for (const name of fields) {
        const form = document.createElement('form');
        form.append(Object.assign(document.createElement('input'), { name }), document.createElement('b'));
        content.prepend(form);
      }
      return content;
    },
  });
}

for (const { name, open, body } of PLACES) {
  test(`${name}: forms whose fields are called like properties neither hold up the page nor hide a bounce`, async ({
    page,
  }) => {
    const faults = faultsOf(page);
    await page.addInitScript(beginMailsWithForms, ASKED);
    await open(page, 'invoice');
    await expect(page.locator(`${body} form:visible`)).toHaveCount(ASKED.length);
    await page.goto('about:blank');
    await open(page, 'postfix-relay-denied');
    await expect(page.locator(`${body} form:visible`)).toHaveCount(ASKED.length);
    await expectPanels(page, 1);
    expect(await verdictOf(panels(page))).toMatchObject({ reason: 'relay-denied' });
    expect(faults).toEqual([]);
  });
}
