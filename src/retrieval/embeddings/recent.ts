/** The last `capacity` values that were asked for; the one that was not asked for longest goes first. */
export type Recent<K, V> = Readonly<{ get(key: K): V | undefined; set(key: K, value: V): void }>;

export function recent<K, V>(capacity: number): Recent<K, V> {
  const values = new Map<K, V>();
  return {
    get(key) {
      const value = values.get(key);
      if (value === undefined) return undefined;
      values.delete(key);
      values.set(key, value);
      return value;
    },
    set(key, value) {
      values.delete(key);
      values.set(key, value);
      if (values.size > capacity) values.delete(values.keys().next().value as K);
    },
  };
}
