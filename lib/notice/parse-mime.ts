import PostalMime, { type Email } from 'postal-mime';

/** What postal-mime has gathered before it puts the texts together; it tells its own types nothing of this. */
interface Gathered {
  textMap: Map<unknown, { html?: { type: string; value: unknown }[] }>;
  renderTextContent(): void;
}

/** A tag that another one interrupts. */
const openTag = /<[a-z/][^<>]*(?=<)/gi;

/**
 * Ends each tag before the next one begins. Where a mail has text beside a page, postal-mime makes text of the page, and
 * for 120 kB of `<a href="x` without an end its expressions would take half a minute.
 */
const withEnds = (html: string): string => html.replace(openTag, '$&>');

/** Octets that are no UTF-8, of a mail that does not say what they are: mailers from before MIME wrote Latin-1. */
function declared(raw: string | Uint8Array): string | Uint8Array {
  if (typeof raw === 'string' || !new TextDecoder().decode(raw).includes('\ufffd')) return raw;
  const text = new TextDecoder('windows-1252').decode(raw);
  return /^content-type:/im.test(text) ? raw : text;
}

/** Opens a message; undefined for what passes the limits of postal-mime (nesting, header size). */
export async function parseMime(raw: string | Uint8Array): Promise<Email | undefined> {
  const parser = new PostalMime({ forceRfc822Attachments: true });
  const gathered = parser as unknown as Gathered;
  const render = gathered.renderTextContent.bind(parser);
  gathered.renderTextContent = () => {
    for (const { html = [] } of gathered.textMap.values()) {
      for (const entry of html) if (typeof entry.value === 'string') entry.value = withEnds(entry.value);
    }
    render();
  };
  try {
    return await parser.parse(declared(raw));
  } catch {
    return undefined;
  }
}
