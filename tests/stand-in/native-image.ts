// The little of `nativeImage` that capturePage gives.

export class NativeImage {
  readonly #png: Buffer;

  constructor(png: Buffer) {
    this.#png = png;
  }

  toPNG = (): Buffer => this.#png;
  isEmpty = (): boolean => this.#png.length === 0;
}
