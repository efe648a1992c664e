// Makes every member that the stand-in lacks an error that names it, instead of `undefined`.
import { EventEmitter } from 'node:events';

// Asked for by the language, by inspection or by test tools of any object, Electron's or not.
const HARMLESS = new Set(['then', 'catch', 'toJSON', 'inspect', 'nodeType', 'asymmetricMatch']);

/** The end of a prototype chain: whatever no object before it has is missing from the stand-in. */
function deadEnd<T extends object>(name: string, target: T): T {
  return new Proxy(target, {
    get(object, key, receiver) {
      if (typeof key === 'symbol' || key in object) return Reflect.get(object, key, receiver);
      if (HARMLESS.has(key) || key.startsWith('_')) return undefined;
      throw new Error(`the Electron stand-in has no ${name}.${key}`);
    },
  });
}

/** Takes an object and gives the same object, whose unknown members throw when read. */
export function strict<T extends object>(name: string, target: T): T {
  Object.setPrototypeOf(target, deadEnd(name, Object.create(Object.prototype) as object));
  return target;
}

/**
 * Gives a base class: an EventEmitter whose subclasses throw on unknown members, of the instance
 * (`name.x`) and of the class. The proxy stands at the end of the chain, so private fields work.
 */
export function strictEmitter(name: string): typeof EventEmitter {
  class Base extends EventEmitter {}
  const end = deadEnd(name, Object.create(EventEmitter.prototype) as object);
  Object.setPrototypeOf(Base.prototype, end);
  Object.setPrototypeOf(Base, deadEnd(name, EventEmitter));
  return Base as typeof EventEmitter;
}
