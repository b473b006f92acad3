import { defineLanguage } from './define.ts';

export const portuguese = defineLanguage({
  code: 'pt',
  words:
    'não mensagem mensagens você sua seu foi endereço destinatário destinatários entregue entrega uma dos das pelo pela os com caixa resposta porque possível enviar falha seguintes servidor ao para estes por usuário comando respondeu conta cheia rejeitada mais sem ser um foram nosso domínio está',
  subject: {
    delay: /entrega (?:atrasada|adiada|em atraso)|atraso na entrega|ainda não (?:foi )?entregue/i,
    delivered: /^(?:entregue|retransmitid[oa]|mensagem entregue):|entrega bem-sucedida/i,
    failure:
      /não (?:é possível entregar|entregue|foi (?:possível )?entreg|pôde ser entregue|pode ser entregue)|(?:falha|erro|problema) (?:na|de|no) (?:entrega|envio)|(?:mensagem|e-?mail|correio) (?:devolvid[oa]|não entregue|rejeitad[oa]|não enviad[oa]|retornad[oa])|retornado ao remetente|devolvid[oa] ao remetente|bloqueio .{0,20}de envio|envio bloqueado/i,
  },
  body: {
    delay:
      /ainda não (?:foi|pôde ser) entregue|entrega .{0,60}(?:atras|adiad)|(?:tentará|tentaremos|continuará|continuaremos) (?:a )?(?:novamente|tent|entreg|por)|novas tentativas|problema temporário|apenas um aviso|será tentad|está atrasada/i,
    failure:
      /não (?:consegui(?:mos)? (?:entregar|enviar)|pude (?:entregar|enviar)|chegou|foi possível contact?ar|alcançou)|falha na entrega|não (?:foi|pôde ser|pode ser|foram|puderam ser) (?:entregue|enviad|transmitid)|endereço não (?:foi )?encontrado|não foi (?:possível )?(?:entregar|enviar|encontrad)|não (?:foi )?encontrad|(?:foi|foram) (?:rejeitad|bloquead|devolvid|recusad)|não existe|caixa .{0,40}cheia|impossível entregar|não receb(?:eu|eram)|problema (?:na|ao) entreg|(?:foi|está) (?:suspens|desativad)|limite de .{0,40}(?:por hora|destinatários|envio)|não (?:foi enviad|recebe)/i,
  },
  filter: {
    own: /(?:\bsuas?|\bseus?|\btua|\bteu) (?:mensage(?:m|ns)|e-?mails?|resposta)|enviad[oa]s? por (?:você|si)|que (?:você )?enviou|você (?:enviou|tentou)/i,
    stopped:
      /interceptad[oa]|interrompid[oa]|bloquead[oa]|(?:em|para a?) ?quarentena|retid[oa]|removid[oa]|apagad[oa]|excluíd[oa]|rejeitad[oa]|recusad[oa]|barrad[oa]|não (?:(?:foi|será|pôde|ser|foram) ){1,2}(?:publicad|encaminhad|aceit|entregue|processad|aprovad|distribuíd)/i,
    forReader:
      /^\W{0,3}bem-vind|(?:destinad|endereçad|dirigid)[oa]s? a (?:você|si)|(?:enviad[oa]s? |mensagens )para você|sua quarentena|aguarda(?:m|ndo)? .{0,12}(?:aprovação|moderação)/i,
  },
  labels: {
    response: [
      '(?:a )?resposta(?: do servidor(?: remoto)?)?(?: (?:foi|é)(?: a seguinte)?)?',
      '(?:motivo|razão|causa|(?:código d[eo] |detalhes? do )?erro(?: (?:relatado|reportado))?|mensagem de erro|diagnóstico)',
    ],
    server: ['servidor (?:de origem|de geração|gerador)', 'gerado por', 'enviado por'],
    recipient: ['(?:endereço do )?destinatário', 'endereço(?: de e-?mail)?'],
    to: ['para'],
    sender: ['(?:endereço do )?remetente', 'de'],
    original: ['cabeçalhos (?:originais|da mensagem original)', 'mensagem original'],
    announced: ['seguintes? (?:motivo|erro|razão)'],
    forward: [
      '(?:reencaminhad|encaminhad|redirecionad)[oa] (?:para|a)(?: o endereço)?',
      'endereço de (?:encaminhamento|reencaminhamento)',
    ],
  },
  horizon: {
    retry: 'tent(?:a|á)',
    hour: 'horas?',
    day: 'dias?',
    passed: 'há|após|mais de|a cada',
    until: 'até(?: o dia)?',
  },
});
