// Whose machine a host seems to be, and what the customers of that service include; the data are in lib/providers.
export { senderOfHost as serviceOfHost } from '../../providers/mail-services.ts';
