import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const mtaStsFail = defineCause({
  id: 'mta-sts-fail',
  bucket: 'sending-path',
  actor: 'recipient-admin',
  when: [
    {
      phrase: phrase(
        'mta-?sts\\S? {long}(?:{not} (?:matched|cover)|enforce|policy)|{not} (?:matched|listed|allowed) by (?:the )?(?:mta-?sts )?policy of',
      ),
    },
    { phrase: phrase('(?:failed|fails|failure|violat\\S{1,4}|against) {gap}mta-sts') },
    {
      phrase: phrase(
        'mta-sts (?:validation|policy|enforce\\S{0,4}|check) ?{gap}(?:fail|invalid|error|violat|mismatch|{not})',
      ),
    },
    { enhanced: /^[45]\.(?:4\.8|7\.5)$/, at: ['microsoft'] },
    {
      phrase: phrase(
        'mta-?sts\\S{0,12} {gap}(?:kr[aäæ]v|verlangt|erfordert|exige|impose|requiert|requiere|requer|richiede|impone|vereist|wymaga|требует|vaatii|vy.aduje|gerekti|zertifikat|certificat|certyfik|сертифик|fehlgeschl|.chou|fall|falh|mislukt|nie powiod|не прош|misslyck|mislyk)|mta-?sts.{0,20}(?:証明書|証明|要求|失敗|证书|證書|인증서|실패)',
      ),
    },
    { wording: phrase('(?:failed|violates?|breaks?|against) (?:the |their |its )?mta-?sts\\b') },
    { vendor: /\bsts-(?:policy|webpki)-(?:invalid|fetch-error)\b/i },
  ],
  source: 'https://www.rfc-editor.org/rfc/rfc8461',
});

EXAMPLES: addExamples(mtaStsFail, {
  is: [
    '451 4.4.8 MX hosts of corp.example failed MTA-STS validation',
    '550 5.7.5 Remote certificate failed MTA-STS validation. Reason: UntrustedRoot',
    '450 4.7.5 delivery refused, mta-sts policy validation failed',
    'Domänens MTA-STS-policy kräver ett giltigt certifikat',
    '451 4.4.8 MX failed MTA-STS, no TLS offered',
    '450 sts-policy-fetch-error for corp.example',
  ],
  isNot: [
    '550 5.7.323 tlsa-invalid: The domain failed DANE validation.', // DANE
  ],
});
