import { unzip } from './unzip.ts';

/** How two packages that should be the same differ: the names of files, in order. */
export function differences(one: Buffer, other: Buffer): string[] {
  if (one.equals(other)) return [];
  const [files, others] = [unzip(one), unzip(other)];
  const names = [...new Set([...files.keys(), ...others.keys()])].sort();
  const differing = names.filter((name) => {
    const [file, twin] = [files.get(name), others.get(name)];
    return !file || !twin || !file.equals(twin);
  });
  return differing.length > 0 ? differing : ['the order or the headers'];
}
