import { describe, expect, test } from 'vitest';
import { LANES, ROLES } from '../../../lib/checklist/define.ts';
import { STEPS, stepsOf } from '../../../lib/checklist/steps.ts';
import { pathTargets, readOwnDomain, readServer } from '../../../lib/checklist/targets.ts';
import messages from '../../../public/_locales/en/messages.json';

describe('the steps', () => {
  test('stand in the order path, list, message, sending; each once', () => {
    const lanes = STEPS.map(({ lane }) => LANES.indexOf(lane));
    expect(lanes).toEqual(lanes.toSorted((one, other) => one - other));
    expect(new Set(STEPS.map(({ id }) => id)).size).toBe(STEPS.length);
    expect(new Set(lanes).size).toBe(LANES.length);
  });

  test.each(STEPS.map((step) => [step.id, step] as const))('%s is complete', (id, step) => {
    const key = `checklist_${id.replaceAll('-', '_')}`;
    expect(step).toMatchObject({ title: `${key}_title`, why: `${key}_why`, how: `${key}_how` });
    expect(messages[step.title].message).toMatch(/^[A-Z][^!]{5,58}[^.!]$/);
    expect(messages[step.why].message).toMatch(/^[A-Z][^!]{20,}\.$/);
    expect(messages[step.how].message).toMatch(/^[A-Z][^!]{40,}\.$/);
    expect(URL.canParse(step.source) && new URL(step.source).protocol).toBe('https:');
    expect(step.for.length).toBeGreaterThan(0);
    expect(new Set(step.for).size).toBe(step.for.length);
  });

  test('what DNS can show is asked about, and what is asked about shows something', () => {
    const asked = new Set(pathTargets('acme.example', '192.0.2.25').map(({ check }) => check));
    const shown = new Set(STEPS.flatMap(({ proof }) => proof?.checks ?? []));
    expect([...asked].sort()).toEqual([...shown].sort());
    expect(STEPS.filter(({ lane, proof }) => lane !== 'path' && proof)).toEqual([]);
  });

  test.each(ROLES)('%s has something to do, and nothing that is not theirs', (role) => {
    const own = LANES.flatMap((lane) => stepsOf(lane, role));
    expect(own.length).toBeGreaterThan(5);
    expect(own.filter((step) => !step.for.includes(role))).toEqual([]);
  });
});

describe('what is asked', () => {
  test('no server, no question about one', () => {
    expect(pathTargets('acme.example', undefined).map(({ subject }) => subject)).toEqual(
      Array(6).fill('acme.example'),
    );
    expect(
      pathTargets('acme.example', '192.0.2.25').filter(({ subject }) => subject === '192.0.2.25'),
    ).toEqual([
      { check: 'ptr', subject: '192.0.2.25' },
      { check: 'blocklists', subject: '192.0.2.25' },
    ]);
  });

  test('a domain in any form that people write', () => {
    for (const typed of ['acme.example', ' ACME.example. ', 'sales@acme.example', 'https://acme.example/x']) {
      expect(readOwnDomain(typed)).toEqual({ ok: true, value: 'acme.example' });
    }
    expect(readOwnDomain('192.0.2.25')).toEqual({ ok: false, error: { key: 'checklist_domain_is_ip' } });
    expect(readOwnDomain('').ok).toBe(false);
  });

  test('a server by its address, or none', () => {
    expect(readServer('  ')).toEqual({ ok: true, value: undefined });
    expect(readServer(' [192.0.2.25] ')).toEqual({ ok: true, value: '192.0.2.25' });
    expect(readServer('mail.acme.example').ok).toBe(false);
  });
});
