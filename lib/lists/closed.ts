import { defineList } from './define.ts';

/** Lists that were shut down: a server that still asks them is set up wrongly, and nobody can be removed from them. */
export const closedLists = [
  defineList({
    id: 'sorbs',
    name: 'SORBS',
    reach: 'closed', // 2024-06-05
    holds: ['ip'],
    zones: ['sorbs.net'],
    marks: [/\bsorbs\b/i],
    source: 'https://spamtacular.com/2024/06/05/sorbs-closing-has-been-announced',
  }),
  defineList({
    id: 'nix-spam',
    name: 'NiX Spam',
    reach: 'closed', // 2025-01-16
    holds: ['ip'],
    zones: ['ix.dnsbl.manitu.net', 'dnsbl.manitu.net'],
    marks: [/\bnix ?spam\b/i],
    source: 'https://heise.de/-10248714',
  }),
  defineList({
    id: 'lashback',
    name: 'Lashback UBL',
    reach: 'closed', // offline since 2023 at the latest
    holds: ['ip'],
    zones: ['ubl.unsubscore.com', 'ubl.lashback.com', 'unsubscore.com'],
    marks: [/\blashback\b/i],
    source: 'https://www.dnsbl.com/',
  }),
  defineList({
    id: 'inps',
    name: 'inps.de DNSBL',
    reach: 'closed', // 2020
    holds: ['ip'],
    zones: ['dnsbl.inps.de'],
    source: 'https://www.dnsbl.com/',
  }),
  defineList({
    id: 'njabl',
    name: 'NJABL',
    reach: 'closed', // 2013
    holds: ['ip'],
    zones: ['njabl.org'],
    marks: [/\bnjabl\b/i],
    source: 'https://www.dnsbl.com/',
  }),
  defineList({
    id: 'ahbl',
    name: 'AHBL',
    reach: 'closed', // 2015: it lists everybody since
    holds: ['ip', 'domain'],
    zones: ['ahbl.org'],
    marks: [/\bahbl\b/i],
    source: 'https://www.dnsbl.com/',
  }),
] as const;
