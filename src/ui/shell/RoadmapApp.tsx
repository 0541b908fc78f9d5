import * as React from 'react';
import type { PlanStore } from '../../application/PlanStore';
import { interfaceLanguage, strings } from '../../strings/strings';
import { FaultBoundary } from '../parts/FaultBoundary';
import { usePlaceOnPage } from '../place/usePlaceOnPage';
import { NoList } from '../states/NoList';
import { PlanReadingProvider } from '../store/PlanReading';
import { PlanStoreProvider } from '../store/PlanStoreContext';
import { TextUnitProvider, useMeasuredTextUnit } from '../theme/useTextUnit';
import { BrokenPlan } from '../states/BrokenPlan';
import { PlanView } from './PlanView';
import { type RoadmapHost, RoadmapHostProvider, type RoadmapView } from '../host/RoadmapHost';
import { useHalfYear } from './useHalfYear';
import styles from './RoadmapApp.module.scss';

export interface RoadmapAppProps {
  /** The opened plan; `undefined` when no list is chosen. */
  readonly store: PlanStore | undefined;
  readonly host: RoadmapHost;
  readonly view: RoadmapView;
  /** The theme's colours as CSS custom properties. */
  readonly themeVariables: Readonly<Record<string, string>>;
}

/** The whole web part. */
export function RoadmapApp({ store, host, view, themeVariables }: RoadmapAppProps): React.ReactElement {
  const place = React.useRef<HTMLElement>(null);
  const probe = React.useRef<HTMLSpanElement>(null);
  const textUnit = useMeasuredTextUnit(probe);
  const margin = usePlaceOnPage(place, view.width);
  const now = useHalfYear(view.now, host.zone);
  return (
    <section
      ref={place}
      className={styles.roadmap}
      lang={interfaceLanguage()}
      data-roadmap=""
      data-colors={view.colors}
      style={{ ...themeVariables, '--tk-rem': `${textUnit}px`, '--tk-margin': `${margin}px` } as React.CSSProperties}
      aria-label={view.title || undefined}
      onClickCapture={focusPressed}
    >
      <TextUnitProvider value={textUnit}>
        <FaultBoundary
          subject={store}
          draw={(fault, retry) => <BrokenPlan title={strings.BrokenTitle} fault={fault} onRetry={retry} />}
        >
          <RoadmapHostProvider value={host}>
            {store ? (
              <PlanStoreProvider key={host.listUrl} value={store}>
                <PlanReadingProvider value={host.isPageEditing ?? false}>
                  <PlanView view={{ ...view, now, width: view.width - 2 * margin }} />
                </PlanReadingProvider>
              </PlanStoreProvider>
            ) : (
              <NoList />
            )}
          </RoadmapHostProvider>
        </FaultBoundary>
      </TextUnitProvider>
      <span ref={probe} className={styles.probe} aria-hidden />
    </section>
  );
}

/**
 * Focuses the pressed button or check box, before its own handlers run. Safari does not, so dialogs could not return
 * the focus and the web part's keys would not work. Other browsers have focused it already.
 */
function focusPressed(event: React.MouseEvent): void {
  const control = (event.target as Element).closest<HTMLElement>('button, input');
  if (control && control !== document.activeElement) {
    control.focus({ preventScroll: true });
  }
}
