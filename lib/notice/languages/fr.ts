import { defineLanguage } from './define.ts';

export const french = defineLanguage({
  code: 'fr',
  words:
    'votre vos les des une pas été être est pour dans avec sur vous ce cette destinataire destinataires adresse remis remise envoyé échec serveur messagerie boîte introuvable réponse était aux ou du au veuillez distribué délivré suivants suivantes car le un plus trop cet commande hôte utilisateur inconnu par qui fichier nous tentative bloqué refusé sont',
  subject: {
    delay:
      /remise (?:différée|retardée)|remis en retard|distribution retardée|pas encore (?:été )?(?:remis|distribué|livré)/i,
    delivered: /^(?:remis|relayé|distribué) ?:|remise réussie|accusé de remise/i,
    failure:
      /non[- ]remis|échec (?:de|dans) (?:la |l.)?(?:remise|distribution|livraison|envoi|transmission)|(?:message|courrier|mail) (?:non (?:distribué|délivré|remis|livré)|rejeté|retourné)|non distribuable|n.a pas (?:pu être|été)|retour (?:à l.expéditeur|de courrier)|erreur (?:de|d.) ?(?:remise|envoi|distribution)|destinataire inconnu|(?:remise|distribution|envoi) impossible|limite d.envoi/i,
  },
  body: {
    delay:
      /pas encore (?:été |pu être )?(?:remis|distribué|livré|délivré|transmis)|remise .{0,60}(?:retardée|différée)|réessa(?:iera|ierons|yera)|nouvelles? tentatives? (?:dans|.{0,30}(?:ser|aur|pendant|jusqu))|continuer(?:a|ont|ons) (?:à|d.)essayer|problème temporaire|simple avertissement|tentatives? .{0,40}(?:se poursuiv|continu)|continuera .{0,30}tent/i,
    failure:
      /n.est pas parvenu|impossible de joindre|échec de la (?:remise|distribution|livraison)|n.a (?:pas|pu) (?:pu être|été|être)? ?(?:remis|distribué|livré|délivré|envoyé|transmis)|n.a pas (?:pu|été)|(?:distribution|remise) de votre message|non (?:distribué|remis|délivré|livré)|impossible de (?:remettre|distribuer|délivrer|livrer|transmettre)|boîte (?:de réception|aux lettres) .{0,30}pleine|adresse introuvable|est introuvable|a été (?:rejeté|refusé|bloqué)|n.existe (?:pas|plus)|n.(?:a|ont) pas (?:pu|été|reçu)|n.a(?:i|vons) pas (?:pu|été)|groupe que vous avez essayé|(?:limite|nombre maximum) d.envois?|a été (?:interrompu|retourné|renvoyé|supprimé)|motif du rejet/i,
  },
  filter: {
    own: /(?:votre|vos|ton) (?:messages?|courriels?|e-?mails?|mails?|envois?|réponse|courriers?|requête à la liste)|vous (?:avez|venez d.) ?(?:envoyer?|envoyé|adresser?|adressé|tenté)|(?:provenant|émanant) (?:\S{1,18} )?de vous|de votre part|envoyée? par vous/i,
    stopped:
      /intercepté|bloqué|mise? en quarantaine|arrêté|supprimé|retenue?\b|refusé|rejeté|écarté|n.a (?:pas|pu) (?:pu )?(?:être|été) (?:transmis|publié|acheminé|traité|accepté|approuvé|diffusé|distribué|pris)|refuse de (?:transmettre|délivrer)|détruite?\b|interdite? par|arrêtée/i,
    forReader:
      /^\W{0,3}bienvenue|vous (?:était|est|sont|étaient) (?:adressé|destiné)|(?:à|pour) votre attention|(?:message|courriel|e-?mail)s? pour vous|votre quarantaine|en attente d. ?(?:votre )?(?:approbation|validation|modération)/i,
  },
  labels: {
    response: [
      '(?:la )?réponse(?: du serveur(?: distant)?)?(?: (?:était|est)(?: la suivante)?)?',
      '(?:raison|motif|cause|erreur(?: signalée)?|message d.erreur|diagnostic)',
    ],
    server: ['serveur de génération', 'serveur générateur', 'généré par', 'envoyé par'],
    recipient: [
      '(?:adresse du |premier )?destinataire',
      'adresse(?: e-?mail| électronique)?',
      'motif du rejet pour',
      '.{0,60}à l.adresse suivante',
    ],
    to: ['à'],
    sender: ['(?:adresse de l.)?expéditeur', 'de'],
    original: [
      'en-têtes (?:de|du) message d.origine',
      'en-têtes d.origine',
      'message (?:d.origine|original|initial)',
    ],
    announced: ['(?:raison|motif|erreur)s? suivante?s?'],
    forward: [
      '(?:transféré|redirigé|renvoyé|réexpédié)e?s? (?:à|vers)(?: l.adresse)?',
      'adresse de (?:transfert|redirection)',
      'alias pour',
    ],
  },
  horizon: {
    retry: 'essa(?:i|y)|tent(?:a|e|é)',
    hour: 'heures?',
    day: 'jours?',
    passed: 'depuis|après|plus de|toutes les',
    until: 'jusqu.(?:au|à)',
  },
});
