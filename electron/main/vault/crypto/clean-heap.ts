// libsodium works in a WebAssembly memory of its own, which keeps what was freed in it: keys, and
// the text that was sealed or opened. Here what is freed is overwritten first.

/** What libsodium's wrapper allocates with; it looks these up at each call. */
export type Heap = {
  _malloc: (length: number) => number;
  _free: (address: number) => void;
  /** Replaced when the memory grows. */
  readonly HEAPU8: Uint8Array;
};

export function keepClean(heap: Heap): void {
  const { _malloc: allocate, _free: free } = heap;
  const lengths = new Map<number, number>();
  heap._malloc = (length) => {
    const address = allocate(length);
    lengths.set(address, length);
    return address;
  };
  heap._free = (address) => {
    heap.HEAPU8.fill(0, address, address + (lengths.get(address) ?? 0));
    lengths.delete(address);
    free(address);
  };
}
