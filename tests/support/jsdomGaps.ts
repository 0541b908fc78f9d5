/** jsdom lays nothing out, and has no method for scrolling to an element. */
if (typeof Element !== 'undefined') {
  Element.prototype.scrollIntoView ??= (): void => undefined;
}
