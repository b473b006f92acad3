/** A value that is made when it is first asked for, and kept: what is made of tables has to wait until they are read. */
export function lazily<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
