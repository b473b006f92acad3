import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { reviewContent, reviewMessage } from '../../../lib/content/review.ts';
import { BLOCKED, isDisguised } from '../../../lib/content/risky-files.ts';
import { SHORTENERS } from '../../../lib/content/shorteners.ts';
import messages from '../../../public/_locales/en/messages.json';
import { mail, notice } from './mails.ts';

const idsOf = async (raw: string) => (await reviewMessage(raw)).findings.map(({ id }) => id);
const page = (body: string) =>
  mail({
    html: `<html><body><p>${'Some honest words that say what it is about. '.repeat(4)}</p>${body}</body></html>`,
  });
const letters = (count: number) => 'abcde '.repeat(count / 5);

describe('one thing at a time: it is found, and its honest neighbour is not', () => {
  const cases: [id: string, found: string, spared: string][] = [
    [
      'link-disguised',
      page('<a href="https://login.harbor.example/x">www.acme.example</a>'),
      page('<a href="https://shop.acme.example/x">www.acme.example</a>'),
    ],
    [
      'link-counted',
      page('<a href="https://click.mailer.example/?u=https%3A%2F%2Facme.example">https://acme.example</a>'),
      page('<a href="https://click.mailer.example/?u=https%3A%2F%2Facme.example">our offer</a>'),
    ],
    [
      'link-with-name',
      page('<a href="https://acme.example@harbor.example/">offer</a>'),
      page('<a href="https://acme.example/@sales">offer</a>'),
    ],
    [
      'link-to-number',
      page('<a href="https://192.0.2.7/x">offer</a>'),
      page('<a href="https://acme.example/192.0.2.7">offer</a>'),
    ],
    [
      'link-shortened',
      page('<a href="https://bit.ly/3x">offer</a>'),
      page('<a href="https://rabbit.ly.example/3x">offer</a>'),
    ],
    [
      'link-shortened',
      mail({ text: 'See https://tinyurl.com/abc for more' }),
      mail({ text: 'See https://acme.example/tinyurl.com' }),
    ],
    [
      'link-open',
      page('<a href="http://acme.example/">offer</a>'),
      page('<a href="https://acme.example/">offer</a>'),
    ],
    [
      'link-many',
      page(Array.from({ length: 9 }, (_, at) => `<a href="https://site${at}.example/">a</a>`).join('')),
      page(Array.from({ length: 9 }, (_, at) => `<a href="https://page${at}.acme.example/">a</a>`).join('')),
    ],
    ['page-script', page('<script>alert(1)</script>'), page('<p>a script is no good</p><!-- <script> -->')],
    [
      'page-script',
      page('<img src="https://acme.example/a.png" onload="x()">'),
      page('<a href="https://acme.example/?onload=1">a</a>'),
    ],
    [
      'page-script',
      page('<a href="javascript:x()">a</a>'),
      page('<a href="https://acme.example/javascript:x">a</a>'),
    ],
    [
      'page-form',
      page('<form action="https://acme.example"><input name="p"></form>'),
      page('<p>form, input</p>'),
    ],
    ['page-embedded', page('<iframe src="https://acme.example"></iframe>'), page('<p>iframe</p>')],
    [
      'page-data',
      page('<img src="data:image/png;base64,iVBORw0KGgo=">'),
      page('<img src="https://acme.example/data:image">'),
    ],
    [
      'page-hidden',
      page(`<div style="display:none">${letters(400)}</div>`),
      page(`<div style="display:none">${letters(80)}</div>`), // the line for the list of the inbox
    ],
    [
      'page-hidden',
      page(`<td style="font-size:0px">${letters(400)}</td>`),
      page(`<td style="font-size:0px"><div style="font-size:14px">${letters(400)}</div></td>`), // as templates do
    ],
    ['page-long', page(`<p>${'long '.repeat(22_000)}</p>`), page(`<p>${'long '.repeat(1_000)}</p>`)],
    [
      'page-style',
      page(`<style>${'.a{color:red} '.repeat(4_000)}</style>`),
      page(`<style>${'.a{color:red} '.repeat(400)}</style>`),
    ],
    ['page-alone', mail({ text: '', html: '<p>Hello, this is a page.</p>' }), page('')],
    [
      'letters-disguised',
      mail({ text: 'Yоur pаssword еxpires: click hеre to vеrify' }), // Cyrillic o, a, e
      mail({ text: 'Ваш пароль истекает. Ihre Größe ist in Ordnung.' }),
    ],
    [
      'picture-only',
      mail({ html: '<img src="https://acme.example/a.png" width="600"><p>Hi</p>' }),
      page('<img src="https://acme.example/a.png" width="600">'),
    ],
    [
      'picture-only',
      mail({ html: '<img src="a.png"><p>Hi</p>' }),
      mail({ html: '<p>Hi</p><img src="p.gif" width="1" height="1">' }),
    ],
    [
      'picture-many',
      page('<img src="https://acme.example/a.png">'.repeat(25)),
      page('<img src="https://acme.example/a.png" width="1" height="1">'.repeat(25)),
    ],
    [
      'picture-heavy',
      mail({ files: [{ name: 'a.png', type: 'image/png', octets: 1_500_000 }] }),
      mail({ files: [{ name: 'a.pdf', type: 'application/pdf', octets: 1_500_000 }] }),
    ],
    ['file-blocked', mail({ files: [{ name: 'setup.exe' }] }), mail({ files: [{ name: 'exe.pdf' }] })],
    [
      'file-disguised',
      mail({ files: [{ name: 'invoice.pdf.js' }] }),
      mail({ files: [{ name: 'v1.2.pdf' }] }),
    ],
    ['file-macro', mail({ files: [{ name: 'prices.xlsm' }] }), mail({ files: [{ name: 'prices.xlsx' }] })],
    [
      'file-page',
      mail({ files: [{ name: 'invoice.html', type: 'text/html' }] }),
      mail({ files: [{ name: 'invoice.pdf' }] }),
    ],
    [
      'file-archive',
      mail({ files: [{ name: 'pictures.zip' }] }),
      mail({ files: [{ name: 'pictures.pdf' }] }),
    ],
    [
      'size-large',
      mail({ files: [{ name: 'a.pdf', octets: 9_000_000 }] }),
      mail({ files: [{ name: 'a.pdf', octets: 5_000_000 }] }),
    ],
    [
      'from-foreign',
      mail({
        headers: [
          'Return-Path: <b@mailer.example>',
          'DKIM-Signature: v=1; a=rsa-sha256; d=mailer.example; s=a; b=x',
        ],
      }),
      mail({
        headers: [
          'Return-Path: <b@mailer.example>',
          'DKIM-Signature: v=1; a=rsa-sha256; d=acme.example; s=a; b=x',
        ],
      }),
    ],
    [
      'from-two-addresses',
      mail({ headers: ['From: "boss@harbor.example" <sales@acme.example>'] }),
      mail({ headers: ['From: "sales@acme.example" <sales@acme.example>'] }),
    ],
    [
      'reply-elsewhere',
      mail({ headers: ['Reply-To: acme@post.example'] }),
      mail({ headers: ['Reply-To: <help@acme.example>'] }),
    ],
    ['head-missing', mail({ headers: ['Message-ID: -'] }), mail({})],
    [
      'head-doubled',
      mail({ headers: ['Subject: One', 'Subject: Two'] }),
      mail({ headers: ['Received: a', 'Received: b'] }),
    ],
    ['unsubscribe-missing', mail({ headers: ['Precedence: bulk'] }), mail({})],
    [
      'unsubscribe-slow',
      mail({ headers: ['List-Id: <n.acme.example>', 'List-Unsubscribe: <https://acme.example/u>'] }),
      mail({
        headers: [
          'List-Id: <n.acme.example>',
          'List-Unsubscribe: <https://acme.example/u>',
          'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
        ],
      }),
    ],
    [
      'subject-answer',
      mail({ headers: ['Subject: Re: our call'] }),
      mail({ headers: ['Subject: Re: our call', 'In-Reply-To: <a@b.example>'] }),
    ],
    [
      'subject-loud',
      mail({ headers: ['Subject: LAST CHANCE TO SAVE'] }),
      mail({ headers: ['Subject: FYI: the DIN A4 form'] }),
    ],
    [
      'subject-loud',
      mail({ headers: ['Subject: Only today!!!'] }),
      mail({ headers: ['Subject: 二月のご案内です本日のお知らせ'] }),
    ],
  ];

  test.each(cases)('%s', async (id, found, spared) => {
    expect(await idsOf(found)).toContain(id);
    expect(await idsOf(spared)).not.toContain(id);
  });

  test('an honest message has nothing held against it, whatever its words', async () => {
    expect(await idsOf(mail({ text: 'Free money, viagra, act now, winner, 100 % guarantee' }))).toEqual([]);
    expect(await idsOf(page('<a href="https://acme.example/">acme.example</a>'))).toEqual([]);
  });

  test('each finding has one sentence, and those that weigh most come first', async () => {
    const all = new Set<string>();
    for (const [, raw] of cases) {
      const { findings } = await reviewMessage(raw);
      const weights = findings.map(({ severity }) => ['high', 'medium', 'low'].indexOf(severity));
      expect(weights).toEqual(weights.toSorted());
      for (const { id, sentence } of findings) {
        all.add(id);
        expect(messages[sentence.key].message).toMatch(/[.]$/);
      }
    }
    expect(all.size).toBeGreaterThanOrEqual(new Set(cases.map(([id]) => id)).size);
  });

  test('the file names in an article are no addresses', async () => {
    const spared =
      '<a href="https://nodejs.example/">Node.js</a> <a href="https://x.example/f">offer.pdf</a> <a href="https://ms.example">ASP.NET</a>';
    expect(await idsOf(page(spared))).not.toContain('link-disguised');
  });
});

describe('what came back', () => {
  test('the whole message in its part', async () => {
    const { returned, findings } = await reviewContent(notice(page('<script>x</script>')));
    expect(returned).toBe('whole');
    expect(findings.map(({ id }) => id)).toEqual(['page-script']);
  });

  test('what the notice itself says is not held against the message', async () => {
    const raw = notice(mail({})).replace('Message rejected as spam', 'see http://bit.ly/x');
    expect((await reviewContent(raw)).findings).toEqual([]);
  });

  test('only a header: what is in it is looked at, and the rest is not called fine', async () => {
    const header = mail({ headers: ['Subject: ONLY FOR A SHORT TIME'] }).split('\r\n\r\n', 1)[0] ?? '';
    for (const raw of [notice(`${header}\r\n`, 'text/rfc822-headers'), notice(`${header}\r\n\r\n`)]) {
      const { returned, findings } = await reviewContent(raw);
      expect(returned).toBe('headers');
      expect(findings.map(({ id }) => id)).toEqual(['subject-loud']);
    }
  });

  test('below the words of Exim and qmail, as text', async () => {
    const raw = [
      'From: Mail Delivery System <Mailer-Daemon@mx.acme.example>',
      'Subject: Mail delivery failed: returning message to sender',
      '',
      'A message that you sent could not be delivered:',
      '',
      '  anna@harbor.example',
      '    550 rejected as spam',
      '',
      '------ This is a copy of the message, including all the headers. ------',
      '',
      mail({ files: [{ name: 'setup.exe' }] }),
    ].join('\n');
    const { returned, findings } = await reviewContent(raw);
    expect(returned).toBe('whole');
    expect(findings.map(({ id }) => id)).toEqual(['file-blocked']);
  });

  test('nothing', async () => {
    for (const raw of ['', 'From: a@b.example\n\nYour message failed.', '550 5.7.1 rejected', notice('')]) {
      expect(await reviewContent(raw)).toEqual({ returned: 'nothing', findings: [] });
    }
  });

  const FIXTURES = join(import.meta.dirname, '../../fixtures');
  test('the notices of our mailbox bring back what they have', async () => {
    const forms = new Map<string, string>();
    for (const name of readdirSync(FIXTURES)) {
      const raw = readFileSync(join(FIXTURES, name, 'notice.eml'));
      forms.set(name, (await reviewContent(raw)).returned);
    }
    for (const name of ['attachment-blocked', 'gmail-address-not-found', 'm365-access-denied']) {
      expect(forms.get(name), name).not.toBe('nothing');
    }
    expect(forms.get('invoice')).toBe('nothing');
    expect(Object.fromEntries(forms)).toMatchSnapshot();
  });
});

describe('the lists', () => {
  test('are hosts and endings, each once', () => {
    expect(new Set(SHORTENERS).size).toBe(SHORTENERS.length);
    for (const host of SHORTENERS) expect(host).toMatch(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/);
    for (const ending of BLOCKED) expect(ending).toMatch(/^[a-z0-9_]{1,10}$/);
    expect(isDisguised('invoice.PDF .exe')).toBe(true);
    expect(isDisguised('.exe')).toBe(false);
  });
});
