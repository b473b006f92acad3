/** Ids are words in lower case with hyphens; they are file names, too. */
const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

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
