// docx-preview makes XML of a file's parts with a DOMParser. Where Trusted Types are required that
// refuses plain text; the build (tests/launch/vite-plugins.ts) gives docx-preview, and nothing else,
// this one, which makes XML only: such a document runs no script and loads nothing.

type Policy = { readonly createHTML: (text: string) => string };
type PolicyFactory = {
  readonly createPolicy: (name: string, rules: Policy) => Policy;
};

// A marked seam: Chromium has `trustedTypes`, TypeScript's DOM does not know it.
const { trustedTypes } = globalThis as { readonly trustedTypes?: PolicyFactory };
const asIs: Policy = { createHTML: (text) => text };
const policy = trustedTypes?.createPolicy('word-parts', asIs) ?? asIs;

export class PartParser {
  /** Throws on a document type: only that can name entities, and no part of a Word file has one. */
  parseFromString(text: string): Document {
    if (/<!DOCTYPE/i.test(text)) throw new Error('a part with a document type');
    return new DOMParser().parseFromString(policy.createHTML(text), 'application/xml');
  }
}
