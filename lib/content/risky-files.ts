const named = (endings: string): ReadonlySet<string> => new Set(endings.split(/\s+/));

/** Kinds of files that Gmail refuses whatever is in them: https://support.google.com/mail/answer/6590 (2026). */
export const BLOCKED = named(
  `ade adp apk appx appxbundle bat cab chm cmd com cpl diagcab diagcfg diagpkg dll dmg ex ex_ exe hta img ins iso isp jar
  jnlp js jse lib lnk mde mjs msc msi msix msixbundle msp mst nsh pif ps1 scr sct shb sys vb vbe vbs vhd vxd wsc wsf wsh xll`,
);

/** Office documents with programs in them: https://learn.microsoft.com/deployoffice/security/internet-macros-blocked. */
export const MACROS = named('docm dotm pptm potm ppam ppsm sldm xlam xlsb xlsm xltm');

/** Pages that open in a browser, which is how passwords are stolen. */
export const PAGES = named('htm html mht mhtml shtml svg xhtml');

/** What filters cannot always look into. */
export const ARCHIVES = named('7z ace arj bz2 gz lha lzh rar tar tgz xz z zip');

/** What everybody opens without a thought. */
const HARMLESS = named('doc docx gif jpeg jpg mp3 mp4 odt pdf png ppt pptx txt xls xlsx');

const endingsOf = (name: string): string[] => name.toLowerCase().trim().split('.').slice(1);

/** The kind of a file by its name, `exe`; empty for a name without any. */
export const endingOf = (name: string): string => endingsOf(name).at(-1) ?? '';

/** `invoice.pdf.exe`: shows one kind and is another. */
export function isDisguised(name: string): boolean {
  const [before = '', last = ''] = endingsOf(name).slice(-2);
  return HARMLESS.has(before.trim()) && (BLOCKED.has(last) || PAGES.has(last));
}
