/** Ids are words in lower case with hyphens; they are file names, too. */
const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** Stands where no host is known yet; nobody has it (RFC 2606). */
export const NO_HOST = 'unwritten.example';
/** A name as DNS has it, in lower case. */
const HOST = /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*\.[a-z]+$/;

/** Is it a host name in lower case? */
export const isHost = (text: string): boolean => HOST.test(text);

/** Is it an id as the project has them? */
export const isId = (text: string | undefined): text is string => text !== undefined && ID.test(text);

/** `geo-blocked` -> `geoBlocked`, as the export is called. */
export const camelCaseOf = (id: string): string =>
  id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** `geo-blocked` -> `geo_blocked`, as message keys have it. */
export const keyPartOf = (id: string): string => id.replaceAll('-', '_');

/** A string literal of the source. */
export const quoted = (text: string): string => `'${text.replace(/['\\]/g, '\\$&')}'`;

/** A key of an object literal, quoted where it must be. */
export const propertyOf = (id: string): string => (/^[a-z][a-z0-9]*$/.test(id) ? id : quoted(id));
