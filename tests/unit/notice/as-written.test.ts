import { describe, expect, test } from 'vitest';
import { asWritten } from '../../../lib/notice/as-written.ts';
import { textOfHtml } from '../../../lib/notice/text-of-html.ts';
import { noticeHeader, readMail } from './read.ts';

const notice = `This is the mail agent of relay.acme.example.

Your message could not be delivered to these recipients:

<bo@corp.example>: host mx.corp.example[192.0.2.8] said:
    550 5.1.1 No mailbox bo here = gone (in reply to RCPT TO command)

<mia@b.example>: host mx.b.example[192.0.2.9] said:
    552 5.2.2 Mailbox full (in reply to RCPT TO command)

Nothing else was tried.
`;
const lines = notice.trimEnd().split('\n');
const each = (change: (line: string) => string): string => lines.map(change).join('\n');
const escaped = (line: string): string =>
  line.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/ {2}/g, '&nbsp; ');

const changes: Record<string, string> = {
  indented: each((line) => line && `    ${line}`),
  'behind a tab': each((line) => `\t${line}`),
  quoted: each((line) => `> ${line}`),
  'quoted without blanks': each((line) => line && `>${line}`),
  'behind a bar': each((line) => `| ${line}`),
  spaced: lines.join('\n\n'),
  'spaced wide': lines.join('\r\n\r\n\r\n'),
  'spaced and quoted': each((line) => `> ${line}\n> `),
  'with carriage returns alone': lines.join('\r'),
  'with blanks that do not break': notice.replaceAll(' ', '\u00a0'),
  'with marks that nobody sees': notice.replace(/[@.]/g, '$&\u200b'),
  'with the links of Outlook': notice.replace(/<(\S+@\S+)>/g, '<$1<mailto:$1>>'),
  'with bold addresses': notice.replace(/<(\S+@\S+)>/g, '<*$1*>'),
  'quoted-printable': notice
    .replaceAll('=', '=3D')
    .replace(/ reply/g, ' =\nreply')
    .replace(/$/gm, '=20'),
};
const pages: Record<string, string> = {
  'a division for each line': each((line) => `<div>${escaped(line) || '<br>'}</div>`),
  'a paragraph for each line': lines.map((line) => `<p>${escaped(line) || '&nbsp;'}</p>`).join(''),
  'a row for each line': `<table>\n${each((line) => `<tr>\n<td>${escaped(line)}</td>\n</tr>`)}</table>`,
  'breaks in one paragraph': `<p>${each(escaped).replaceAll('\n', '<br>\n')}</p>`,
  'breaks in nested quotes': `<blockquote><blockquote>${each(escaped).replaceAll('\n', '<br/>\n')}</blockquote></blockquote>`,
  'lines of its source': `<style>p { margin: 0 }</style><pre>${each(escaped)}</pre>`,
  'lines of its source by style': `<div style="white-space: pre-wrap">${each(escaped)}</div>`,
};

const both = [
  { address: 'bo@corp.example', replyCode: '550', enhancedCode: '5.1.1' },
  { address: 'mia@b.example', replyCode: '552', enhancedCode: '5.2.2' },
];
const header = noticeHeader('Undelivered mail');

describe('a notice that was changed on its way', () => {
  test.each(Object.keys(changes))('%s', async (change) => {
    const { recipients } = await readMail(header, changes[change] ?? '');
    expect(recipients).toMatchObject(both);
  });
  test.each(Object.keys(pages))('as a page: %s', async (page) => {
    const html = [...header, 'Content-Type: text/html; charset=utf-8'];
    const { recipients } = await readMail(html, pages[page] ?? '');
    expect(recipients).toMatchObject(both);
  });
});

describe('what stays as it is', () => {
  test('a text whose lines have no margin and stand together', () => expect(asWritten(notice)).toBe(notice));
  test('paragraphs of one line', () => {
    const apart = 'One.\n\nTwo.\n\nThree.\n\nFour.\n\nFive.\n\nSix.';
    expect(asWritten(apart)).toBe(apart);
  });
  test('a wide margin costs nothing', () => {
    const deep = ' '.repeat(250_000);
    const start = performance.now();
    asWritten(`${deep}${deep}a\n${deep}b${deep}\n`);
    expect(performance.now() - start).toBeLessThan(500);
  });
  test('a list that is indented', () => {
    const list = 'These failed:\n\n    bo@corp.example\n    mia@b.example\n';
    expect(asWritten(list)).toBe(list);
  });
  test('what a person quotes below a line of his own', () => {
    const answer = 'Did you see this?\n> bo@corp.example failed\n> 550 no\n> bye';
    expect(asWritten(answer)).toBe(answer);
  });
  test('a sign of equality with something else behind it', () => {
    const links = 'See a.example/?id=3D\nand b.example/?q=x=\n=20';
    expect(asWritten(links)).toBe(links);
  });
  test('stars of a list', () => {
    const list = '* bo@corp.example\n* mia@b.example';
    expect(asWritten(list)).toBe(list);
  });
});

describe('the rows of a table', () => {
  test('a label stands before its value', () =>
    expect(textOfHtml('<tr><td><b>Recipient:</b></td>\n<td>bo@corp.example</td></tr>').trim()).toBe(
      'Recipient:\tbo@corp.example',
    ));
  test('columns stay apart', () =>
    expect(textOfHtml('<tr><td>One</td><td>Two</td></tr>').trim()).toBe('One\n\nTwo'));
});

describe('what was wrapped', () => {
  test('an answer in a session goes on below', async () => {
    const { recipients } = await readMail(
      header,
      `The following addresses had errors:

<bo@corp.example>

... while talking to mx.corp.example.:
>>> MAIL From:<sales@acme.example> SIZE=4711
<<< 550 5.7.1 Mail from 192.0.2.15 was turned away,
it is on our list of spammers
554 5.0.0 Service unavailable
`,
    );
    expect(recipients[0]?.diagnostic).toBe(
      '550 5.7.1 Mail from 192.0.2.15 was turned away, it is on our list of spammers',
    );
  });
  test('neither what a message is known by nor who helps is a recipient', async () => {
    const { recipients } = await readMail(
      header,
      `Your message could not be delivered. For further help, please contact
<postmaster@relay.acme.example>

Message-ID:
<20260504.4711@acme.example>

<bo@corp.example>: 550 5.1.1 No such user
`,
    );
    expect(recipients.map(({ address }) => address)).toEqual(['bo@corp.example']);
  });
});
