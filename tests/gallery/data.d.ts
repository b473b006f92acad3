/** Made by scripts/gallery/data.ts for each build of the gallery. */
declare module 'gallery:data' {
  const data: import('../../scripts/gallery/data.ts').GalleryData;
  export default data;
}
