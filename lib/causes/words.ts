/** Words that mail servers use for one thing, so that a rule recognises the family and not one server's wording. */
const families: Record<string, string> = {
  recipient:
    '(?:e-?mail |mail |local |target )?(?:user ?(?:name|id)?|recipients?|m(?:ail ?)?box(?:es)?|accounts?|address(?:ee|es)?|inbox|maildrop|mail ?folder|alias|person)(?: (?:address|account|mailbox|name))?',
  sender: '(?:sender|mail ?from|envelope from|return.path|from|originator)',
  host: '(?:client|host|ip|server|mta|sender|connection)(?: (?:host|ip|address|server))?',
  not: "(?:not|n't|never|no longer)",
  is: "(?:is|was|are|were|has been|have been|'s)",
  denied:
    '(?:denied|deny\\b(?!.?list)|rejected|refused|blocked|prohibited|forbidden|not (?:allowed|permitted|accepted))',
  many: '(?:too many|too much|excessive|maximum number of|limit on)',
  gap: '.{0,40}?',
  long: '.{0,100}?',
};

/** An expression from a template: `{family}` stands for its words, a blank for one blank or more. */
export function phrase(template: string): RegExp {
  const source = template
    .replaceAll(' {not}', "(?: |(?=n't)){not}") // "does not", "doesn't"
    .replaceAll('{is} )?{not}', "{is}(?: |(?=n't)))?{not}")
    .replace(/\{([a-z]+)\}/g, (whole, name: string) => families[name] ?? whole)
    .replace(/ (?![?*+{])/g, ' {1,3}');
  return new RegExp(source, 'i');
}
