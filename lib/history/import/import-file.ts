/** A file as it is imported: read piece by piece, so that a large one never is in memory. */
export interface ImportFile {
  /** With its folder, where one was dropped. */
  name: string;
  /** Octets. */
  size: number;
  /** The octets from `start` up to, and without, `end`. */
  read: (start: number, end: number) => Promise<Uint8Array>;
}

/** Large enough to be quick, small enough that progress shows and memory stays. */
const PIECE = 256 * 1024;

/** The file piece by piece; `onRead` hears how many octets have been taken. */
export async function* piecesOf(
  file: ImportFile,
  onRead: (octets: number) => void,
): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < file.size; start += PIECE) {
    const end = Math.min(start + PIECE, file.size);
    yield await file.read(start, end);
    onRead(end);
  }
}
