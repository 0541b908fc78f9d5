import * as React from 'react';
import { strings } from '../../strings/strings';
import { Button } from '../controls/Button';
import { useRoadmapHost } from '../shell/RoadmapHostContext';
import styles from './ListAddressForm.module.scss';

/** Asks for the address of the list where there are no settings to choose it in: the personal app. */
export function ListAddressForm(): React.ReactElement {
  const host = useRoadmapHost();
  const [address, setAddress] = React.useState(host.listUrl ?? '');
  const [isRefused, setRefused] = React.useState(false);
  const handleSubmit = (event: React.FormEvent): void => {
    event.preventDefault();
    setRefused(!host.chooseList?.(address.trim()));
  };
  return (
    <form className={styles.form} onSubmit={handleSubmit} noValidate>
      <label className={styles.label}>
        <span>{strings.ListAddress}</span>
        <input
          className={styles.input}
          type="url"
          value={address}
          aria-invalid={isRefused}
          onChange={(event) => setAddress(event.target.value)}
        />
      </label>
      <Button appearance="primary" type="submit">
        {strings.OpenPlan}
      </Button>
      {isRefused && (
        <p className={styles.error} role="alert">
          {strings.ListAddressInvalid}
        </p>
      )}
    </form>
  );
}
