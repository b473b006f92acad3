import { defineLanguage } from './define.ts';

export const spanish = defineLanguage({
  code: 'es',
  words:
    'el los las una del mensaje mensajes correo dirección destinatario destinatarios su sus entregar entregado pudo servidor respuesta fue porque este esta siguientes siguiente usted buzón encontrado encontró entrega no se ha por con usuario comando dijo correos cuenta lleno rechazado más sin ser desconocido un estado hasta volverá',
  subject: {
    delay:
      /retraso en la entrega|entrega (?:retrasada|demorada|aplazada)|aún no (?:se ha )?entregad|(?:sigue|está|permanece|continúa) en (?:la )?cola/i,
    delivered: /^(?:entregado|retransmitido|correo entregado):|entrega correcta|entregado correctamente/i,
    failure:
      /no se (?:puede|pudo|ha podido) entregar|(?:error|fallo|falla) (?:de|en la|en el|al) (?:entreg|env)|no (?:se )?(?:entregado|entregable)|(?:correo|mensaje|mail) (?:devuelto|no entregado|rechazado|no enviado)|entrega fallida|no se entregó|no entregado|imposible entregar|no ha(?:n)? recibido|devuelto al remitente|aviso de (?:no entrega|fallo)|ha rebotado|rebotad[oa]|correo rebotó|no permitido|envío (?:bloqueado|no realizado)/i,
  },
  body: {
    delay:
      /se retrasó la entrega|entrega .{0,60}(?:retras|demor|aplaz)|todavía no se ha (?:podido )?entregad|aún no se ha (?:podido )?entregad|(?<!\bno (?:se |le |lo |les )?)(?:(?:volverá|seguirá|continuará|volveremos|seguiremos) (?:a |intent|reintent|prob)|(?:volverá|seguirá) .{0,20}intent)|se reintentará|reintentará|problema temporal|lleva \d{1,3} (?:horas|días) en cola|solo es una advertencia/i,
    failure:
      /no (?:llegó|ha llegado) a|no (?:pude|pudimos|he podido|hemos podido) (?:\S{1,16} )?(?:entregar|enviar|hacer llegar)|no se pudo (?:establecer contacto|contactar)|no se (?:pudo|ha podido|puede|pudieron) (?:entregar|enviar|encontrar)|no (?:ha podido|pudo|puede) ser entregado|no se (?:ha )?entreg(?:ó|ado)|error (?:al entregar|de entrega|en la entrega)|dirección no encontrada|no se (?:ha )?(?:encontró|encontrado)|no encontramos|imposible entregar|(?:ha sido|fue) (?:rechazado|bloqueado|devuelto)|no existe|buzón .{0,40}llen|bandeja .{0,40}llena|grupo con el que has intentado|no (?:ha podido|pudo|puede) (?:ser )?(?:entreg|envi|transm)|no ha sido posible|se (?:ha )?(?:bloqueado|devuelve|devolvió)|se ha eliminado|no admite|límite de env/i,
  },
  filter: {
    own: /(?:\bsus?|\btu) (?:mensajes?|correos?|e-?mails?|envío|respuesta|petición a la lista)|(?:enviad[oa]|remitid[oa]) por (?:usted|ud|ti)\b|que (?:nos |usted )?(?:ha enviado|envió|enviaste)|(?:mensaje|correo) suyo/i,
    stopped:
      /interceptad[oa]|bloquead[oa]|en cuarentena|detenid[oa]|eliminad[oa]|retenid[oa]|rechazad[oa]|no (?:(?:se )?(?:ha|han|pudo|fue|será|podido)(?: podido| sido| ser){0,2}) (?:publicad|transmitid|aceptad|entregad|procesad|aprobad|distribuid)/i,
    forReader:
      /^\W{0,3}bienvenid|(?:dirigid|destinad|enviad)[oa]s? a (?:usted|ud|ti)\b|para (?:usted|ti)\b|su cuarentena|pendientes? de (?:su )?(?:aprobación|moderación)/i,
  },
  labels: {
    response: [
      '(?:la )?respuesta(?: del servidor(?: remoto)?)?(?: (?:fue|es|ha sido)(?: la siguiente)?)?',
      '(?:motivo|razón|causa|(?:código de |detalle del )?error(?: notificado)?|detalle|mensaje de error|diagnóstico)',
    ],
    server: ['servidor (?:de generación|generador|que lo genera|que genera)', 'generado por', 'enviado por'],
    recipient: ['(?:dirección del )?destinatario', 'dirección(?: de correo)?'],
    to: ['para'],
    sender: ['(?:dirección del )?remitente', 'de'],
    original: ['encabezados (?:de|del) mensaje originale?s?', 'encabezados originales', 'mensaje original'],
    announced: ['siguientes? (?:motivo|razón|error|causa)'],
    forward: [
      '(?:(?<!puede |puedes |favor )reenviar|reenviad[oa]|redirigid[oa]|reenvía|reenvió) (?:a|hacia)(?: la dirección)?',
      'dirección de reenvío',
    ],
  },
  horizon: {
    retry: 'intent',
    hour: 'horas?',
    day: 'd(?:i|í)as?',
    passed: 'desde|después de|más de|cada',
    until: 'hasta(?: el)?',
  },
});
