import * as React from 'react';
import type { PlanFault } from '../../application/PlanFault';
import { toHref } from '../../domain/text/toHref';
import { format } from '../../strings/format';
import { strings } from '../../strings/strings';
import { Button } from '../controls/Button';
import { FaultDetails } from '../controls/FaultDetails';
import { type RoadmapHost, useRoadmapHost } from '../host/RoadmapHost';
import { usePlanStore } from '../store/PlanStoreContext';
import { ListAddressForm } from './ListAddressForm';
import { StateMessage } from './StateMessage';
import { faultTitle } from '../setup/faultTitle';
import { useAutomaticRetry } from './useAutomaticRetry';

/** The plan could not be read: why, and what helps. Retries by itself after throttling and lost connections. */
export function PlanFailed({ fault }: { readonly fault: PlanFault }): React.ReactElement {
  const store = usePlanStore();
  const host = useRoadmapHost();
  const handleRetry = (): void => {
    void store.reader.open();
  };
  const secondsLeft = useAutomaticRetry(fault, handleRetry);
  return (
    <StateMessage
      title={faultTitle(fault)}
      actions={
        <>
          {fault.kind === 'forbidden' && host.listUrl && (
            <a href={toHref(host.listUrl)} target="_blank" rel="noreferrer">
              {strings.OpenList}
            </a>
          )}
          {fault.kind === 'notFound' && host.openSettings && (
            <Button appearance="primary" onClick={host.openSettings}>
              {strings.ChooseList}
            </Button>
          )}
          <Button onClick={handleRetry}>{strings.Retry}</Button>
        </>
      }
      details={<FaultDetails fault={fault} />}
    >
      <FaultText fault={fault} secondsLeft={secondsLeft} />
      {fault.kind === 'notFound' && host.isPersonalApp && <ListAddressForm />}
    </StateMessage>
  );
}

interface FaultTextProps {
  readonly fault: PlanFault;
  readonly secondsLeft: number;
}

function FaultText({ fault, secondsLeft }: FaultTextProps): React.ReactElement {
  const host = useRoadmapHost();
  switch (fault.kind) {
    case 'notFound':
      return (
        <>
          <p>{format(strings.NotFoundText, host.listUrl ?? '')}</p>
          {!host.isPersonalApp && <p>{missingListAdvice(host)}</p>}
        </>
      );
    case 'forbidden':
      return <p>{strings.ForbiddenText}</p>;
    case 'offline':
      return <p>{strings.OfflineText}</p>;
    case 'throttled':
      // The seconds change all the time; a screen reader announces the sentence once.
      return <p aria-live="off">{format(strings.ThrottledText, secondsLeft)}</p>;
    case 'conflict':
    case 'invalid':
    case 'locked':
    case 'unexpected':
      return <p>{strings.UnexpectedText}</p>;
  }
}

function missingListAdvice({ openSettings, mayEditPage }: RoadmapHost): string {
  if (openSettings) {
    return strings.NotFoundEditor;
  }
  return mayEditPage ? strings.NotFoundOwner : strings.NotFoundReader;
}
