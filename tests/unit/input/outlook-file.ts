import { utils, write } from 'cfb';

/** A text as Outlook keeps it. */
export const wide = (text: string): Uint8Array =>
  Uint8Array.from([...text].flatMap((one) => [one.charCodeAt(0) & 0xff, one.charCodeAt(0) >> 8]));

/** A compound file with these streams; paths as in [MS-OXMSG]. */
export function compoundFile(streams: Record<string, Uint8Array | string>): Uint8Array {
  const file = utils.cfb_new();
  for (const [path, content] of Object.entries(streams)) {
    utils.cfb_add(file, `/${path}`, typeof content === 'string' ? wide(content) : content);
  }
  return Uint8Array.from(write(file, { type: 'array' }) as number[]);
}

/** The reply in the bounce of `outlookBounce`. */
export const REPLY = "552 5.2.2 The recipient's inbox is out of storage space";

/** A bounce as Outlook saves it: the reply stands beside the recipient, not in the text. */
export const outlookBounce = (): Uint8Array =>
  compoundFile({
    '__substg1.0_0037001F': 'Undeliverable: Your offer',
    '__substg1.0_0C1A001F': 'Microsoft Outlook',
    '__substg1.0_5D01001F': 'postmaster@acme.example',
    '__substg1.0_1000001F': 'Delivery has failed to these recipients or groups:\r\nkim@lumen.example\r\n',
    '__recip_version1.0_#00000000/__substg1.0_0C1B001F': `<mx.lumen.example #5.2.2 smtp;${REPLY}>`,
    '__attach_version1.0_#00000000/__substg1.0_3701000D/__substg1.0_007D001F':
      'Return-Path: <sales@acme.example>\r\nFrom: Sales <sales@acme.example>\r\nSubject: Your offer\r\n',
  });
