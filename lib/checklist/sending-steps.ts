import { defineStep } from './define.ts';
import { GMAIL, MICROSOFT, SENDERS } from './sources.ts';

/** How to send it: little at first, and with open eyes. */
export const sendingSteps = [
  defineStep({
    id: 'seed-list',
    lane: 'sending',
    title: 'checklist_seed_list_title',
    why: 'checklist_seed_list_why',
    how: 'checklist_seed_list_how',
    for: ['sales', 'marketing'],
    source: SENDERS,
  }),
  defineStep({
    id: 'test-batch',
    lane: 'sending',
    title: 'checklist_test_batch_title',
    why: 'checklist_test_batch_why',
    how: 'checklist_test_batch_how',
    for: ['sales', 'marketing'],
    source: GMAIL,
  }),
  defineStep({
    id: 'ramp',
    lane: 'sending',
    title: 'checklist_ramp_title',
    why: 'checklist_ramp_why',
    how: 'checklist_ramp_how',
    for: ['sales', 'marketing'],
    source: GMAIL,
  }),
  defineStep({
    id: 'slow-down',
    lane: 'sending',
    title: 'checklist_slow_down_title',
    why: 'checklist_slow_down_why',
    how: 'checklist_slow_down_how',
    for: ['it', 'sales', 'marketing'],
    source: GMAIL,
  }),
  defineStep({
    id: 'recheck',
    lane: 'sending',
    title: 'checklist_recheck_title',
    why: 'checklist_recheck_why',
    how: 'checklist_recheck_how',
    for: ['it'],
    source: MICROSOFT,
  }),
] as const;
