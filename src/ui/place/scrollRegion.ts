/** The edges of what can be seen of a scrolling box, in CSS pixels from the window's top left corner. */
export interface RegionEdges {
  readonly top: number;
  readonly left: number;
  readonly right: number;
  readonly height: number;
}

/**
 * What scrolls a part of the page up and down: a modern SharePoint page and Teams have a box for it, a phone's browser scrolls
 * the window. Found by what the boxes around it do and not by their names.
 */
export function scrollRegionOf(place: HTMLElement): Element {
  let nearest: Element | undefined;
  for (let box = place.parentElement; box && box !== document.scrollingElement; box = box.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(box).overflowY)) {
      if (box.scrollHeight > box.clientHeight) {
        return box;
      }
      nearest ??= box;
    }
  }
  const page = document.scrollingElement ?? document.documentElement;
  return nearest && page.scrollHeight <= page.clientHeight ? nearest : page;
}

export function isWindow(region: Element): boolean {
  return region === document.scrollingElement || region === document.documentElement;
}

export function edgesOf(region: Element): RegionEdges {
  if (isWindow(region)) {
    return { top: 0, left: 0, right: document.documentElement.clientWidth, height: window.innerHeight };
  }
  const { top, left } = region.getBoundingClientRect();
  const start = left + region.clientLeft;
  return {
    top: top + region.clientTop,
    left: start,
    right: start + region.clientWidth,
    height: region.clientHeight
  };
}
