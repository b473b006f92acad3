// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diagnose } from '../../../lib/diagnose.ts';
import { READING_LIMIT, visibleText } from '../../../lib/webmail/visible-text.ts';
import { show } from '../components/show.tsx';
import { mails, mutated, replies, texts } from './mutated.ts';

// Whatever a notice says is text: no element of the panel is of its making.

/** What our components draw. */
const OURS = new Set(
  'a b bdi button code dd details div dl dt fieldset h1 h2 header input label legend li mark p path pre q section span summary svg ul'.split(
    ' ',
  ),
);
const lib = join(import.meta.dirname, '../../../lib');
/** Every address that stands in our own data. A link of ours leads there, or opens a letter, and never where a notice says. */
const OUR_LINKS = new Set(
  ['lists', 'providers'].flatMap((folder) =>
    readdirSync(join(lib, folder))
      .filter((name) => name.endsWith('.ts'))
      .flatMap((name) => readFileSync(join(lib, folder, name), 'utf8').match(/https:\/\/[^'\s]+/g) ?? []),
  ),
);
const isOurLink = (href: string) => href.startsWith('mailto:') || OUR_LINKS.has(href);
const MARKUP = [
  '<img src=x onerror="globalThis.isHurt = true">',
  '<script>globalThis.isHurt = true</script>',
  '<svg onload="globalThis.isHurt = true">',
  '"><iframe srcdoc="<script>parent.isHurt = true</script>"></iframe>',
  '<a href="javascript:globalThis.isHurt = true">550 5.1.1 User unknown</a>',
  '<a href="https://www.spamhaus.org.evil.example/login">Release your messages: https://evil.example/</a>',
  '<bounce-lens-panel data-bucket="address"></bounce-lens-panel>',
];

test('no markup of a notice is ever drawn', async () => {
  const notice = fc.tuple(mutated([...mails, ...texts, ...replies]), fc.constantFrom(...MARKUP));
  await fc.assert(
    fc.asyncProperty(notice, fc.boolean(), async ([text, markup], isMail) => {
      const hostile = text.replace(/(User unknown|550|<[^<>@\s]{1,40}@[^<>\s]{1,40}>)/, `$1 ${markup}`);
      const report = await diagnose(
        isMail ? { form: 'mime', raw: hostile } : { form: 'selection', text: hostile },
      );
      const root = show(report);
      for (const element of root.querySelectorAll('*')) {
        expect(OURS).toContain(element.localName);
        for (const { name, value } of element.attributes) {
          expect(name).not.toMatch(/^on|^srcdoc$/);
          if (name === 'href') expect(isOurLink(value), value).toBe(true);
        }
      }
      expect(globalThis).not.toHaveProperty('isHurt');
    }),
    { numRuns: 600 },
  );
}, 300_000);

test('the text of any page is read without a word of its markup, up to the limit', () => {
  const pages = mutated([...texts, ...replies]).map((text) => text.replace(/[<&]/g, ' '));
  const element = fc.constantFrom('div', 'p', 'b', 'table', 'td', 'blockquote', 'script', 'style', 'x-y');
  fc.assert(
    fc.property(fc.array(fc.tuple(element, pages), { maxLength: 4 }), (parts) => {
      const page = document.createElement('div');
      let at: Element = page;
      for (const [name, text] of parts) {
        const inner = document.createElement(name);
        inner.append(text);
        at.append(inner);
        if (name !== 'script' && name !== 'style') at = inner;
      }
      const read = visibleText(page, READING_LIMIT);
      expect(read.length).toBeLessThanOrEqual(READING_LIMIT);
      expect(read).not.toMatch(/<\/?(?:div|p|b|table|td|blockquote|script|style|x-y)>/);
    }),
    { numRuns: 10_500 },
  );
}, 300_000);
