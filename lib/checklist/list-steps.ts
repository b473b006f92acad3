import { defineStep } from './define.ts';
import { GMAIL, SENDERS, YAHOO } from './sources.ts';

/** Should the people on the list be on it? */
export const listSteps = [
  defineStep({
    id: 'invalid',
    lane: 'list',
    title: 'checklist_invalid_title',
    why: 'checklist_invalid_why',
    how: 'checklist_invalid_how',
    for: ['sales', 'marketing'],
    source: GMAIL,
  }),
  defineStep({
    id: 'role',
    lane: 'list',
    title: 'checklist_role_title',
    why: 'checklist_role_why',
    how: 'checklist_role_how',
    for: ['sales', 'marketing'],
    source: 'https://www.rfc-editor.org/rfc/rfc2142',
  }),
  defineStep({
    id: 'inactive',
    lane: 'list',
    title: 'checklist_inactive_title',
    why: 'checklist_inactive_why',
    how: 'checklist_inactive_how',
    for: ['marketing'],
    source: YAHOO,
  }),
  defineStep({
    id: 'sourcing',
    lane: 'list',
    title: 'checklist_sourcing_title',
    why: 'checklist_sourcing_why',
    how: 'checklist_sourcing_how',
    for: ['sales'],
    source: SENDERS,
  }),
  defineStep({
    id: 'sunset',
    lane: 'list',
    title: 'checklist_sunset_title',
    why: 'checklist_sunset_why',
    how: 'checklist_sunset_how',
    for: ['marketing'],
    source: SENDERS,
  }),
] as const;
