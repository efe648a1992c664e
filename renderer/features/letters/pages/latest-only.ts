// Work that only its latest order matters of: one at a time, begun when the orders pause.

export type LatestOnly<In> = {
  readonly ask: (input: In) => void;
  /** Nothing is begun or told any more. */
  readonly end: () => void;
};

type Options<In, Out> = {
  readonly work: (input: In) => Promise<Out>;
  readonly onDone: (output: Out) => void;
  readonly onFailed: (error: unknown) => void;
  /** Milliseconds without an order. */
  readonly pause: number;
};

/** An outcome that a newer order has made old is not told. */
export function latestOnly<In, Out>(options: Options<In, Out>): LatestOnly<In> {
  const { work, onDone, onFailed, pause } = options;
  let order: { readonly input: In } | null = null;
  let isWorking = false;
  let isEnded = false;
  let timer: number | undefined;

  const begin = async () => {
    if (isWorking || isEnded || !order) return;
    const { input } = order;
    order = null;
    isWorking = true;
    const tell = await work(input).then(
      (output) => () => onDone(output),
      (error: unknown) => () => onFailed(error),
    );
    isWorking = false;
    if (isEnded) return;
    if (!order) tell();
    else wait();
  };
  const wait = () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void begin(), pause);
  };
  return {
    ask: (input) => {
      order = { input };
      wait();
    },
    end: () => {
      isEnded = true;
      clearTimeout(timer);
    },
  };
}
