// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { gmail } from '../../../lib/webmail/gmail.ts';
import { outlook } from '../../../lib/webmail/outlook.ts';
import { structureOf } from '../../../lib/webmail/structure.ts';
import type { Webmail } from '../../../lib/webmail/webmail.ts';

const structure = (html: string, webmail: Webmail = gmail): string => {
  const page = new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html');
  return structureOf(page.body, webmail);
};

describe('the structure of a page', () => {
  it('keeps what a selector can be made of', () => {
    expect(
      structure(
        '<div role="listitem" aria-expanded="true" class="adn ads xQz7Le" data-message-id="#msg-f:1840000000000000001"></div>',
      ),
    ).toBe(
      '<body><div role="listitem" aria-expanded="true" class="adn ads xQz7Le" data-message-id="#msg-f:0"></div></body>',
    );
    expect(structure('<span id="MSG_AAQkADk_FROM" aria-label="From: Ann Example">Ann</span>', outlook)).toBe(
      '<body><span id="MSG_*_FROM" aria-label="From: * *">…</span></body>',
    );
    expect(
      structure('<b id="UniqueMessageBody_29" data-app-section="ItemContainer"></b>', outlook),
    ).toContain('id="UniqueMessageBody_0" data-app-section="ItemContainer"');
  });

  it('shows that there is text, and none of it', () => {
    expect(structure('<p>Dear <b>Ann</b>, hello</p><!-- Ann --><script>"Ann"</script>')).toBe(
      '<body><p>…<b>…</b>…</p></body>',
    );
  });

  it('shows equal neighbours once: a list of mails is one row', () => {
    const row = (name: string) => `<tr class="zA"><td email="${name}@acme.example">${name}</td></tr>`;
    expect(structure(`<table><tbody>${row('ann')}${row('kim')}${row('lee')}</tbody></table>`)).toBe(
      '<body><table><tbody><tr class="zA"><td email="*">…</td></tr></tbody></table></body>',
    );
  });

  it('does not go into a mail', () => {
    expect(structure('<div class="a3s"><table><tr><td>Ann</td></tr></table></div>')).toBe(
      '<body><div class="a3s">…</div></body>',
    );
  });

  it('does not go into a mail that only the fallback finds, and shows what its element is called now', () => {
    const mail = '<div class="q4t"><div class="kowalski" data-ann-kowalski="1">Ann</div></div>';
    expect(structure(`<div class="ii gt">${mail}</div>`)).toBe(
      '<body><div class="ii gt"><div class="q4t">…</div></div></body>',
    );
    expect(
      structure(
        `<div id="ReadingPaneContainerId"><div role="document" class="k9">${mail}</div></div>`,
        outlook,
      ),
    ).toBe('<body><div id="ReadingPaneContainerId"><div role="document" class="k9">…</div></div></body>');
  });

  it.each(['attributes', 'childNodes', 'localName', 'matches', 'constructor', 'nodeType', 'nodeName'])(
    'is not led astray by a form with a field called %s',
    (name) => {
      const form = `<form title="ann"><input name="${name}"><output id="${name}"></output><p>ann</p></form>`;
      expect(structure(`${form}<p>ann</p>`)).toBe(
        '<body><form><input><output></output><p>…</p></form><p>…</p></body>',
      );
    },
  );

  const SECRETS = ['ann', 'kowalski', 'acme', 'example', 'renewal', '4111', 'geheim', '秘密', 'token'];
  const HOSTILE = [
    '<a href="https://acme.example/?token=1" title="ann" name="kowalski" onclick="ann()">x</a>',
    '<img src="https://acme.example/ann.png" alt="kowalski" data-x="ann@acme.example">',
    '<ann.kowalski@acme.example>x</ann.kowalski@acme.example>',
    '<kowalski>x</kowalski><ann-kowalski>x</ann-kowalski>',
    '<div class="x_ann m_1kowalski geheim_renewal" id="x_ann-kowalski">秘密</div>',
    '<div class="ann@acme.example &quot;renewal&quot;" aria-label="ann kowalski renewal">x</div>',
    '<div data-thread="4111 1111" data-x-is="kowalski" style="background:url(//acme.example)">x</div>',
    '<input value="ann" placeholder="kowalski"><textarea>renewal</textarea><title>geheim</title>',
    '<svg><title>ann</title><text>kowalski</text></svg><template><p>renewal</p></template>',
    '<span email="ann@acme.example" name="ann kowalski" jslog="4:token">x</span>',
    '<div data-legacy-message-id="ann" lang="ann-kowalski" role="ann kowalski acme example renewal token!"></div>',
  ];
  it.each(HOSTILE)('gives nothing away of %s', (html) => {
    const shown = structure(html).toLowerCase();
    for (const secret of SECRETS) expect(shown).not.toContain(secret);
  });

  it('is what it was when it is censored again', () => {
    const once = structure(HOSTILE.join(''));
    expect(structure(once.replace(/^<body>|<\/body>$/g, ''))).toBe(once);
  });

  it('fits into an issue, and then shows the part where the mail stands', () => {
    const noise = Array.from(
      { length: 1200 },
      (_, at) => `<i class="k${at}" tabindex="0" data-row-of-a-list="" aria-label=""></i>`,
    ).join('');
    const shown = structure(`${noise}<div role="main"><div class="b7q">x</div></div>`);
    expect(shown).toBe('<div role="main"><div class="b7q">…</div></div>');
    expect(structure(noise).length).toBeLessThanOrEqual(60_000);
  });

  it('comes to an end in a page that is very deep', () => {
    expect(structure('<div>'.repeat(3000)).length).toBeLessThan(60_000);
  });
});
