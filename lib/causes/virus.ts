import { addExamples, defineCause } from './define.ts';
import { ofNoFile } from './misheard.ts';
import { phrase } from './words.ts';

export const virus = defineCause({
  id: 'virus',
  bucket: 'content',
  actor: 'you',
  permanence: 'permanent',
  when: [
    { phrase: phrase('\\binfected\\b'), confidence: 'medium', also: ['reputation'] },
    { vendor: /\bIB705\b/ },
    {
      phrase: phrase(
        '(?:virus|malware|trojan|worm|ransomware) (?:\\S{1,60} )?(?:detected|found|infected|positive|scan(?!ner)|infection)',
      ),
    },
    {
      phrase: phrase(
        '(?:contains?|contained|containing|carries|infected (?:with|by)|detected|found) (?:a |an |the |known |possible |potential )*(?:virus|malware|trojan|worm)',
      ),
    },
    { phrase: phrase('(?:message|attachment|mail|e-?mail|file) {gap}infected') },
    {
      phrase: phrase(
        '\\b(?:(?<!d.tecteurs? de |detector de |scanner de |anti.)virus(?!-free| (?:detect(?:or|ion)|scann|check|filter|protection|software|gateway|detector|definition|signature|database|update|outbreak|hotline|and spam scan|sender))|malware|clamav|trojan\\.\\S{1,40})\\b',
      ),
      confidence: 'medium',
    },
    { phrase: phrase('无法清除的病毒|ウイルス|ウィルス') },
    {
      phrase: phrase(
        'вирус|вредонос|wirus|(?<!anti.?)vírus|schadsoftware|schadcode|viren(?:fund|befall|scanner|pr.fung|verdacht)|(?:logiciel|programme|contenu|code) malveillant|maliciel|haitallis|haittaohjelm|zararl. (?:yaz|i.erik|kod|dosya)|skadlig (?:kod|program)|ondsindet|skadelig (?:kode|program)|.kodliv\\S{1,2} (?:k[oó]d|software)|virové|virusová|病毒|木马|木馬|恶意(?:软件|代码|程序)|惡意(?:軟體|程式)|바이러스|악성 ?(?:코드|프로그램|파일)|マルウェア',
      ),
      confidence: 'medium',
    },
    {
      phrase: phrase(
        '(?:infiziert|verseucht|infect.e?s?\\b|infectad[oa]|infett[oaie]\\b|contaminad[oa]|ge.nfecteerd|zainfekowan|zara.on|заражен|заражён|инфицирован|infekterad|smittad|inficeret|infisert|saastun|nakazen|infikov.n|enfekte|感染)',
      ),
      confidence: 'medium',
    },
    {
      vendor:
        /\b(?:klez|sobig|mydoom|netsky|bagle|bugbear|sircam|nimda|loveletter|swen|emotet|eicar|dridex|locky|mimail|zafi)\b/i,
    },
    {
      phrase: phrase(
        '(?:v[iíý]rus|wirus|вирус|virüs|malware|schädling)\\S{0,5} {gap}(?:nalezen|detect(?!or)|entdeckt|gefunden|erkannt|trouv|encontrad|trovat|rilevat|gevonden|wykryt|znalezion|обнаруж|найден|hitta|fundet|funnet|löyd|bulundu)|(?:nalezen|detect|entdeckt|gefunden|trouv|encontrad|trovat|rilevat|gevonden|wykryt|znalezion|обнаруж|найден|hitta|fundet|funnet|löyd)\\S{0,6} (?:\\S{1,10} )?(?:v[iíý]rus|wirus|вирус|malware)',
      ),
    },
    { phrase: phrase('nalezen\\S? (?:po..ta.ov. )?vir\\b') },
    {
      phrase: phrase(
        '(?:found|detected|contains?|contained|carries|infected (?:by|with)) (?:the )?(?:virus )?(?:w32|win32|w97m|trojan|worm|eicar)[\\W_]',
      ),
    },
    {
      phrase:
        /\b(?:w32|win32|win64|w97m|x97m|o97m|worm|trojan|backdoor|exploit|ransom|troj|eicar-test)[./:_-][a-z][\w.-]{2,40}/i,
      also: ['reputation'],
    },
  ],
  unless: [
    ofNoFile,
    /all virus scanners failed|virus_?scan\S{0,4} failed|compromised or virus infected server|virus infected (?:server|computer)|no virus|(?:machine|host|computer|server|line|\bpc) (?:is |was )?infected|(?:mailed from|sent from|came from|left|mail of) (?:your|this) (?:\S{1,8} )?(?:account|line|server|host)\b|your (?:server|host|machine|line|address) (?:as |is |has |pushed |sent |\S{1,10} ){0,2}(?:viruse?s?|infected|malware)\b/i,
  ],
  source: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.7',
});

EXAMPLES: addExamples(virus, {
  is: [
    '552 5.7.1 virus Eicar-Test detected by their filter',
    '554 5.7.1 Message contains a virus',
    '550 Message rejected, malware found in attachment',
    'В письме обнаружено вредоносное вложение',
    'Un logiciel malveillant a été détecté dans la pièce jointe',
    '550 rejected: this is Netsky.P',
    '554 vírus detectado',
    '550 Nalezen vir',
    '554 we found W32/Sober in your message',
    'In your message: Worm.Bagle, reported as a virus',
    '552 mail not accepted: W32.Sample-3',
    'The mail triggered the content filter or carried W32/Sober.c@MM',
  ],
  isNot: [
    'Our virus detector was triggered. Report: MailScanner: Shortcut files (plan.lnk)', // a program's name
    '451 病毒扫描系统不可用', // nobody looked
    '550 your server sent viruses this morning', // the machine
    '450 virus signatures are just loading', // nobody looked
    '550 DY-002 The likely cause is a compromised or virus infected server/personal computer.', // the sending machine
    '554 5.7.1 URL reputation: malware hosting', // a link
    '451 malware scanner: no verdict, please retry', // nobody looked
    '451 virus scanning has failed, try later', // nobody looked
  ],
});
