import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { diagnose } from '../../../../lib/diagnose.ts';
import { entriesOf } from '../../../../lib/history/entries-of.ts';
import { isSurelyNone } from '../../../../lib/history/import/surely-none.ts';
import { NOW } from './tools.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const folder = (path: string) => new URL(`../../../${path}/`, import.meta.url);
const fixtures = readdirSync(folder('fixtures')).map((slug) => `fixtures/${slug}/notice.eml`);
const notices = readdirSync(folder('corpus/notices'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.eml'))
  .map((name) => `corpus/notices/${name}`);

describe('a bounce is never passed over', () => {
  test.each([...fixtures, ...notices])('%s', async (path) => {
    const raw = new Uint8Array(readFileSync(new URL(path, folder(''))));
    if (!isSurelyNone(raw)) return; // it is read, whatever it is: reading all of them takes long
    const report = await diagnose({ form: 'mime', raw });
    expect(entriesOf(report, { arrival: 'file', now: NOW })).toEqual([]);
  });
});

test.each([
  ['a letter', 'From: Kim <kim@lumen.example>\nSubject: Lunch\n\nAre you free on Monday?\n', true],
  [
    'an answer about a bounce',
    'From: Kim <kim@lumen.example>\nSubject: Re: Offer\n\nYes, it bounced.\n',
    true,
  ],
  [
    'a newsletter',
    'From: Globex <news@globex.example>\nSubject: Offers\nReturn-Path: <x@globex.example>\n\nHi\n',
    true,
  ],
  ['an encoded subject', 'From: a@b.example\nSubject: =?utf-8?B?VW56dXN0ZWxsYmFy?=\n\nx\n', false],
  ['an encoded body', 'From: a@b.example\nSubject: x\nContent-Transfer-Encoding: base64\n\nNTUw\n', false],
  ['the null return-path', 'Return-Path: <>\nFrom: a@b.example\nSubject: x\n\nx\n', false],
  ['a reply in the text', 'From: a@b.example\nSubject: x\n\nthe host said: 550 5.1.1 no\n', false],
])('%s', (_, mail, expected) => {
  expect(isSurelyNone(encode(mail))).toBe(expected);
});
