import { driftOf, type View } from './view.ts';

/** What somebody pastes into an issue; for maintainers, so in their language. */
export interface Diagnostics {
  /** Of the extension. */
  version: string;
  /** `Chrome 141`. */
  browser: string;
  view: View;
  /** The censored page (structure.ts). */
  structure: string;
}

const yesOrNo = (is: boolean): string => (is ? 'yes' : 'no');

/** A page of a webmail as text for an issue, with nothing in it that a person wrote. */
export function writeDiagnostics({ version, browser, view, structure }: Diagnostics): string {
  const drift = driftOf(view);
  const rows = Object.entries(view.parts).map(
    ([part, [sure, spare]]) =>
      `| ${part} | ${sure} | ${spare} |${drift.includes(part) ? ' changed |' : ' |'}`,
  );
  return [
    `Bounce Lens ${version} in ${browser}, ${view.name}`,
    `Window for reading: ${yesOrNo(view.isReadingWindow)}. Open message: ${yesOrNo(view.isOpen)}. Panel: ${yesOrNo(view.hasPanel)}.`,
    '',
    '| part | found | by fallback | |',
    '|---|---|---|---|',
    ...rows,
    '',
    '```html',
    structure.replace(/></g, '>\n<'),
    '```',
    '',
  ].join('\n');
}

/** Name and major version of the browser; the rest of what it says about itself is nobody's business. */
export function browserOf(userAgent: string): string {
  const [, name = 'unknown browser', version = ''] =
    /(Firefox|Edg|Chrome)\/(\d{1,4})/.exec(edgeFirst(userAgent)) ?? [];
  return `${name === 'Edg' ? 'Edge' : name} ${version}`.trim();
}

/** Edge calls itself Chrome as well, earlier in the line. */
const edgeFirst = (userAgent: string): string => /Edg\/\d{1,4}/.exec(userAgent)?.[0] ?? userAgent;
