import { execFileSync } from 'node:child_process';
import { hostname, tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inspectDocx } from '#main/letters/inspect-docx.ts';
import { bytesOf, partsOf } from '#tests/support/docx.ts';
import { fullLetterParts, letterParts } from '#tests/support/letters.ts';
import { type Answer, letterHashes } from './letter-bytes.ts';

const script = join(import.meta.dirname, 'letter-bytes.ts');
const CANARY = 'CANARY-7f3a91';

/** Half an hour and more beside the hour, on both sides of Greenwich; languages by their own rules. */
const PLACES = [
  { TZ: 'UTC', LANG: 'C', locale: /^en/, order: ['en', 'fr', 'ru'] },
  { TZ: 'Asia/Tashkent', LANG: 'ru_RU.UTF-8', locale: /^ru/, order: ['ru', 'en', 'fr'] },
  { TZ: 'America/St_Johns', LANG: 'fr_FR.UTF-8', locale: /^fr/, order: ['fr', 'ru', 'en'] },
  { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', locale: /^tr/, order: ['ru', 'fr', 'en'] },
] as const;

function askedThere({ TZ, LANG, order }: (typeof PLACES)[number]): Answer {
  const secrets = { USER: CANARY, HOME: `/home/${CANARY}`, NODE_OPTIONS: '' };
  const said = execFileSync(process.execPath, [script, ...order], {
    env: { ...process.env, ...secrets, TZ, LANG, LC_ALL: LANG, LANGUAGE: LANG },
    encoding: 'utf8',
  });
  return JSON.parse(said);
}

describe('the same letter', () => {
  it.each(PLACES)(
    'is the same bytes in $TZ under $LANG, in another order',
    async (place) => {
      const { zone, locale, hashes } = askedThere(place);
      expect([zone, locale]).toEqual([place.TZ, expect.stringMatching(place.locale)]);
      expect(hashes).toEqual(await letterHashes(['en', 'fr', 'ru']));
      expect(Object.keys(hashes)).toHaveLength(9);
    },
    60_000,
  );

  it('shows no clock in its zip', async () => {
    const { parts } = inspectDocx(await bytesOf(fullLetterParts()));
    expect(new Set(parts.map(({ modified }) => modified))).toEqual(
      new Set(['1980-01-01T00:00:00']),
    );
    expect(parts.some(({ hasExtra }) => hasExtra)).toBe(false);
  });
});

describe('what leaves with a letter', () => {
  it('does not hold this machine’s name, user, home or folder', async () => {
    const parts = JSON.stringify(partsOf(await bytesOf(fullLetterParts())));
    const { username, homedir } = userInfo();
    // Short names ("vm") occur in words by chance; the canaries above stand for those.
    const secrets = [hostname(), username, homedir, process.cwd(), tmpdir()].filter(
      (secret) => secret.length > 4,
    );
    expect(secrets.filter((secret) => parts.includes(secret))).toEqual([]);
    const marks = /w:rsid|paraId|Un-named|[0-9a-f]{8}-[0-9a-f]{4}-4/i;
    expect(marks.exec(parts)).toBeNull();
  });

  it('does not hold what the letter only knows: ids, moments, later developments', async () => {
    const parts = letterParts({
      createdAt: '2001-02-03T04:05:06.789Z',
      changedAt: '2002-03-04T05:06:07.891Z',
      exportedAt: '2003-04-05T06:07:08.912Z',
    });
    const [official] = parts.officials;
    const office = { ...official!.office, competence: CANARY, notes: [CANARY] };
    const lastSeen = {
      name: CANARY,
      surname: CANARY,
      honorific: CANARY,
      from: CANARY,
      to: CANARY,
      asOf: CANARY,
      source: CANARY,
    };
    const officials = [{ ...official!, office, lastSeen }];
    const text = JSON.stringify(partsOf(await bytesOf({ ...parts, officials })));
    expect(text).not.toContain(CANARY);
    expect(text).not.toContain(Buffer.from(CANARY).toString('base64').slice(0, 12));
    expect(text).not.toContain(parts.letter.id);
    expect(text).not.toMatch(/200[123]-0|uz-media-blocked"/);
  });
});
