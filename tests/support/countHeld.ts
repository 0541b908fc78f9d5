type Listen = EventTarget['addEventListener'];

/** What a web part holds of the page: listeners outside its own element, intervals and observers. */
export interface Held {
  /** `window resize`, `document keydown`, `interval`, `ResizeObserver`, … , each as often as it is held. */
  readonly names: () => readonly string[];
  /** Gives the page its own functions back. */
  readonly stop: () => void;
}

/** Counts from now on what is taken of the page and not given back. Observers are stand-ins: jsdom has none of size. */
export function countHeld(): Held {
  const held: string[] = [];
  const take = (name: string): number => held.push(name);
  const drop = (name: string): void => {
    const index = held.indexOf(name);
    if (index >= 0) {
      held.splice(index, 1);
    }
  };
  const restores = [
    watchListeners('window', window, take, drop),
    watchListeners('document', document, take, drop),
    watchIntervals(take, drop),
    ...['ResizeObserver', 'IntersectionObserver', 'MutationObserver'].map((name) => watchObserver(name, take, drop))
  ];
  return { names: () => [...held].sort(), stop: () => restores.forEach((restore) => restore()) };
}

type Note = (name: string) => unknown;

/** A listener is one by its type, function and phase: adding it twice holds it once. */
function watchListeners(name: string, target: EventTarget, take: Note, drop: Note): () => void {
  const { addEventListener, removeEventListener } = target;
  const known: { readonly type: string; readonly listener: unknown; readonly isCapture: boolean }[] = [];
  const indexOf = (...[type, listener, options]: Parameters<Listen>): number => {
    const isCapture = typeof options === 'object' ? options.capture === true : options === true;
    return known.findIndex((one) => one.type === type && one.listener === listener && one.isCapture === isCapture);
  };
  target.addEventListener = (...[type, listener, options]: Parameters<Listen>): void => {
    if (indexOf(type, listener, options) < 0) {
      const isCapture = typeof options === 'object' ? options.capture === true : options === true;
      known.push({ type, listener, isCapture });
      take(`${name} ${type}`);
    }
    addEventListener.call(target, type, listener, options);
  };
  target.removeEventListener = (...[type, listener, options]: Parameters<EventTarget['removeEventListener']>): void => {
    const index = indexOf(type, listener, options);
    if (index >= 0) {
      known.splice(index, 1);
      drop(`${name} ${type}`);
    }
    removeEventListener.call(target, type, listener, options);
  };
  return () => Object.assign(target, { addEventListener, removeEventListener });
}

function watchIntervals(take: Note, drop: Note): () => void {
  const { setInterval, clearInterval } = window;
  const running = new Set<unknown>();
  Object.assign(window, {
    setInterval: (...args: Parameters<typeof setInterval>) => {
      const id: unknown = setInterval(...args);
      running.add(id);
      take('interval');
      return id;
    },
    clearInterval: (id: number) => {
      if (running.delete(id)) {
        drop('interval');
      }
      clearInterval(id);
    }
  });
  return () => Object.assign(window, { setInterval, clearInterval });
}

function watchObserver(name: string, take: Note, drop: Note): () => void {
  const own: unknown = Reflect.get(window, name);
  class CountedObserver {
    private isHeld = false;

    public observe(): void {
      if (!this.isHeld) {
        this.isHeld = true;
        take(name);
      }
    }

    public unobserve(): void {
      // Other observations continue.
    }

    public takeRecords(): readonly unknown[] {
      return [];
    }

    public disconnect(): void {
      if (this.isHeld) {
        this.isHeld = false;
        drop(name);
      }
    }
  }
  Reflect.set(window, name, CountedObserver);
  return () => {
    if (own === undefined) {
      Reflect.deleteProperty(window, name);
    } else {
      Reflect.set(window, name, own);
    }
  };
}
