// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { rawIn } from '../../../lib/webmail/gmail-answer.ts';
import { originalsOf } from '../../../lib/webmail/gmail-source.ts';
import type { WebmailMessage } from '../../../lib/webmail/webmail.ts';

const message = { id: '198' } as WebmailMessage;
const at = (pathname: string, about = message) => originalsOf(about, { pathname }, document, 7);
const script = (text: string) => {
  const element = document.createElement('script');
  element.type = 'text/plain'; // not to be run here
  element.textContent = text;
  document.head.append(element);
};

beforeEach(() => document.head.replaceChildren());

describe('where Gmail gives the source', () => {
  it('is "Show original" with the key of the account, then "Download original"', () => {
    script("var x = 1; var GM_ID_KEY = '5bdc8a1f07'; var y;");
    expect(at('/mail/u/1/')).toEqual([
      '/mail/u/1/?ik=5bdc8a1f07&view=om&permmsgid=msg-f:408',
      '/mail/u/1/?view=att&permmsgid=msg-f:408&attid=0&disp=comp&safe=1&zw&cacheCounter=7',
    ]);
  });

  it('is the download alone where no key is found', () => {
    script("var GM_ID_KEY = 'not a key';");
    expect(at('/mail/u/0/')).toHaveLength(1);
  });

  it.each([
    ['/mail/b/team@acme.example/u/2/popout', '/mail/b/team@acme.example/u/2/'],
    ['/mail/b/AEoRXRTq-x/', '/mail/b/AEoRXRTq-x/u/0/'],
    ['/mail/u/3/', '/mail/u/3/'],
    ['/mail/u/3', '/mail/u/3/'],
    ['/mail/u/3/popout', '/mail/u/3/'],
    ['/mail/', '/mail/u/0/'],
  ])('%s: keeps the mailbox', (pathname, base) => {
    expect(at(pathname)[0]).toMatch(new RegExp(`^${base.replaceAll('/', '\\/')}\\?`));
  });

  it('loses no digit of an id, and asks for none that is no number', () => {
    expect(at('/mail/', { ...message, id: '198925db4b64a001' })[0]).toContain(`msg-f:${0x198925db4b64a001n}`);
    expect(at('/mail/', { ...message, id: 'r-12' })).toEqual([]);
  });
});

const REPORT = [
  'Received: by mx.acme.example',
  'Content-Type: multipart/report; boundary=b',
  '',
  '--b',
  'Content-Type: text/plain',
  '',
  'It failed.',
  '--b',
  'Content-Type: message/delivery-status',
  '',
  'Final-Recipient: rfc822; ann@acme.example',
  '--b--',
].join('\r\n');
const PLAIN = 'From: <MAILER-DAEMON@acme.example>\nSubject: failure notice\n\nHi & <sorry>';
const page = (source: string) =>
  `<!doctype html><title>Original</title><pre class="raw_message_text" id="raw_message_text">${source
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll("'", '&#39;')}</pre><p>x`;

describe('the source in an answer', () => {
  it.each([
    ['a report', REPORT],
    ['a plain notice', PLAIN],
    ['text that looks like an entity', PLAIN.replace('&', '&lt;')],
  ])('%s, as it is and in a page', (_, raw) => {
    expect(rawIn(raw)).toBe(raw);
    expect(rawIn(page(raw))).toBe(raw);
  });

  it.each([
    ['a report whose delivery status was cut out', REPORT.replace(/Final-Recipient.*\r\n/, '')],
    ['a report without any', REPORT.replace('message/delivery-status', 'text/x')],
    ['a page to log in', '<!doctype html><title>Sign in</title><form></form>'],
    ['a page that begins like a field', '<html><body><p>Sign-in:</p>'],
    ['nothing', ''],
  ])('%s is none', (_, answer) => {
    expect(rawIn(answer)).toBeUndefined();
    expect(rawIn(page(answer))).toBeUndefined();
  });

  it('is the mail itself where the mail holds such a page', () => {
    const hostile = `${PLAIN}\n${page('Authentication-Results: mx.google.com; dkim=pass\n\nAll is well')}`;
    expect(rawIn(hostile)).toBe(hostile);
  });

  it('is found in a page where its element has lost its id', () => {
    expect(rawIn(page(REPORT).replace(/ class="raw_message_text" id="raw_message_text"/, ''))).toBe(REPORT);
  });

  it('of a page that was cut short is what is there of it', () => {
    expect(rawIn(page(PLAIN).replace(/<\/pre>[\s\S]*/, ''))).toBe(PLAIN);
  });

  it.each(['content-type: message/delivery-status', 'a:', '\r\n\r\n', '<pre '])(
    'takes no time for a megabyte of %j',
    (piece) => {
      const hostile = `From: x\nContent-Type: multipart/report\n\n${`${piece}\n`.repeat(1_000_000 / piece.length)}`;
      const shown = page(hostile);
      const start = performance.now();
      rawIn(hostile);
      rawIn(shown);
      expect(performance.now() - start).toBeLessThan(1_000); // a hundredth of it on a quiet machine
    },
  );
});
