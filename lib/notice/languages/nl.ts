import { defineLanguage } from './define.ts';

export const dutch = defineLanguage({
  code: 'nl',
  words:
    'het een niet bericht berichten uw voor naar van worden kan geadresseerde geadresseerden bezorgd bezorgen adres op aan zijn kon werd deze volgende met ontvanger postvak antwoord omdat gevonden afgeleverd gebruiker opdracht onbekend geweigerd door bij ook er heeft je wij daarom om is',
  subject: {
    delay:
      /(?:bezorging|levering|aflevering) (?:is )?(?:vertraagd|uitgesteld)|nog niet (?:bezorgd|afgeleverd)/i,
    delivered: /^(?:bezorgd|doorgestuurd|afgeleverd):|succesvol bezorgd/i,
    failure:
      /onbestelbaar|niet (?:bezorgd|afgeleverd|worden bezorgd|worden afgeleverd)|(?:bezorging|aflevering|levering) .{0,20}mislukt|(?:fout|probleem) bij (?:het )?(?:bezorg|aflever|lever)|(?:bericht|mail) (?:geweigerd|teruggestuurd|niet verzonden)|retour afzender/i,
  },
  body: {
    delay:
      /nog niet (?:bezorgd|afgeleverd|worden bezorgd)|(?:bezorging|aflevering|levering) .{0,60}(?:vertraagd|uitgesteld)|(?:wordt|zal) .{0,30}opnieuw (?:geprobeerd|proberen)|blijft .{0,40}proberen|probeert het .{0,40}(?:uur|opnieuw|dagen)|tijdelijk probleem|alleen een waarschuwing/i,
    failure:
      /niet (?:bereikt|ontvangen)|niet worden bereikt|kan niet worden (?:bezorgd|afgeleverd|verzonden)|niet (?:worden )?(?:bezorgd|afgeleverd|gevonden|verzonden)|adres niet gevonden|(?:bezorging|aflevering) .{0,40}mislukt|(?:is|werd) (?:geweigerd|geblokkeerd|afgewezen)|bestaat niet|postvak .{0,30}vol|probleem .{0,30}(?:bezorg|aflever)|(?:is|wordt) .{0,20}geweigerd/i,
  },
  filter: {
    own: /\b(?:uw|jouw|je) (?:\S{1,16} ){0,2}(?:e-?mail(?:bericht)?|mail|bericht|antwoord|reactie|verzoek aan de (?:mailing)?lijst)\b|door u (?:verzonden|verstuurd)|\bu .{0,60}(?:verzonden|gestuurd|verstuurd)/i,
    stopped:
      /onderschept|stopgezet|tegengehouden|geblokkeerd|in quarantaine|verwijderd|geweigerd|afgewezen|gestopt|vastgehouden|niet (?:\S{1,20} )?(?:doorgestuurd|doorgelaten|geplaatst|verwerkt|geaccepteerd|aangenomen|goedgekeurd|verspreid)/i,
    forReader:
      /^\W{0,3}welkom|(?:aan|voor) u (?:gericht|bestemd|geadresseerd|verzonden)|(?:berichten?|e-?mails?) (?:voor|aan) (?:u|jou)\b|uw quarantaine|wacht op (?:goedkeuring|moderatie)/i,
  },
  labels: {
    response: [
      '(?:het antwoord|antwoord|de reactie|reactie)(?: van de (?:externe )?server)?(?: (?:was|is|luidde))?',
      '(?:reden|oorzaak|fout(?:melding)?|gemelde fout|diagnose)',
    ],
    server: ['bronserver', 'genererende server', 'gegenereerd door', 'verzonden door'],
    recipient: ['(?:adres )?(?:van )?(?:de )?(?:geadresseerde|ontvanger)', '(?:e-mail)?adres'],
    to: ['aan'],
    sender: ['(?:adres )?(?:van )?afzender', 'van'],
    original: ['oorspronkelijke? (?:berichtkoppen|bericht)', 'originele berichtkoppen'],
    announced: ['volgende (?:reden|fout)'],
    forward: [
      '(?:doorgestuurd|doorsturen|doorgezonden) (?:naar|aan)(?: het adres)?',
      'doorstuuradres',
      'alias voor',
    ],
  },
  horizon: {
    retry: 'prob(?:e|ee)r|poging',
    hour: 'uur|uren',
    day: 'dag(?:en)?',
    passed: 'na meer dan|meer dan|sinds|elke',
    until: 'tot',
  },
});
