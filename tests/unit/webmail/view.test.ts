import { describe, expect, it } from 'vitest';
import { browserOf, writeDiagnostics } from '../../../lib/webmail/diagnostics.ts';
import { driftOf, isOdd, type View, whyNoPanel } from '../../../lib/webmail/view.ts';

const view = (change: Partial<View> = {}): View => ({
  name: 'Gmail',
  site: 'gmail',
  isReadingWindow: true,
  isOpen: true,
  hasPanel: true,
  parts: { body: [1, 1], sender: [1, 3], subject: [1, 0] },
  ...change,
});
const NOTHING = { isOpen: false, hasPanel: false, parts: { body: [0, 0], sender: [0, 4] } } as const;

describe('why there is no panel', () => {
  it.each([
    ['a panel is there', view(), undefined],
    ['the gate said no', view({ hasPanel: false }), 'popup_view_gate'],
    ['nothing is found', view(NOTHING), 'popup_view_nothing'],
    ['a body is found and not understood', view({ isOpen: false, hasPanel: false }), 'popup_view_unread'],
    ['a window to print', view({ ...NOTHING, isReadingWindow: false }), 'popup_view_no_window'],
    ['a page that has changed, even with a panel', view({ parts: { body: [0, 1] } }), 'popup_view_drift'],
  ])('%s', (_, seen, key) => {
    expect(whyNoPanel(seen, false)?.key).toBe(key);
  });

  it('that it was switched off goes before what the page is like', () => {
    expect(whyNoPanel(view({ hasPanel: false }), true)?.key).toBe('popup_view_off');
    expect(whyNoPanel(view(NOTHING), true)?.key).toBe('popup_view_nothing');
  });
});

describe('drift', () => {
  it('names the parts that only a fallback finds', () => {
    expect(driftOf({ parts: { body: [0, 2], sender: [1, 2], subject: [0, 1] } })).toEqual([
      'body',
      'subject',
    ]);
    expect(driftOf(view())).toEqual([]);
  });

  it('is no matter where no message is open: an inbox has list items, too', () => {
    expect(driftOf({ parts: { body: [0, 0], message: [0, 12] } })).toEqual([]);
  });

  it.each([
    [view(), false],
    [view({ hasPanel: false }), false],
    [view(NOTHING), true],
    [view({ ...NOTHING, isReadingWindow: false }), false],
    [view({ parts: { body: [0, 1] } }), true],
    [view({ hasPanel: false, parts: { body: [1, 1], sender: [0, 0], subject: [1, 0] } }), true],
    [view({ hasPanel: false, parts: { body: [1, 1], composeWindow: [0, 0] } }), false],
  ])('a maintainer should see it: %#', (seen, expected) => {
    expect(isOdd(seen)).toBe(expected);
  });
});

describe('diagnostics', () => {
  it('say what was found, by which selector, in which browser', () => {
    const text = writeDiagnostics({
      version: '1.2.3',
      browser: 'Chrome 141',
      view: view({ parts: { body: [0, 2] }, hasPanel: false }),
      structure: '<body><div class="b7q">…</div></body>',
    });
    expect(text).toBe(
      `Bounce Lens 1.2.3 in Chrome 141, Gmail
Window for reading: yes. Open message: yes. Panel: no.

| part | found | by fallback | |
|---|---|---|---|
| body | 0 | 2 | changed |

\`\`\`html
<body>
<div class="b7q">…</div>
</body>
\`\`\`
`,
    );
  });

  it.each([
    [
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36',
      'Chrome 141',
    ],
    ['Mozilla/5.0 (Windows NT 10.0) Chrome/141.0.0.0 Safari/537.36 Edg/141.0.1', 'Edge 141'],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:142.0) Gecko/20100101 Firefox/142.0', 'Firefox 142'],
    ['', 'unknown browser'],
  ])('%s is %s', (userAgent, expected) => {
    expect(browserOf(userAgent)).toBe(expected);
  });
});
