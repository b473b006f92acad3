import { ContentFindings } from '../../../components/ContentFindings.tsx';
import type { ContentReview } from '../../../lib/content/define.ts';
import { defineGroup, defineState, type State } from '../define.ts';

const FOUND: ContentReview = {
  returned: 'whole',
  findings: [
    {
      id: 'link-disguised',
      severity: 'high',
      sentence: { key: 'content_link_disguised', values: ['www.acme.example', 'click.mailer.example'] },
      evidence: ['www.acme.example → click.mailer.example'],
    },
    {
      id: 'link-shortened',
      severity: 'medium',
      sentence: { key: 'content_link_shortened', values: ['bit.ly'] },
      evidence: ['bit.ly'],
    },
    { id: 'page-alone', severity: 'low', sentence: { key: 'content_page_alone' }, evidence: [] },
  ],
};

const state = (id: string, title: string, review: ContentReview): State =>
  defineState({
    id,
    title,
    surface: 'popup',
    render: ({ translate, theme }) => (
      <div class="popup panel-base" data-theme={theme}>
        <section class="content">
          <ContentFindings review={review} translate={translate} />
        </section>
      </div>
    ),
  });

/** What the review of a returned message says. */
export const content = defineGroup('content', 'The message itself', [
  state('content-found', 'Something of each weight', FOUND),
  state('content-fine', 'Nothing stands out', { returned: 'whole', findings: [] }),
  state('content-headers', 'Only the header came back', { returned: 'headers', findings: [] }),
  state('content-nothing', 'The message did not come back', { returned: 'nothing', findings: [] }),
]);
