import * as React from 'react';
import { strings } from '../../strings/strings';
import { Button } from '../controls/Button';
import { useRoadmapHost } from '../host/RoadmapHost';
import { KnownPlans } from './KnownPlans';
import { ListAddressError } from './ListAddressError';
import styles from './ListAddressForm.module.scss';
import { useListChoice } from './useListChoice';

const errorId = 'tk-list-address-error';

/** Asks for the address of the list where there are no settings to choose it in: the personal app. */
export function ListAddressForm(): React.ReactElement {
  const host = useRoadmapHost();
  const [address, setAddress] = React.useState(host.listUrl ?? '');
  const { isLooking, problem, choose } = useListChoice();
  const handleSubmit = (event: React.FormEvent): void => {
    event.preventDefault();
    choose(address.trim());
  };
  return (
    <>
      <KnownPlans onChoose={choose} />
      <form className={styles.form} onSubmit={handleSubmit} noValidate>
        <label className={styles.label}>
          <span>{strings.ListAddress}</span>
          <input
            className={styles.input}
            type="url"
            value={address}
            readOnly={isLooking}
            aria-invalid={problem !== undefined}
            aria-describedby={problem && errorId}
            onChange={(event) => setAddress(event.target.value)}
          />
        </label>
        {/* Not disabled during the lookup: the focus would be lost. */}
        <Button appearance="primary" type="submit" aria-disabled={isLooking}>
          {strings.OpenPlan}
        </Button>
        <p className={styles.status} role="status">
          {isLooking && strings.ListAddressLooking}
        </p>
        {problem && <ListAddressError id={errorId} problem={problem} />}
      </form>
    </>
  );
}
