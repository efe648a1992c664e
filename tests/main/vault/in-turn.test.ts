import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { once } from '#main/once.ts';
import { inTurn } from '#main/vault/in-turn.ts';

describe('jobs done in turn', () => {
  it('never overlap, keep their order, and each gives its own answer or failure', async () => {
    const job = fc.record({ turns: fc.nat(5), fails: fc.boolean() });
    const run = async (jobs: readonly { turns: number; fails: boolean }[]) => {
      const queue = inTurn();
      const log: string[] = [];
      const asked = jobs.map(({ turns, fails }, at) =>
        queue(async () => {
          log.push(`begin ${at}`);
          for (let turn = 0; turn < turns; turn++) await Promise.resolve();
          log.push(`end ${at}`);
          if (fails) throw new Error(`failed ${at}`);
          return at;
        }),
      );
      const answers = await Promise.allSettled(asked);
      expect(log).toEqual(jobs.flatMap((_, at) => [`begin ${at}`, `end ${at}`]));
      expect(answers.map(({ status }) => status === 'rejected')).toEqual(
        jobs.map(({ fails }) => fails),
      );
    };
    await fc.assert(fc.asyncProperty(fc.array(job, { maxLength: 12 }), run));
  });

  it('go on after one that failed before it could wait', async () => {
    const queue = inTurn();
    const failing = queue(() => {
      throw new Error('at once');
    });
    await expect(failing).rejects.toThrow('at once');
    expect(await queue(async () => 'next')).toBe('next');
  });
});

describe('what is made once', () => {
  it('is made at the first call, and tried again after a failure', async () => {
    let count = 0;
    const get = once(async () => {
      count += 1;
      if (count === 1) throw new Error('not yet');
      return count;
    });
    await expect(get()).rejects.toThrow('not yet');
    expect(await Promise.all([get(), get()])).toEqual([2, 2]);
    expect(await get()).toBe(2);
  });
});
