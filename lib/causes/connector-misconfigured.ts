import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const connectorMisconfigured = defineCause({
  id: 'connector-misconfigured',
  bucket: 'sending-path',
  actor: 'your-admin',
  permanence: 'permanent',
  when: [
    { phrase: phrase('no route found to|check server, connection and domain documents') },
    // the same in other languages
    {
      wording: phrase(
        '(?:keine|aucune|ning.na?|no se (?:ha )?encontr\\S{1,3}(?: una| ninguna)?|nessun\\S{0,2}|nenhuma|n[aã]o foi encontrada|geen|ingen|brak|nie (?:ma|znaleziono)|нет|не найден\\S?) (?:\\S{1,12} )?(?:leitweg|route|ruta|rota|instradamento|percorso|rutt|rute|trasy|маршрут\\S{0,2})\\b {long}(?:\\bdom[äa]in|dom[äa]ne|domini|domíni|domein|domæne|\\bdomen|домен)',
      ),
      confidence: 'medium',
    },
    { token: /TenantAttribution\b/ },
    {
      wording:
        /(?:incorrect hostname used for inbounds|hostname is not authorized|configuration is invalid for this certificate)/i,
      at: ['mimecast'],
    },
    { wording: /journal(?:ing)? (?:on-premises )?messages/i },
    { phrase: phrase('cannot achieve exchange server authentication') },
    {
      phrase: phrase(
        '(?:no|outbound|inbound|send|receive) connector {long}(?:found|match|configured|certificate)',
      ),
    },
    { enhanced: /^5\.7\.(?:64|3)$/, at: ['microsoft'] },
    { enhanced: /^5\.7\.64$/, confidence: 'medium' }, // nobody else has it
    { enhanced: /^5\.3\.190$/ },
    { phrase: phrase('connector (?:\\S{1,12} ){0,4}(?:{not} match|mismatch|{not} (?:configured|found))') },
    { vendor: /brevo\.com\/security\/authorised_ips/i },

    {
      phrase: phrase(
        '(?:send|outbound|inbound|receive) connector\\S? {long}(?:covers?|smart ?host|address space|exists?\\b)|connector {gap}address space|no connector {long}(?:covers?|address space)|smart ?host (?:of|in|for) (?:the |your )?(?:\\S{1,12} )?connector',
      ),
    },
  ],
  source:
    'https://learn.microsoft.com/exchange/mail-flow-best-practices/use-connectors-to-configure-mail-flow/use-connectors-to-configure-mail-flow',
});

EXAMPLES: addExamples(connectorMisconfigured, {
  is: [
    '550 5.7.64 TenantAttribution; Relay Access Denied',
    '454 4.7.0 Cannot achieve Exchange Server authentication',
    '550 5.7.1 No outbound connector was found that matches this certificate',
    '550 the inbound connector does not match this host',
    'Keine Route von MAIL2/CORP zur Domäne CORP gefunden',
    'Aucune route trouvée vers le domaine CORP depuis le serveur MAIL2/CORP',
    '525 5.7.1 Unauthorized IP address 192.0.2.99, authorise it at https://app.brevo.com/security/authorised_ips',
    '550 5.4.4 no connector covers the address space',
    'Status code: 550 5.7.64',
  ],
  isNot: [
    '550 5.7.1 Relay access denied', // plain relaying
    'Keine Route zum Zielrechner', // a network
  ],
});
