const key = 'tiekartta.personal.list';

/**
 * The list that a person has chosen in the personal app, which has neither a page nor settings to keep it in. It is
 * remembered by the browser; one that keeps nothing (private windows) asks again the next time.
 */
export const personalChoice = {
  read(): string | undefined {
    try {
      return window.localStorage.getItem(key) ?? undefined;
    } catch (error) {
      console.warn('Tiekartta: the browser does not let the chosen list be remembered.', error);
      return undefined;
    }
  },

  write(listUrl: string): void {
    try {
      window.localStorage.setItem(key, listUrl);
    } catch (error) {
      console.warn('Tiekartta: the browser does not let the chosen list be remembered.', error);
    }
  }
};
