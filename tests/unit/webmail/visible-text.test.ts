// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { visibleText } from '../../../lib/webmail/visible-text.ts';

const read = (html: string, limit = 10_000) => {
  document.body.innerHTML = html;
  return visibleText(document.body, limit);
};

describe('visible text', () => {
  it.each([
    ['blocks', '<div>one</div><div>two <b>bold</b></div>', 'one\ntwo bold'],
    ['line breaks', 'one<br>two<br><br>three', 'one\ntwo\n\nthree'],
    ['paragraphs', '<p>one</p><p>two</p>', 'one\n\ntwo'],
    ['source line breaks are blanks', 'one\n   two\tthree', 'one two three'],
    ['hard blanks', '550&nbsp;5.1.1', '550 5.1.1'],
    [
      'wbr stays inside a name',
      'mx1.very-long-<wbr>host.acme<wbr>.example',
      'mx1.very-long-host.acme.example',
    ],
    ['highlights stay inside a word', 'user<span class="il">@acme</span>.example', 'user@acme.example'],
    [
      'cells',
      '<table><tr><td>Error:</td><td>550</td></tr><tr><td>By:</td><td>mx</td></tr></table>',
      'Error:\t550\nBy:\tmx',
    ],
    ['preformatted', '<pre>550-one\n550   two</pre>after', '550-one\n550   two\n\nafter'],
    ['nothing preformatted', '<pre></pre>one\n  two', 'one two'],
    ['no scripts or styles', '<style>p{}</style><script>1</script><p>text</p>', 'text'],
    ['hidden text counts', '<div style="display:none">550 hidden</div>', '550 hidden'],
    ['nothing', '', ''],
  ])('%s', (_, html, text) => {
    expect(read(html)).toBe(text);
  });

  it('stops at its limit', () => {
    expect(read('<p>0123456789</p>'.repeat(1000), 64)).toHaveLength(64);
  });

  it('reads thousands of blocks in linear time', () => {
    document.body.innerHTML = '<div>550 5.1.1 User unknown</div>'.repeat(4000);
    const start = performance.now();
    expect(visibleText(document.body, 512 * 1024).length).toBeGreaterThan(90_000);
    expect(performance.now() - start).toBeLessThan(1500); // happy-dom; a browser needs a hundredth
  });
});
