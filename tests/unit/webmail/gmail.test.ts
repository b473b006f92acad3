// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { gmail } from '../../../lib/webmail/gmail.ts';

/** One thread as Gmail draws it (handbook webmail.md section 2). */
const message = (attributes: string, body = 'Address not found') => `
  <div role="listitem" class="adn ads" ${attributes}>
    <h3 class="iw"><span class="gD" email="mailer-daemon@googlemail.com" name="Mail Delivery Subsystem">Mail Delivery Subsystem</span></h3>
    <span class="g2" email="me@acme.example" name="me">to me</span>
    <div class="ii gt"><div class="a3s aiL">${body}</div></div>
  </div>`;

const show = (html: string) => {
  document.body.innerHTML = `<div role="main"><h2 class="hP">Delivery Status <img data-emoji="📭" alt=""> (Failure)</h2>${html}</div>`;
  return [...document.querySelectorAll<HTMLElement>('.a3s')];
};
const read = (html: string) => show(html).map((body) => gmail.read(body));

beforeEach(() => {
  document.body.className = '';
});

describe('Gmail', () => {
  it('reads id, sender, subject and place of a message', () => {
    const [found] = read(
      message('data-message-id="#msg-f:1840000000000000001" data-legacy-message-id="198"'),
    );
    expect(found).toMatchObject({
      id: '198',
      sender: { name: 'Mail Delivery Subsystem', address: 'mailer-daemon@googlemail.com' },
      subject: 'Delivery Status 📭 (Failure)',
    });
    expect(found?.anchor.className).toBe('ii gt');
  });

  it('takes the hex of the decimal id when only that is there, without losing digits', () => {
    const [found] = read(message('data-message-id="#msg-f:1840000000000000001"'));
    expect(found?.id).toBe(1840000000000000001n.toString(16));
  });

  it('keeps several bounces of one thread apart', () => {
    const found = read(message('data-legacy-message-id="1a"') + message('data-legacy-message-id="1b"'));
    expect(found.map((one) => one?.id)).toEqual(['1a', '1b']);
  });

  it.each([
    ['a message whose id has not arrived', message('')],
    ['an own draft', message('data-message-id="#msg-a:r-123"')],
    ['a field inside', message('data-legacy-message-id="1"', '<div contenteditable="true">x</div>')],
    ['a field around', `<div contenteditable="true">${message('data-legacy-message-id="1"')}</div>`],
  ])('leaves alone %s', (_, html) => {
    expect(read(html)).toEqual([undefined]);
  });

  it('does not take the subject from a mail further up, when the subject of the page is not found', () => {
    const own = message('data-legacy-message-id="1a"', '<h2>Delivery Status Notification (Failure)</h2>');
    document.body.innerHTML = `<div role="main">${own}${message('data-legacy-message-id="1b"', 'Hello')}</div>`;
    const found = [...document.querySelectorAll<HTMLElement>('.a3s')].map((body) => gmail.read(body));
    expect(found.map((one) => one?.subject)).toEqual(['', '']);
  });

  it('does not take the sender from the mail itself', () => {
    const [found] = read(`<div data-legacy-message-id="1"><div class="ii gt"><div class="a3s">
      <span email="mailer-daemon@evil.example" name="Mail Delivery">x</span></div></div></div>`);
    expect(found?.sender).toEqual({ name: '' });
  });

  it.each([
    ['?ui=2&view=pt&search=all', '', false],
    ['?ik=1&view=om&permmsgid=msg-f:1', '', false],
    ['?view=att&attid=0', '', false],
    ['', 'xE xp', false],
    ['', 'aAU xE Su', true],
    ['?zx=1', '', true],
  ])('window with query %j and body class %j: reads mail? %s', (search, classes, expected) => {
    document.body.className = classes;
    expect(gmail.isReadingWindow({ pathname: '/mail/u/0/', search }, document)).toBe(expected);
  });
});
