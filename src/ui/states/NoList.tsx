import * as React from 'react';
import { strings } from '../../strings/strings';
import { Button } from '../controls/Button';
import { useRoadmapHost } from '../host/RoadmapHost';
import { ListAddressForm } from './ListAddressForm';
import { SetupFault } from '../setup/SetupFault';
import { StateMessage } from './StateMessage';
import { useSetup } from '../setup/useSetup';

/** No list is chosen: choosing or creating one for those who may; for others, who can. */
export function NoList(): React.ReactElement {
  const host = useRoadmapHost();
  if (host.isPersonalApp) {
    return (
      <StateMessage title={strings.NoListTitle}>
        <p>{strings.NoListPersonal}</p>
        <ListAddressForm />
      </StateMessage>
    );
  }
  return host.openSettings ? (
    <NoListInEditing />
  ) : (
    <StateMessage title={strings.NoListTitle}>
      <p>{host.mayEditPage ? strings.NoListOwner : strings.NoListReader}</p>
    </StateMessage>
  );
}

function NoListInEditing(): React.ReactElement {
  const host = useRoadmapHost();
  const setup = useSetup();
  const handleCreate = (): void =>
    setup.run(async (tools) => {
      await host.chooseList?.(await tools.createList());
    });
  return (
    <StateMessage
      title={strings.NoListTitle}
      actions={
        <>
          <Button appearance="primary" onClick={host.openSettings} disabled={setup.isRunning}>
            {strings.ChooseList}
          </Button>
          <Button onClick={handleCreate} disabled={setup.isRunning}>
            {setup.isRunning ? strings.CreatingList : strings.CreateList}
          </Button>
        </>
      }
      details={setup.fault && <SetupFault fault={setup.fault} />}
    >
      <p>{strings.NoListEditor}</p>
    </StateMessage>
  );
}
