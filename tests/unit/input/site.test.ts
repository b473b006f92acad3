import { expect, test } from 'vitest';
import { siteOf } from '../../../lib/input/site.ts';

test.each([
  ['https://www.acme.example/offer?x=1', 'acme.example'],
  ['http://acme.example:8080/', 'acme.example'],
  ['https://shop.acme.example', 'shop.acme.example'],
  ['https://www.example', 'www.example'],
  ['https://bücher.example/', 'xn--bcher-kva.example'],
  ['chrome://newtab/', undefined],
  ['about:blank', undefined],
  ['file:///home/offer.html', undefined],
  ['chrome-extension://abcdef/popup.html', undefined],
  ['', undefined],
  [undefined, undefined],
])('%s: %s', (url, site) => {
  expect(siteOf(url)).toBe(site);
});
