// The frames of a page, as objects that stay the same while the frame lives: apps compare them.
import type { Protocol, Session } from './cdp.ts';
import { strictEmitter } from './strict.ts';
import { fromWire, originOf } from './wire-url.ts';

const WORLD = 'Electron Isolated Context';

export class Frame extends strictEmitter('WebFrameMain') {
  url = 'about:blank';
  readonly parent: Frame | null;
  readonly processId = 1;
  readonly routingId: number;
  readonly detached = false;

  constructor(parent: Frame | null, routingId: number) {
    super();
    this.parent = parent;
    this.routingId = routingId;
  }

  get origin(): string {
    return originOf(this.url);
  }

  get top(): Frame {
    return this.parent?.top ?? this;
  }

  isDestroyed(): boolean {
    return false;
  }
}

/** Follows the frames of a page and the script contexts within them. */
export class Frames {
  readonly main: Frame = new Frame(null, 1);
  mainId = '';
  /** The context of the preload's world in the main frame. */
  world: number | undefined;
  readonly #byId = new Map<string, Frame>();
  readonly #contexts = new Map<number, string>();

  static readonly world = WORLD;

  follow(cdp: Session): void {
    cdp.listen('Runtime.executionContextCreated', ({ context }) => {
      const { frameId = '' } = (context.auxData ?? {}) as { frameId?: string };
      this.#contexts.set(context.id, frameId);
      if (context.name === WORLD && frameId === this.mainId) this.world = context.id;
    });
    cdp.listen('Runtime.executionContextDestroyed', ({ executionContextId }) => {
      this.#contexts.delete(executionContextId);
      if (this.world === executionContextId) this.world = undefined;
    });
    cdp.listen('Page.frameDetached', ({ frameId, reason }) => {
      if (reason === 'remove') this.#byId.delete(frameId);
    });
  }

  setMain(id: string): void {
    this.#byId.delete(this.mainId);
    this.mainId = id;
    this.#byId.set(id, this.main);
  }

  /** Takes what Chromium says of a navigated frame and gives the frame. */
  navigated(frame: Protocol.Page.Frame): Frame {
    if (!frame.parentId) this.setMain(frame.id);
    const found = this.byId(frame.id, frame.parentId);
    found.url = fromWire(frame.url);
    return found;
  }

  byId(id: string, parentId?: string): Frame {
    const parent = this.#byId.get(parentId ?? '') ?? this.main;
    const found = this.#byId.get(id) ?? new Frame(parent, this.#byId.size + 1);
    this.#byId.set(id, found);
    return found;
  }

  ofContext(context: number): Frame {
    return this.#byId.get(this.#contexts.get(context) ?? '') ?? this.main;
  }
}
