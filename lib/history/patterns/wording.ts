/** The first lines tell replies apart; what follows is ids and links. */
const LONGEST = 240;

/** Addresses, links, host names, numbers and ids: what changes from one copy of a reply to the next. */
const varying =
  /<?[^\s<>@]{1,64}@[\w.-]{1,120}>?|https?:\/\/\S{1,200}|\b(?:[\w-]{1,63}\.){1,6}[a-z]{2,24}\b|\b[\w-]{0,30}\d[\w-]{0,30}(?:[.:][\w-]{1,30}){0,8}/gi;
/** `550 5.7.1` belongs to the wording. */
const code = /^[245]\d\d(?:[ -][245]\.\d{1,3}\.\d{1,3})?/;

/** A reply without what changes from one recipient to the next: equal for equal replies. */
export function wordingOf(diagnostic: string): string {
  const text = diagnostic.slice(0, LONGEST);
  const [codes = ''] = code.exec(text) ?? [];
  const words = text.slice(codes.length).replace(varying, '*').toLowerCase();
  return `${codes} ${words.replace(/[\s*]{1,240}/g, ' ').trim()}`;
}
