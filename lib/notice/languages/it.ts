import { defineLanguage } from './define.ts';

export const italian = defineLanguage({
  code: 'it',
  words:
    'il messaggio messaggi della del gli di che non stato stata alla per destinatario destinatari indirizzo consegnato consegna recapitato recapitare recapito risposta una posta casella seguenti impossibile dal nel sono questo errore perché utente comando più un sconosciuto rifiutato spazio dominio viene dai ha hai inviato ore tentativi',
  subject: {
    delay:
      /(?:consegna|recapito) (?:ritardat[ao]|posticipat[ao]|in ritardo)|non ancora (?:consegnat|recapitat)/i,
    delivered:
      /^(?:recapitato|consegnato|inoltrato|consegna|accettazione|presa in carico):|consegna riuscita|avvenuta consegna/i,
    failure:
      /non recapitabile|non accettazione|anomalia messaggio|mancat[ao] (?:recapito|consegna)|non (?:consegnat|recapitat|consegnabil)|(?:errore|problema) (?:di|nella|nel) (?:consegna|recapito|invio)|(?:consegna|recapito) (?:non riuscit|fallit)|(?:messaggio|posta|mail|email) (?:respint|restituit|rifiutat|non inviat)|impossibile (?:recapitare|consegnare)|restituit[ao] al mittente|invio non riuscito|non recapitato/i,
  },
  body: {
    delivered:
      /ricevuta di (?:avvenuta )?(?:accettazione|consegna|presa in carico)|è stato (?:correttamente )?consegnato nella casella/i,
    delay:
      /non (?:è|è stato) ancora (?:stato )?(?:recapitat|consegnat|arrivat)|(?:riproviamo|ritentiamo)(?! (?:a )?(?:senza|invano))|(?:consegna|recapito) .{0,60}ritard|riproverà|(?:ritenterà|continuerà|proverà).{0,30}(?:consegn|recapit|tent|nuovo|prov)|(?:ulteriori|altri|nuovi) tentativi|problema temporaneo|solo un avviso|non è stato (?:consegnato|recapitato) nelle prime|attendere altre \S{1,8} ore/i,
    failure:
      /non ha raggiunto|non (?:ho|abbiamo) potuto (?:consegnar|recapitar|inviar)|non (?:sono riuscit[oa]|siamo riusciti) a (?:consegnar|recapitar|inviar)|impossibile raggiungere|non (?:è stato|può essere|è stato possibile|è possibile|sono stati) (?:recapita|consegna|invia|trova|trasm)|impossibile (?:recapitare|consegnare|inviare|trovare)|indirizzo non trovato|recapito non riuscito|consegna .{0,40}(?:non riuscita|fallita)|(?:è stato|stata) (?:respint|rifiutat|bloccat)|non esiste|casella .{0,40}(?:piena|disattivat)|problema (?:durante|nel) (?:la|il)? ?(?:consegna|recapito)|non è stato (?:accettato|inviato|spedito)|viene restituito|hai superato|messaggio rifiutato|non raggiunt|non hanno? ricevuto/i,
  },
  filter: {
    own: /\b(?:su|tu|vostr)[oa] (?:messaggio|e-?mail|mail|risposta)|da (?:lei|te|voi) (?:inviat|spedit)|inviat[oa] da (?:lei|te|voi)\b|\bha (?:inviato|spedito)/i,
    stopped:
      /intercettat[oa]|bloccat[oa]|in quarantena|fermat[oa]|eliminat[oa]|rimoss[oa]|trattenut[oa]|respint[oa]|rifiutat[oa]|distrutt[oa]|interrott[oa]|non (?:è|può|sono|verrà|sarà)(?: stat[oaie]| essere)? (?:inoltrat|pubblicat|accettat|approvat|distribuit|consegnat|recapitat|elaborat|gestit)/i,
    forReader:
      /^\W{0,3}benvenut|\ba (?:lei|te|voi) (?:indirizzat|destinat|inviat|dirett)|(?:indirizzat|destinat|inviat|dirett)[oaie] a (?:lei|te|voi)\b|sua quarantena|in attesa (?:di|della sua) (?:approvazione|moderazione)/i,
  },
  labels: {
    response: [
      '(?:la )?risposta(?: del server(?: remoto)?)?(?: (?:è stata|era|è))?',
      '(?:motivo|ragione|causa|(?:codice (?:di )?)?errore(?: segnalato)?|messaggio di errore|diagnostica)',
    ],
    server: ['server (?:di generazione|generatore)', 'generato da', 'inviato da'],
    recipient: ['(?:indirizzo (?:del )?)?destinatario', 'indirizzo(?: e-?mail| non raggiunto)?'],
    to: ['a'],
    sender: ['(?:indirizzo (?:del )?)?mittente', 'da'],
    original: ['intestazioni (?:originali|(?:del )?messaggio originale)', 'messaggio originale'],
    announced: ['seguenti? (?:motivo|errore|ragione)'],
    forward: ['(?:inoltrat|reindirizzat|girat)[oa] (?:a|verso)(?: l.indirizzo)?', 'indirizzo di inoltro'],
  },
  horizon: {
    retry: 'riprov|ritent|tentativ|prover|continuer',
    hour: 'or[ae]',
    day: 'giorn[oi]',
    passed: 'da oltre|dopo|ogni',
    until: 'fino (?:al?|alle)',
  },
});
