import { existsSync, readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { refuse, send } from '../answer.ts';

const ROOT = join(import.meta.dirname, '..');
const NAME = /^(?:page|gmail|outlook)\/[a-z-]+\.(?:ts|css)$/;

/** Serves a style sheet as it is and a page script without its types: the replica needs no bundler. */
export function sendAsset(name: string, response: ServerResponse) {
  const file = join(ROOT, name);
  if (!NAME.test(name) || !existsSync(file)) return refuse(response, 404);
  const source = readFileSync(file, 'utf8');
  if (name.endsWith('.css')) return send(response, 'text/css; charset=utf-8', source);
  send(response, 'text/javascript; charset=utf-8', withoutTypes(source));
}

/** Node marks the function as experimental; a warning on every start would only alarm people. */
function withoutTypes(source: string): string {
  const warn = process.emitWarning;
  process.emitWarning = () => {};
  try {
    return stripTypeScriptTypes(source);
  } finally {
    process.emitWarning = warn;
  }
}
