import fc from 'fast-check';

/** Text of any UTF-16 units, halves of characters and controls too; the library's own takes seconds to set up. */
export const anyText = fc
  .array(fc.oneof(fc.nat(0x7f), fc.nat(0xffff)), { maxLength: 60 })
  .map((units) => String.fromCharCode(...units));
