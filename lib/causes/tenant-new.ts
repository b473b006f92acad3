import { addExamples, defineCause } from './define.ts';

export const tenantNew = defineCause({
  id: 'tenant-new',
  bucket: 'sender-account',
  actor: 'your-admin',
  permanence: { 5: 'permanent' },
  when: [{ wording: /traffic not accepted from this ip/i }, { enhanced: /^5\.7\.708$/ }],
  also: ['reputation'],
  source:
    'https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
});

EXAMPLES: addExamples(tenantNew, {
  is: [
    '550 5.7.708 Access denied, traffic not accepted from this IP',
    '550 5.7.708 Service unavailable. Access denied, traffic not accepted from this IP. For more information see aka.ms/EXOSmtpErrors',
    '554 5.7.708 Access denied',
  ],
  isNot: [
    '550 5.7.606 Access denied, banned sending IP [192.0.2.7]', // a block list with a delisting page
  ],
});
