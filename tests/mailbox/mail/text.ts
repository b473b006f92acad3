const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text, safe inside HTML and inside a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

const LINK =
  /(https?:\/\/[^\s<>"]{1,2000}[^\s<>".,;:)\]])|([\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8})/g;

/** Plain text as a webmail shows it: escaped, line breaks kept, addresses and URLs made clickable. */
export function textToHtml(text: string): string {
  let html = '';
  let end = 0;
  for (const match of text.matchAll(LINK)) {
    const href = match[1] ?? `mailto:${match[2]}`;
    html += escapeHtml(text.slice(end, match.index));
    html += `<a href="${escapeHtml(href)}" target="_blank">${escapeHtml(match[0])}</a>`;
    end = match.index + match[0].length;
  }
  return (html + escapeHtml(text.slice(end))).replace(/\r?\n/g, '<br>\n').replace(/ {2}/g, ' &nbsp;');
}
