import { defineList } from './define.ts';

/** The notes on dead lists before June 2024. */
const deadLists =
  'https://dnsbl.com/search?max-results=12&reverse-paginate=true&updated-max=2024-06-08T14%3A02%3A00-05%3A00';

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
    reach: 'closed', // reported offline by June 2024
    holds: ['ip'],
    zones: ['ubl.unsubscore.com', 'ubl.lashback.com', 'unsubscore.com'],
    marks: [/\blashback\b/i],
    source: deadLists,
  }),
  defineList({
    id: 'inps',
    name: 'inps.de DNSBL',
    reach: 'closed', // 2020-05-25
    holds: ['ip'],
    zones: ['dnsbl.inps.de'],
    source: deadLists,
  }),
  defineList({
    id: 'njabl',
    name: 'NJABL',
    reach: 'closed', // 2013-03-01
    holds: ['ip'],
    zones: ['njabl.org'],
    marks: [/\bnjabl\b/i],
    source: 'https://whatismyipaddress.com/njabl',
  }),
  defineList({
    id: 'ahbl',
    name: 'AHBL',
    reach: 'closed', // 2015-01-01: it lists everybody since
    holds: ['ip', 'domain'],
    zones: ['ahbl.org'],
    marks: [/\bahbl\b/i],
    source: 'https://en.wikipedia.org/wiki/The_Abusive_Hosts_Blocking_List',
  }),
] as const;
