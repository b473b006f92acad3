import type { MessageKey } from '../../../i18n.ts';
import type { Verdict } from '../../finding.ts';
import type { SyntaxId } from '../syntax.ts';

/** How one kind of remark is told: `$1` is the domain of the record, `$2` the tag or part. */
interface Sentence {
  verdict: Verdict;
  summary: MessageKey;
  explanation: MessageKey;
}

/** Types the table. */
const defineSentences = <const Table extends Record<string, Sentence>>(table: Table) => table;

/** Remarks on the text of a record. */
export const SYNTAX_SENTENCES: Record<SyntaxId, Sentence> = defineSentences({
  'escaped-semicolon': {
    verdict: 'fail',
    summary: 'dns_dmarc_escaped_semicolon',
    explanation: 'dns_dmarc_escaped_semicolon_why',
  },
  'leading-blank': {
    verdict: 'warn',
    summary: 'dns_dmarc_leading_blank',
    explanation: 'dns_dmarc_leading_blank_why',
  },
  'many-uris': { verdict: 'info', summary: 'dns_dmarc_many_uris', explanation: 'dns_dmarc_many_uris_why' },
  'p-missing': { verdict: 'fail', summary: 'dns_dmarc_p_missing', explanation: 'dns_dmarc_broken_why' },
  'p-not-second': {
    verdict: 'info',
    summary: 'dns_dmarc_p_not_second',
    explanation: 'dns_dmarc_p_not_second_why',
  },
  'part-malformed': {
    verdict: 'warn',
    summary: 'dns_dmarc_part_malformed',
    explanation: 'dns_dmarc_part_malformed_why',
  },
  'report-uri': { verdict: 'warn', summary: 'dns_dmarc_report_uri', explanation: 'dns_dmarc_report_uri_why' },
  'size-suffix': {
    verdict: 'info',
    summary: 'dns_dmarc_size_suffix',
    explanation: 'dns_dmarc_size_suffix_why',
  },
  'tag-duplicate': {
    verdict: 'fail',
    summary: 'dns_dmarc_tag_duplicate',
    explanation: 'dns_dmarc_tag_duplicate_why',
  },
  'tag-invalid': {
    verdict: 'warn',
    summary: 'dns_dmarc_tag_invalid',
    explanation: 'dns_dmarc_tag_invalid_why',
  },
  'tag-removed': {
    verdict: 'info',
    summary: 'dns_dmarc_tag_removed',
    explanation: 'dns_dmarc_tag_removed_why',
  },
  'tag-unknown': {
    verdict: 'info',
    summary: 'dns_dmarc_tag_unknown',
    explanation: 'dns_dmarc_tag_unknown_why',
  },
});

/** A tag without which there is no policy. */
export const BROKEN_POLICY: Sentence = {
  verdict: 'fail',
  summary: 'dns_dmarc_tag_invalid',
  explanation: 'dns_dmarc_broken_why',
};

/** A version that no receiver recognises. */
export const BROKEN_VERSION: Sentence = {
  verdict: 'fail',
  summary: 'dns_dmarc_version',
  explanation: 'dns_dmarc_version_why',
};
