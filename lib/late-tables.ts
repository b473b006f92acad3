/** What is only data: the exports of modules, by the path of the module. */
export type Tables = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const waiting: ((tables: Tables) => void)[] = [];

/** In the extension a module that is only data is a call of this (scripts/late-tables.ts): it gets its exports later. */
export const whenRead = (take: (tables: Tables) => void): void => {
  waiting.push(take);
};

/** Gives each module its data. Until then it has none, and whoever uses it fails at once. */
export function handOut(tables: Tables): void {
  for (const take of waiting) take(tables);
}
