// Structured-clone values as JSON text. Runs in Node as a module; page-source.ts also sends the
// same text into pages, so it imports nothing.

interface Tagged {
  $: string;
  v?: unknown;
}
type Seen = Map<object, number>;
type ViewType = new (buffer: ArrayBuffer) => ArrayBufferView;
interface Base64Bytes extends Uint8Array {
  toBase64(): string;
}
interface Base64Factory {
  fromBase64(text: string): Uint8Array<ArrayBuffer>;
}

const views: Record<string, ViewType> = {
  Uint8Array,
  Int8Array,
  Uint8ClampedArray,
  Uint16Array,
  Int16Array,
  Uint32Array,
  Int32Array,
  Float32Array,
  Float64Array,
  BigInt64Array,
  BigUint64Array,
  DataView,
};
const errorTypes: Record<string, ErrorConstructor> = {
  Error,
  TypeError,
  RangeError,
  SyntaxError,
  ReferenceError,
  EvalError,
  URIError,
};

// Buffer is several times faster where there is one (Node); pages have Uint8Array.toBase64.
function toText(bytes: Uint8Array): string {
  if (typeof Buffer !== 'function') return (bytes as Base64Bytes).toBase64();
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}

function toBytes(text: string): ArrayBuffer {
  return typeof Buffer === 'function'
    ? new Uint8Array(Buffer.from(text, 'base64')).buffer
    : (Uint8Array as unknown as Base64Factory).fromBase64(text).buffer;
}

function tag($: string, v?: unknown): Tagged {
  return v === undefined ? { $ } : { $, v };
}

function cloneError(): Error {
  return new Error('An object could not be cloned.');
}

function packNumber(value: number): unknown {
  if (Object.is(value, -0)) return tag('number', '-0');
  return Number.isFinite(value) ? value : tag('number', String(value));
}

function pack(value: unknown, seen: Seen): unknown {
  if (typeof value === 'number') return packNumber(value);
  if (value === undefined) return tag('undefined');
  if (typeof value === 'bigint') return tag('bigint', String(value));
  if (typeof value === 'function' || typeof value === 'symbol') throw cloneError();
  if (typeof value !== 'object' || value === null) return value;
  const known = seen.get(value);
  if (known !== undefined) return tag('ref', known);
  seen.set(value, seen.size);
  if (Array.isArray(value)) return Array.from(value, (item) => pack(item, seen));
  return packBuiltIn(value, seen) ?? packPlain(value, seen);
}

function packBuiltIn(value: object, seen: Seen): Tagged | undefined {
  const kind = Object.prototype.toString.call(value).slice(8, -1);
  if (value instanceof Date) return packDate(value);
  if (value instanceof RegExp) return tag('RegExp', [value.source, value.flags]);
  if (value instanceof Map)
    return tag(
      'Map',
      Array.from(value, ([k, v]) => [pack(k, seen), pack(v, seen)]),
    );
  if (value instanceof Set)
    return tag(
      'Set',
      Array.from(value, (item) => pack(item, seen)),
    );
  if (value instanceof Error) return tag('Error', [value.name, value.message, value.stack]);
  if (['Boolean', 'Number', 'String'].includes(kind)) return tag('boxed', value.valueOf());
  if (value instanceof Promise || value instanceof WeakMap || value instanceof WeakSet)
    throw cloneError();
  return packBytes(value, kind);
}

function packDate(value: Date): Tagged {
  const time = value.getTime();
  return tag('Date', Number.isNaN(time) ? null : time); // JSON has no NaN
}

function packBytes(value: object, kind: string): Tagged | undefined {
  if (value instanceof ArrayBuffer) return tag('ArrayBuffer', toText(new Uint8Array(value)));
  if (!ArrayBuffer.isView(value)) return undefined;
  const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  return tag('view', [kind, toText(bytes)]);
}

function packPlain(value: object, seen: Seen): unknown {
  const entries = Object.entries(value).map(([key, item]) => [key, pack(item, seen)]);
  // Keys that JSON or an assignment would take for something else travel as a list.
  const awkward = '$' in value || Object.hasOwn(value, '__proto__');
  return awkward ? tag('object', entries) : Object.fromEntries(entries);
}

function unpack(value: unknown, seen: unknown[]): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return unpackList(value, seen);
  const { $, v } = value as Tagged;
  if ($ === undefined) return fill(Object.entries(value), seen);
  if ($ === 'undefined') return undefined;
  if ($ === 'number') return Number(v);
  if ($ === 'bigint') return BigInt(v as string);
  if ($ === 'ref') return seen[v as number];
  if ($ === 'object') return fill(v as [string, unknown][], seen);
  if ($ === 'Map' || $ === 'Set') return unpackCollection($, v as unknown[], seen);
  const made = unpackBuiltIn($, v);
  seen.push(made);
  return made;
}

function unpackList(items: unknown[], seen: unknown[]): unknown[] {
  const list: unknown[] = [];
  seen.push(list);
  for (const item of items) list.push(unpack(item, seen));
  return list;
}

function fill(entries: [string, unknown][], seen: unknown[]): object {
  const target = {};
  seen.push(target);
  for (const [key, item] of entries)
    Object.defineProperty(target, key, {
      value: unpack(item, seen),
      enumerable: true,
      writable: true,
      configurable: true,
    });
  return target;
}

function unpackCollection(kind: string, items: unknown[], seen: unknown[]): unknown {
  const made = kind === 'Map' ? new Map<unknown, unknown>() : new Set<unknown>();
  seen.push(made);
  for (const item of items) {
    if (made instanceof Set) made.add(unpack(item, seen));
    else {
      const [key, value] = item as [unknown, unknown];
      made.set(unpack(key, seen), unpack(value, seen));
    }
  }
  return made;
}

function unpackBuiltIn(kind: string, v: unknown): unknown {
  if (kind === 'Date') return new Date((v as number | null) ?? Number.NaN);
  if (kind === 'ArrayBuffer') return toBytes(v as string);
  if (kind === 'boxed') return Object(v);
  const [a, b, c] = v as [string, string, string | undefined];
  if (kind === 'RegExp') return new RegExp(a, b);
  if (kind === 'view') return new (views[a] ?? Uint8Array)(toBytes(b));
  const error = new (errorTypes[a] ?? Error)(b);
  if (c) error.stack = c;
  return error;
}

/** Takes a value that structured clone takes and gives JSON text; throws on functions and such. */
export function encode(value: unknown): string {
  return JSON.stringify(pack(value, new Map()));
}

/** Takes text made by `encode` and gives the value. */
export function decode(text: string): unknown {
  return unpack(JSON.parse(text), []);
}
