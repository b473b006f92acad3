/** A part of the budgets, measured by a file of its own in a process of its own: what ran before slows nothing. */
export interface Suite {
  id: string;
  title: string;
  needsBuild: boolean;
}

/** In the order of the handbook's budgets; `id` is the file beside this one. */
export const SUITES: readonly Suite[] = [
  { id: 'size', title: 'What it weighs', needsBuild: true },
  { id: 'engine', title: 'Reading and classifying', needsBuild: false },
  { id: 'dns', title: 'DNS check', needsBuild: false },
  { id: 'page', title: 'In a mail page', needsBuild: true },
  { id: 'history', title: 'History page, ten thousand bounces', needsBuild: true },
  { id: 'import', title: 'Import', needsBuild: true },
];
