import { defineStep } from './define.ts';
import { GMAIL, SENDERS, YAHOO } from './sources.ts';

/** Does the message deserve to be read? After path and list: content comes last (R40). */
export const messageSteps = [
  defineStep({
    id: 'links',
    lane: 'message',
    title: 'checklist_links_title',
    why: 'checklist_links_why',
    how: 'checklist_links_how',
    for: ['sales', 'marketing'],
    source: GMAIL,
  }),
  defineStep({
    id: 'pictures',
    lane: 'message',
    title: 'checklist_pictures_title',
    why: 'checklist_pictures_why',
    how: 'checklist_pictures_how',
    for: ['marketing'],
    source: YAHOO,
  }),
  defineStep({
    id: 'html',
    lane: 'message',
    title: 'checklist_html_title',
    why: 'checklist_html_why',
    how: 'checklist_html_how',
    for: ['marketing'],
    source: GMAIL,
  }),
  defineStep({
    id: 'audience',
    lane: 'message',
    title: 'checklist_audience_title',
    why: 'checklist_audience_why',
    how: 'checklist_audience_how',
    for: ['sales', 'marketing'],
    source: SENDERS,
  }),
  defineStep({
    id: 'claims',
    lane: 'message',
    title: 'checklist_claims_title',
    why: 'checklist_claims_why',
    how: 'checklist_claims_how',
    for: ['sales', 'marketing'],
    source: YAHOO,
  }),
  defineStep({
    id: 'unsubscribe',
    lane: 'message',
    title: 'checklist_unsubscribe_title',
    why: 'checklist_unsubscribe_why',
    how: 'checklist_unsubscribe_how',
    for: ['marketing', 'it'],
    source: 'https://www.rfc-editor.org/rfc/rfc8058',
  }),
] as const;
