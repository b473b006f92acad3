import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHECKS } from '../../../lib/dns/checks/index.ts';
import { offered, readAs } from '../../../lib/input/question.ts';
import { understand } from '../../../lib/input/understand.ts';
import { loadTranslate } from '../../../scripts/translate.ts';
import { anyText } from './any-text.ts';

const translate = loadTranslate();

/** What it is taken for, as the person reads it. */
const takenFor = (text: string): string => {
  const as = readAs(understand(text));
  return as ? translate(as) : 'nothing';
};
const said = (text: string): string => {
  const question = understand(text);
  if (question.kind !== 'neither') throw new Error(`${text} is ${question.kind}`);
  return question.error.map(translate).join(' ');
};

describe('what it takes a text for', () => {
  test.each([
    ['acme.example', 'a domain'],
    [' ACME.example. ', 'a domain'],
    ['bücher.example', 'a domain'],
    ['xn--bcher-kva.example', 'a domain'],
    ['nobody.knows.this.ending', 'a domain'],
    ['acme.example:25', 'a domain'],
    ['sales@acme.example', 'an email address'],
    ['Sales <sales@acme.example>', 'an email address'],
    ['mailto:sales@acme.example', 'an email address'],
    ['192.0.2.25', 'an IP address'],
    ['[192.0.2.25]:25', 'an IP address'],
    ['2001:db8::1', 'an IP address'],
    ['https://192.0.2.25/', 'an IP address'],
    ['https://acme.example/offer?x=1#top', 'a web address'],
    ['acme.example/offer', 'a web address'],
    ['s1._domainkey.acme.example', 'the name of a DKIM key'],
    ['From: Sales <sales@acme.example>', 'the headers of a message'],
    ['550 5.1.1 User unknown', 'the text of a bounce'],
    ['552 full', 'the text of a bounce'],
    ['The mailbox is full today', 'the text of a bounce'],
  ])('%s: %s', (text, form) => {
    expect(takenFor(text)).toBe(`Reads it as ${form}`);
  });

  test('the button says what will be done', () => {
    expect(translate(offered(understand('sales@acme.example')))).toBe('Check DNS of acme.example');
    expect(translate(offered(understand('550 5.1.1 User unknown')))).toBe('Explain this bounce');
    expect(translate(offered(understand('')))).toBe('Look it up');
    expect(translate(offered(understand(`${'a.'.repeat(60)}example`))).length).toBeLessThan(80);
  });
});

describe('what to type instead', () => {
  test.each([
    ['', /^Type a domain/],
    ['  \n ', /^Type a domain/],
    ['""', /^Type a domain/],
    ['acme', /has no dot.*Type a domain \(acme\.example\)/],
    ['sales@acme', /has no dot/],
    ['acme,example', /If you mean acme\.example, type that/],
    ['sales@acme,example', /If you mean sales@acme\.example, type that/],
    ['acme..example', /If you mean acme\.example, type that/],
    ['acme .example', /If you mean acme\.example, type that/],
    ['ann@acme.example, bob@lumen.example', /If you mean ann@acme\.example, type that/],
    ['Ann <ann@acme.example>; Bob <bob@acme.example>', /If you mean ann@acme\.example, type that/],
    ['192,0,2,25', /If you mean 192\.0\.2\.25, type that/],
    ['192.168.1.1', /192\.168\.1\.1 belongs to a private network.*public address/],
    ['http://10.0.0.1/admin', /10\.0\.0\.1 belongs to a private network/],
    ['::1', /private network/],
    ['server.local', /name within one network.*after the @/],
    ['sales@mail.internal', /name within one network/],
    ['http://localhost', /has no dot/],
    ['192.0.2.0/24', /is not a domain.*Type a domain/],
    ['Hello, World', /is not a domain/],
  ])('%j', (text, sentence) => {
    expect(said(text)).toMatch(sentence);
  });

  test('a text that is too long', () => {
    expect(said(`550 5.1.1 ${'x'.repeat(600_000)}`)).toMatch(/too long for one bounce/);
  });

  test('what it suggests can be typed', () => {
    fc.assert(
      fc.property(fc.domain(), (domain) => {
        const question = understand(domain.replace('.', ','));
        if (question.kind !== 'neither' || question.error[0]?.key !== 'input_meant') return;
        expect(understand(question.error[0].values?.[1] ?? '').kind).toBe('dns');
      }),
    );
  });
});

describe('any text', () => {
  test('is understood or gets a sentence, without an exception', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), anyText, fc.webUrl(), fc.emailAddress()), (text) => {
        const question = understand(text);
        if (question.kind === 'neither') expect(question.error.map(translate).join('')).not.toBe('');
        if (question.kind !== 'dns') return;
        expect(question.name).not.toMatch(/[\s\p{Cc}]/u);
        for (const { check, subject } of question.targets) expect(CHECKS[check].read(subject).ok).toBe(true);
      }),
      { numRuns: 300 },
    );
  }, 20_000);

  test('is the same with blanks around it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.domain(), fc.ipV4(), fc.ipV6(), fc.emailAddress()), (text) => {
        expect(understand(` \t${text}\n`)).toEqual(understand(text));
      }),
    );
  });

  test('takes no time, however long it is', () => {
    const began = performance.now();
    for (const part of ['a.', 'a@', ' .', ',a', 'From: ', '\n\n', 'a:\n', '550 ', '<', 'x-a:b\n ']) {
      understand(`From: a\n${part.repeat(250_000 / part.length)}`);
      understand(part.repeat(500_000 / part.length));
    }
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});
