import { addExamples, defineCause } from './define.ts';
import { phrase } from './words.ts';

export const systemFull = defineCause({
  id: 'system-full',
  bucket: 'infrastructure',
  actor: 'nobody',
  permanence: 'temporary',
  when: [
    { phrase: phrase('insufficient (?:system )?(?:storage|resources|disk ?space|space|memory)') },
    {
      phrase: phrase(
        '(?:insufficient|out of|no|not enough|low) (?:system |disk |free |queue )+(?:storage|resources?|space|memory)',
      ),
    },
    {
      phrase: phrase(
        '(?:disk|file ?system|spool|queue|mail system|system) (?:is )?full|(?:storage )?device (?:is )?full|no space left on device|(?:disk |storage )?space (?:is )?short(?:age|ness)?\\b',
      ),
    },
    { enhanced: /^[45]\.3\.1$/ },
    { reply: /^452$/ },
    {
      phrase: phrase(
        '(?:nicht gen.e?gend|kein|zu wenig) (?:\\S{1,14} )?(?:speicher|platz|plattenplatz|speicherplatz) {gap}(?:server|system|festplatte)|espace disque {gap}insuffisant|(?:espa.i?o|spazio) (?:en|em|su) disco {gap}insuffi?cient|(?:nicht gen.e?gend|unzureichend\\S{0,2}|kein|zu wenig|insuffisant\\S{0,2}|insuficiente|insufficiente|onvoldoende|niewystarcz\\S{2,6}|nedostat\\S{2,4}|недостаточно|нет|otillr.ck\\S{2,4}|utilstr.kkelig\\S?|riitt.m.t\\S{0,2}|yetersiz|brak) {gap}(?:systemspeicher|systemressourcen|ressources? syst|espace disque|disque|espacio en (?:el )?(?:disco|servidor)|disco|espa.o em disco|spazio (?:su )?disco|schijfruimte|systeembronnen|miejsca na (?:dysku|serwerze)|dysk|m.sta na (?:disku|serveru)|мест\\S (?:\\S{1,4} )?(?:на диске|на сервере|диск)|дисков|diskutrymme|diskplads|diskplass|levytila|disk alan)|(?:festplatte|espace disque|disque|disco|schijf|dysk|диск|disk|levy)\\S{0,3} {gap}(?:\\bvoll\\b|plein|satur|lleno|cheio|pieno|\\bvol\\b|pe.ny|переполнен|заполнен|\\bfull\\b|fuld|t.ynn|pln[ýy]|dolu)|(?:ディスク|システム|サーバー?)(?:の)?(?:空き)?(?:容量|領域|ストレージ).{0,8}不足|(?:系统|系統|服务器|伺服器|磁盘|磁碟|硬盘)(?:存储)?(?:空间|空間|资源|資源)?.{0,6}(?:不足|已满|已滿)|(?:디스크|시스템|서버) ?(?:저장 ?)?(?:공간|용량).{0,6}부족',
      ),
    },
    {
      phrase: phrase(
        'resources? (?:{is} )?(?:exhausted|low|depleted|used up)|out of (?:disk|memory|resources)',
      ),
    },
    {
      wording: phrase(
        '(?:spool|queue) (?:partition|disk|volume|directory|file ?system) {gap}(?:no room|\\bfull|no space)',
      ),
    },
    {
      wording: phrase(
        '(?:partition|file ?system|(?:spool|mail|disk) volume|mail spool|spool(?: directory| disk)?) (?:\\S{1,12} ){0,4}(?:(?:is|are) (?:\\S{1,10} )?|ran |has run )full|(?:partition|volume|disks?|drive|array) (?:that |which |holding |with |for ){1,2}(?:\\S{1,10} ){0,3}mail ?boxes {gap}full',
      ),
    },
  ],
  unless: [
    /recipients|quota exceeded|mail ?box(?!es\b)|over ?quota|inbox|user(?!'?s'? (?:post ?office|server|host|system|provider))|policy/i,
  ],
  source: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.4',
});

EXAMPLES: addExamples(systemFull, {
  is: [
    'cannot write the letter: no space left on device',
    '452 4.3.1 Insufficient system storage',
    '452 4.3.1 Insufficient system resources (TSTE)',
    '451 4.3.0 Error: queue file write error, no space left on device',
    'Espace disque insuffisant sur le serveur',
    'Nicht genügend Speicherplatz auf dem Server',
    '452 out of memory',
    '452 spool partition has no room',
    '431 4.3.1 the mail spool on disk two is full',
    '452 the disk with our mailboxes is full',
    '451 the volume for all mailboxes ran full',
  ],
  isNot: [
    '452 4.2.2 Mailbox full', // one mailbox
    '452 4.5.3 Too many recipients', // a count
  ],
});
