// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { onAppear, onReuse } from '../../../lib/webmail/observe.ts';
import { keepBefore } from '../../../lib/webmail/place.ts';
import { keepKeys, keepPointers } from '../../../lib/webmail/shield.ts';
import { surroundingsOf } from '../../../lib/webmail/theme.ts';

let life: AbortController;
beforeEach(() => {
  life = new AbortController();
});
afterEach(() => life.abort());

const tick = (ms = 0) => new Promise((resolve) => setTimeout(resolve, ms));
const element = (html: string) => {
  document.body.innerHTML = html;
  return document.body.firstElementChild as HTMLElement;
};

describe('appearance', () => {
  /** As the browser says it; what a script says is not trusted. */
  const appear = (target: Element, isTrusted = true) => {
    const event = new Event('animationstart', { bubbles: true });
    Object.defineProperty(event, 'isTrusted', { value: isTrusted });
    target.dispatchEvent(Object.assign(event, { animationName: 'bl-seen' }));
  };

  it('reports an element once and leaves nothing behind', () => {
    const found = vi.fn();
    onAppear('.a3s', found, life.signal, document, 'us');
    const body = element('<div class="a3s"></div>');
    appear(body, false);
    expect(found).not.toHaveBeenCalled();
    appear(body);
    appear(body);
    expect(found).toHaveBeenCalledExactlyOnceWith(body);
    life.abort();
    expect(document.documentElement.querySelector(':scope > style')).toBeNull();
    appear(element('<div class="a3s"></div>'));
    expect(found).toHaveBeenCalledOnce();
  });

  it('takes over what is on the screen already, after an update in an open tab, and no more', () => {
    const found = vi.fn();
    const shown = element('<div class="a3s" data-bl-seen=""></div>');
    const hidden = document.createElement('div');
    hidden.className = 'a3s';
    hidden.style.display = 'none';
    document.body.append(hidden);
    onAppear('.a3s', found, life.signal, document, 'us');
    expect(found).toHaveBeenCalledExactlyOnceWith(shown);
    appear(shown);
    expect(found).toHaveBeenCalledOnce();
    appear(hidden);
    expect(found).toHaveBeenLastCalledWith(hidden);
  });

  it('replaces the rule of a former script of ours, and leaves those of others', () => {
    const rules = () => [...document.querySelectorAll<HTMLElement>('html > style')].map(({ id }) => id);
    onAppear('.a3s', vi.fn(), life.signal, document, 'us@x');
    onAppear('.a3s', vi.fn(), life.signal, document, 'twin@x');
    onAppear('.a3s', vi.fn(), life.signal, document, 'us@x');
    expect(rules()).toEqual(['twin@x', 'us@x']);
  });

  it('reports new content in a body that the page keeps', async () => {
    const changed = vi.fn();
    const body = element('<div class="a3s">old</div>');
    onReuse(changed, life.signal)(body);
    body.replaceChildren('new');
    await tick(260);
    expect(changed).toHaveBeenCalledExactlyOnceWith(body);
  });
});

describe('place', () => {
  it('stands before the message, and again when the page drops it', async () => {
    const parent = element('<div><div class="ii gt"></div></div>');
    const anchor = parent.firstElementChild as HTMLElement;
    const host = document.createElement('bounce-lens-panel');
    keepBefore(host, anchor, life.signal);
    expect(host.nextElementSibling).toBe(anchor);
    host.remove();
    await tick(5);
    expect(host.nextElementSibling).toBe(anchor);
  });

  it('shares the place with others, moves with the message and leaves with it', async () => {
    const parent = element('<div><div class="ii gt"></div></div>');
    const anchor = parent.firstElementChild as HTMLElement;
    const host = document.createElement('bounce-lens-panel');
    keepBefore(host, anchor, life.signal);
    const other = document.createElement('other-extension');
    anchor.before(other);
    await tick(5);
    expect(other.nextElementSibling).toBe(anchor);
    expect(other.previousElementSibling).toBe(host);

    const elsewhere = document.body.appendChild(document.createElement('div'));
    elsewhere.append(anchor);
    await tick(5);
    expect(host.nextElementSibling).toBe(anchor);
    elsewhere.append(other);
    anchor.remove();
    await tick(5);
    expect(host.isConnected).toBe(false);
  });

  it('goes with the script', () => {
    const anchor = element('<div><div></div></div>').firstElementChild as HTMLElement;
    const host = document.createElement('bounce-lens-panel');
    keepBefore(host, anchor, life.signal);
    life.abort();
    expect(host.isConnected).toBe(false);
  });

  it('gives up on a page that keeps dropping it', async () => {
    const parent = element('<div><div></div></div>');
    const host = document.createElement('bounce-lens-panel');
    keepBefore(host, parent.firstElementChild as HTMLElement, life.signal);
    for (let turn = 0; turn < 30; turn++) {
      host.remove();
      await tick();
    }
    expect(host.isConnected).toBe(false);
  });
});

describe('shield', () => {
  it('keeps keys of the panel from the page in every phase, and lets the others pass', () => {
    const heard: string[] = [];
    const host = document.createElement('bounce-lens-panel');
    keepKeys(window, new WeakSet([host]), life.signal);
    document.body.append(host);
    window.addEventListener('keydown', () => heard.push('window'), { capture: true, signal: life.signal });
    document.addEventListener('keydown', () => heard.push('document'), { signal: life.signal });
    const event = new KeyboardEvent('keydown', { key: 'e', bubbles: true, cancelable: true });
    host.dispatchEvent(event);
    expect(heard).toEqual([]);
    expect(event.defaultPrevented).toBe(false);
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'e', bubbles: true }));
    expect(heard).toEqual(['window', 'document']);
  });

  it('stops clicks on their way out only', () => {
    const heard = vi.fn();
    const host = element('<bounce-lens-panel><button></button></bounce-lens-panel>');
    const button = host.firstElementChild as HTMLElement;
    keepPointers(host, life.signal);
    document.addEventListener('click', heard, { signal: life.signal });
    button.addEventListener('click', heard);
    button.click();
    expect(heard).toHaveBeenCalledOnce();
  });
});

describe('theme', () => {
  const paint = (background: string, color: string) =>
    surroundingsOf(document.createElement('div'), {
      getComputedStyle: () => ({ backgroundColor: background, color }) as CSSStyleDeclaration,
    });

  it.each([
    ['rgb(255, 255, 255)', 'rgb(34, 34, 34)', { theme: 'light', background: 'rgb(255, 255, 255)' }],
    ['rgb(31, 31, 31)', 'rgb(230, 230, 230)', { theme: 'dark', background: 'rgb(31, 31, 31)' }],
    ['rgba(0, 0, 0, 0)', 'rgb(230, 230, 230)', { theme: 'dark' }],
    ['rgba(0, 0, 0, 0)', 'rgb(34, 34, 34)', { theme: 'light' }],
    ['rgb(120, 120, 120)', 'rgb(255, 255, 255)', { theme: 'dark' }],
    ['color(srgb 1 1 1)', 'rgb(34, 34, 34)', { theme: 'light' }],
  ])('%s with %s', (background, color, expected) => {
    expect(paint(background, color)).toEqual(expected);
  });
});
