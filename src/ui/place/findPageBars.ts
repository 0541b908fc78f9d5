import type { PageBar } from '../../domain/place/coveredAbove';
import { type RegionEdges, edgesOf } from './scrollRegion';

/** Where the upper edge is probed, as shares of the element's width. */
const lookedAt = [0.1, 0.5, 0.9];
/** Most bars on top of each other. */
const mostBars = 4;

/**
 * The bars of the page that stay over the upper edge of a region while `place` scrolls under them: what sticks beside the
 * boxes that `place` is in, and what floats over the edge now.
 */
export function findPageBars(place: HTMLElement, region: Element): readonly PageBar[] {
  const edges = edgesOf(region);
  return [...stickyBars(place, region), ...floatingBars(place, region, edges)];
}

/**
 * What sticks to the region's edge, whether it does so yet or not. It goes only as far as its own parent goes; so it can
 * cover `place` when its parent is one of the boxes around `place`, and not when it is deeper in a neighbour.
 */
function stickyBars(place: HTMLElement, region: Element): readonly PageBar[] {
  return neighboursOf(place, region).flatMap((element) => {
    const { position, top } = getComputedStyle(element);
    const offset = parseFloat(top);
    if (position !== 'sticky' || Number.isNaN(offset)) {
      return [];
    }
    const { left, right, height } = element.getBoundingClientRect();
    return [{ top: offset, bottom: offset + height, left, right }];
  });
}

/** The siblings of `place`, and of each of its ancestors within the region. */
export function neighboursOf(place: HTMLElement, region: Element): readonly Element[] {
  const neighbours: Element[] = [];
  for (let box: Element = place; box !== region && box.parentElement; box = box.parentElement) {
    neighbours.push(...[...box.parentElement.children].filter((child) => child !== box));
  }
  return neighbours;
}

/** What lies over the region's edge without scrolling with it: fixed to the window, or outside of the region. */
function floatingBars(place: HTMLElement, region: Element, { top }: RegionEdges): readonly PageBar[] {
  const { left, width } = place.getBoundingClientRect();
  const found = new Map<Element, PageBar>();
  for (const share of lookedAt) {
    let y = top;
    for (let count = 0; count < mostBars; count++) {
      const bar = floatingAt({ x: left + width * share, y: y + 1 }, place, region);
      const rect = bar?.getBoundingClientRect();
      if (!bar || !rect || rect.bottom <= y) {
        break;
      }
      found.set(bar, { top: rect.top - top, bottom: rect.bottom - top, left: rect.left, right: rect.right });
      y = rect.bottom;
    }
  }
  return [...found.values()];
}

function floatingAt(
  point: { readonly x: number; readonly y: number },
  place: HTMLElement,
  region: Element
): Element | undefined {
  const hit = document.elementsFromPoint(point.x, point.y);
  const foreign = hit.slice(
    0,
    hit.findIndex((element) => element.contains(place))
  );
  for (const element of foreign) {
    const floating = place.contains(element) ? undefined : outermostFloating(element, place, region);
    if (floating) {
      return floating;
    }
  }
  return undefined;
}

/** The outermost box around an element that keeps its place when the region scrolls, short of a box around `place`. */
function outermostFloating(element: Element, place: HTMLElement, region: Element): Element | undefined {
  let floating: Element | undefined;
  for (let box: Element | null = element; box && !box.contains(place); box = box.parentElement) {
    const { position } = getComputedStyle(box);
    if (position === 'fixed' || (position !== 'static' && !region.contains(box))) {
      floating = box;
    }
  }
  return floating;
}
