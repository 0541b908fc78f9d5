import * as React from 'react';
import { inlineMargin } from '../../domain/place/inlineMargin';
import { PlaceObserver } from './PlaceObserver';
import { edgesOf, scrollRegionOf } from './scrollRegion';

/**
 * Measures where the web part is on the page: bars over it (in custom properties, see `PlaceObserver`), and a section
 * of full width.
 *
 * @param width - the element's width; a new one measures again
 * @returns the web part's own margin at both sides, in CSS pixels
 */
export function usePlaceOnPage(place: React.RefObject<HTMLElement>, width: number): number {
  const [margin, setMargin] = React.useState(0);

  React.useLayoutEffect(() => {
    if (place.current) {
      setMargin(marginOf(place.current));
    }
  }, [place, width]);

  React.useEffect(() => {
    if (!place.current || typeof ResizeObserver === 'undefined') {
      return undefined;
    }
    const watch = new PlaceObserver(place.current);
    return () => watch.stop();
  }, [place]);

  return margin;
}

function marginOf(place: HTMLElement): number {
  const { left, right, width } = place.getBoundingClientRect();
  const edges = edgesOf(scrollRegionOf(place));
  return inlineMargin({ width, before: left - edges.left, after: edges.right - right });
}
