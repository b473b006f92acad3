// What DNS records tell of providers; the data are in lib/providers.
export { serviceOfMx as providerOfMx, serviceOfSpf as providerOfSpf } from '../providers/mail-services.ts';
