/** When the gallery is looked at: a Friday, a few days after most of the fixtures, so that their delays are not over. */
export const NOW = Date.parse('2026-03-13T09:00:00Z');
