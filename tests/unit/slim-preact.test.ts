// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withoutMarkup } from '../../scripts/slim-preact.ts';

const published = readFileSync('node_modules/preact/dist/preact.mjs', 'utf8');

test('Preact sets no markup and knows no formulas, and draws all that we draw', async () => {
  const code = withoutMarkup(published);
  expect(code).not.toMatch(/innerHTML|MathML|foreignObject/i);
  const { h, render } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  const root = document.createElement('div');
  render(h('p', { class: 'a' }, 'b ', h('svg', { viewBox: '0 0 1 1' }, h('path', {}))), root);
  expect(root.outerHTML).toBe('<div><p class="a">b <svg viewBox="0 0 1 1"><path></path></svg></p></div>');
  expect(root.querySelector('path')?.namespaceURI).toBe('http://www.w3.org/2000/svg');
  render(h('ul', {}, h('li', { hidden: true }, '<b>')), root);
  expect(root.innerHTML).toBe('<ul><li hidden="">&lt;b&gt;</li></ul>');
  render(h('p', { dangerouslySetInnerHTML: { __html: '<b>x</b>' } }), root);
  expect(root.querySelector('b')).toBeNull();
});

test('another Preact does not slip through', () => {
  expect(() => withoutMarkup('export const render = 1;')).toThrow('This Preact has no');
});
