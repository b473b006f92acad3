import { describe, expect, test } from 'vitest';
import { causes } from '../../../lib/causes/index.ts';
import messages from '../../../public/_locales/en/messages.json';

/** Every sentence of advice, read as strictly as a person in a hurry would. */
const catalogue: Record<string, { message: string }> = messages;

const isTitle = (key: string) => key.endsWith('_title');
const entries = Object.entries(catalogue).map(([key, { message }]) => [key, message] as const);
const advice = entries.filter(([key]) => /^(?:cause|advice|first|own_rule|it|signal)_/.test(key));
const sentences = advice.filter(([key]) => !isTitle(key));
const spoken = sentences.filter(([key]) => !/^it_|_it$/.test(key));
const firstPlaces = spoken.filter(
  ([key]) => /^cause_.*_first$|^first_|^own_rule_first$/.test(key) || key === 'advice_delay_first',
);

/** Thirty words are what one breath carries. */
const LONGEST = 30;
const LONGEST_FIRST_PLACE = 22;

const split = (text: string): string[] => text.split(/(?<=[.?])\s+(?=[A-Z“])/);
const words = (text: string): number => text.split(/\s+/).length;
/** A term in brackets stands behind its meaning. */
const unexplained = (text: string): string => text.replace(/\([^)]{0,60}\)/g, '');

describe('keys', () => {
  test.each(causes.map(({ id }) => id))('%s has its four texts', (id) => {
    const name = id.replaceAll('-', '_');
    for (const key of [`cause_${name}_title`, `cause_${name}_cause`, `cause_${name}_first`, `it_${name}`]) {
      expect(catalogue[key]?.message ?? '', key).not.toBe('');
    }
  });

  test('no text is left without a reason', () => {
    const names = new Set(causes.map(({ id }) => id.replaceAll('-', '_')));
    const others = [
      'it_backscatter',
      'it_closed_list',
      'it_free_mail',
      'it_not_their_domain',
      'it_proofs',
      'it_shared_server',
    ];
    const orphans = Object.keys(catalogue)
      .filter((key) => /^(?:it|cause)_/.test(key) && !others.includes(key))
      .filter((key) => !names.has(key.replace(/^it_|^cause_|_(?:title|cause|first)$/g, '')));
    expect(orphans).toEqual([]);
  });
});

describe('every sentence', () => {
  test.each(sentences)('%s is short and ends', (_, text) => {
    for (const sentence of split(text)) {
      expect(words(sentence), sentence).toBeLessThanOrEqual(LONGEST);
      expect(sentence).toMatch(/[.?]$/);
    }
  });

  test.each(firstPlaces)('%s, a first place, is one short sentence', (_, text) => {
    expect(split(text)).toHaveLength(1);
    expect(words(text)).toBeLessThanOrEqual(LONGEST_FIRST_PLACE);
  });

  test.each(advice.filter(([key]) => isTitle(key)))(
    '%s, a headline, is short and has no full stop',
    (_, text) => {
      expect(text.length).toBeLessThanOrEqual(48);
      expect(text).not.toMatch(/[.!?]$/);
    },
  );

  test.each(entries)('%s shouts at nobody', (_, text) => {
    expect(text).not.toContain('!');
  });

  test.each(advice)('%s blames no single word and nobody', (_, text) => {
    const blame =
      /\b(?:trigger|spam|forbidden|bad) words?\b|\bavoid (?:the )?words?\b|\bword .{0,20}(?:causes|is to blame)/i;
    expect(text.replace(/no single word is to blame/, '')).not.toMatch(blame);
    expect(text).not.toMatch(
      /\b(?:your fault|you should have|obviously|simply|just|the system|an error occurred)\b/i,
    );
  });

  test.each(advice)('%s never says "resend", and "again" only with what must come first', (_, text) => {
    expect(text).not.toMatch(/\bre-?send\b/i);
    for (const sentence of split(text)) {
      if (!/\bsend\b.{0,20}\b(?:again|once more)\b/i.test(sentence)) continue;
      expect(sentence).toMatch(
        /\b(?:if|once they|once their|correct|smaller|before (?:you|it)|do not|(?:hours|day), then)\b/i,
      );
    }
  });
});

describe('what a salesperson reads', () => {
  const jargon =
    /\b(?:SPF|DKIM|DMARC|DNS|MX|PTR|HELO|EHLO|SMTP|IP|TLS|MTA|ARC|RFC|NXDOMAIN|MIME|CNAME|TXT|quota|tenant)\b/;

  test.each([...firstPlaces, ...advice.filter(([key]) => isTitle(key))])(
    '%s has no term of the trade, not even in brackets',
    (_, text) => {
      expect(text).not.toMatch(jargon);
    },
  );

  test.each(advice.filter(([key]) => /^cause_.*_cause$/.test(key)))('%s is plain', (_, text) => {
    expect(unexplained(text)).not.toMatch(jargon);
  });

  /** Words of people who run mail servers; a headline or a first place has to do without, or in brackets. */
  const trade =
    /\b(?:relay\w*|envelope|tenant|gateway|connector|header|hops?|queued?|delist\w*|align\w*|authenticat\w*|host ?name|return-path|suppress\w*|throttl\w*|greylist\w*|back-?scatter|null MX|whitelist\w*|allow-?list\w*|bounced?|4xx|5xx|outbound|inbound|ESP)\b/i;

  test.each([...firstPlaces, ...advice.filter(([key]) => isTitle(key))])(
    '%s has no words of the trade',
    (_, text) => {
      expect(unexplained(text)).not.toMatch(trade);
    },
  );

  const verbs =
    /^(?:Ask|Change|Check|Delete|Find|Forward|Get|Have|Look|Make|Open|Reach|Read|Scan|Send|Share|Sign|Split|Tell|Wait)\b/;

  test.each(firstPlaces)('%s begins with what to do', (_, text) => {
    expect(text).toMatch(verbs);
  });

  test.each(firstPlaces.filter(([, text]) => text.startsWith('Ask the recipient')))(
    '%s says how, as mail does not get through',
    (key, text) => {
      if (key !== 'cause_transport_rule_first') expect(text).toMatch(/^Ask the recipient by phone or chat\b/);
    },
  );

  test.each(spoken)('%s promises no arrival', (_, text) => {
    expect(text).not.toMatch(/\bwill (?:then )?(?:arrive|be delivered|get through|work)\b/i);
  });

  test.each(spoken)('%s quotes no codes', (_, text) => {
    expect(text).not.toMatch(/\b[245]\.\d\.\d{1,3}\b|\b[45]\d\d \d/);
  });

  /** R55 is for addresses that their own host has called dead; advise() guards the two. */
  test.each(spoken.filter(([key]) => !/^advice_remove_/.test(key)))(
    '%s takes no address off a list',
    (_, text) => {
      expect(text).not.toMatch(
        /(?<!do not )\b(?:remove|delete|drop|suppress)\b (?:(?:this|that|the|their|old) ){0,2}address|\baddress(?:es)? off\b/i,
      );
    },
  );
});
