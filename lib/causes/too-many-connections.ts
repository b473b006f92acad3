import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const tooManyConnections = defineCause({
  id: 'too-many-connections',
  bucket: 'infrastructure',
  actor: 'nobody',
  permanence: 'temporary',
  when: [
    { phrase: phrase('exceeded the (?:maximum|max|allowed) (?:number of )?connections') },
    { vendor: /\bAUP#(?:In|Out|I|O)?-?1540\b/i },
    { phrase: phrase('too many (?:messages )?in a single session') },
    { vendor: /\b(?:(?:OFR|LPN)\w{0,4}_104|IB007|IB510|AUP#CXCNCT|AUP#(?:In|Out|I|O)?-?1(?:3[0-4]|54)0)\b/i },
    { wording: /account service is temporarily unavailable/i, at: ['mimecast'] },
    {
      phrase: phrase(
        'too m(?:any|uch) (?:[^\\s,]{1,20} )?(?:concurrent |simultaneous |open |parallel |smtp |sessions? |tcp )*(?:connections?|sessions?|connects)',
      ),
    },
    {
      phrase: phrase(
        '(?:concurrent|simultaneous|parallel|maximum|max|number of) (?:\\S{1,12} )?(?:smtp )?(?:connections?|sessions?) ?{gap}(?:exceeded|limit|reached|too many|over)?',
      ),
    },
    {
      phrase: phrase(
        '(?:connections?|sessions?) (?:rate |count )?(?:limit|limits|quota) ?(?:exceeded|reached|hit)?',
      ),
    },
    {
      phrase: phrase(
        '(?:max|maximum|too many|exceeded the max number of) (?:number of )?messages? per (?:connection|session)',
      ),
    },
    { phrase: phrase('trop de connexions') },
    {
      phrase: phrase(
        'zu viele {gap}(?:verbindung|sitzung|session)|(?:anzahl|zahl) {gap}verbindungen {gap}(?:[üu]e?berschr|erreicht)|trop de (?:connexions|sessions)|connexions (?:simultan.es )?(?:trop|limit)|(?:nombre|maximum) {gap}connexions|demasiad[oa]s (?:\\S{1,14} )?(?:conexiones|sesiones)|muitas (?:\\S{1,14} )?(?:conex.es|liga..es|sess.es)|(?:m.ximo|n.mero|l.mite) {gap}(?:conexiones|conex.es|liga..es)|troppe (?:\\S{1,14} )?(?:connessioni|sessioni)|(?:massimo|numero|limite) {gap}connessioni|te veel (?:\\S{1,14} )?(?:verbindingen|sessies)|(?:zbyt|za) (?:wiele|du[zż]o) (?:\\S{1,14} )?(?:po..cze|sesji)|слишком много (?:\\S{1,16} )?(?:соединен|подключен|сесси)|f[oö]r m.nga (?:\\S{1,14} )?anslutning|for mange (?:\\S{1,14} )?(?:forbindels|tilkobling)|liian (?:monta|paljon) (?:\\S{1,14} )?yhtey|p[rř][ií]li[sš] mnoho (?:\\S{1,14} )?(?:spojen|p.ipojen)|[cç]ok (?:fazla|say.da) (?:\\S{1,14} )?ba.lant|接続数.{0,14}(?:超|上限|制限|多)|同時接続|(?:连接|連線|連接|并发)(?:数|數)?量?.{0,4}(?:过多|過多|太多)|(?:连接|連線|連接|并发)(?:数|數)量?.{0,8}(?:超|限制|上限)|(?:연결|접속|세션).{0,4}너무 많|(?:연결|접속|세션) ?수.{0,6}(?:초과|제한)',
      ),
    },
    {
      phrase: phrase(
        '(?:opened|opens|open|holds?|started|made|has|have|using|over|more than) {gap}\\d{1,4} (?:simultaneous |parallel |concurrent )?(?:sessions|connections|channels) (?:{gap})?(?:at once|at the same time|at a time|in parallel|simultaneously|concurrently)|\\d{1,4} (?:messages|mails|sessions|deliveries) in flight',
      ),
    },
    {
      phrase: phrase(
        '\\d{1,4} (?:sitzungen|verbindungen) (?:gleichzeitig|auf einmal|parallel)|\\d{1,4} (?:gleichzeitige|parallele)n? (?:sitzungen|verbindungen)|\\d{1,4} (?:sessions|connexions) (?:simultan|parall|à la fois|en même temps)|\\d{1,4} (?:sesiones|conexiones) (?:simult|a la vez|al mismo tiempo)|\\d{1,4} (?:sess.es|conex.es|liga..es) (?:simult|ao mesmo tempo|em paralelo)|\\d{1,4} (?:sessioni|connessioni) (?:simult|contemporane|in parallelo)|\\d{1,4} одновременн\\S{2,3} (?:сесси|соединен|подключен)',
      ),
    },
    {
      phrase: phrase(
        'only \\d{1,3} (?:connections|sessions) (?:per|from|for|at)|all (?:lines|slots|connections|sessions) (?:from|for|of) your (?:host|server|ip|network)',
      ),
    },
    { vendor: /\bHL:ICC\b/ }, // NetEase: https://help.163.com/
    {
      phrase: phrase(
        '(?:connections?|sessions?) (?:{is} )?(?:over|above|beyond) (?:the |our )?(?:limit|max)',
      ),
    },
    { phrase: phrase('동시 ?(?:접속|연결).{0,10}(?:초과|많|제한)') },
    {
      phrase: phrase(
        '(?:simultaneous|concurrent|parallel) (?:smtp )?(?:clients|hosts|deliveries|links|channels|transactions)|concurrency (?:limit|cap|maximum)|(?:connection|connect) (?:frequency|count|numbers?)\\b {gap}(?:\\d|limit|exceed)|\\b(?:smtp )?(?:slots|sockets|lines|channels) (?:\\S{1,8} ){0,3}(?:taken|in use|busy|occupied|free|left)\\b',
      ),
    },
  ],
  unless: [/reputation|log-?ins?|low[- ]trust|untrusted|mala (?:fama|reput)|評判|信誉|信譽/i],
  also: ['reputation'],
  source: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.5.4.1',
});

EXAMPLES: addExamples(tooManyConnections, {
  is: [
    '421 4.7.0 Error: too many connections from 192.0.2.1',
    '421 Maximum number of concurrent connections exceeded',
    '421 Max message per connection reached, closing transmission channel',
    'Zu viele gleichzeitige Verbindungen',
    '同時接続数が上限を超えました',
    '421 Your server opened 30 sessions at once, 20 is what we allow',
    '451 Over 30 messages in flight from you',
    '421 30 Verbindungen gleichzeitig sind zu viel',
    '421 Vous avez ouvert 25 connexions simultanées',
    '421 only 5 connections per host please',
    '421 all lines from your host are busy',
    '421 sessions over the limit',
    '421 HL:ICC 163 smtp2,abc 1700000000',
    '421 no smtp slots are free',
    '421 concurrency cap of this host reached',
    '421 five parallel deliveries are the most',
  ],
  isNot: [
    '421 RP-003 The mail server IP connecting to Outlook.com server has exceeded the connection limit allowed. Reason for limitation is related to IP/domain reputation.', // reputation
    '421 IPの評判が悪いため接続数を制限中', // reputation
    '452 4.5.3 30 recipients at once is too many', // recipients, not connections
  ],
});
