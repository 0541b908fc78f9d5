import * as React from 'react';
import type { PlanFault } from '../../application/PlanFault';
import { format } from '../../strings/format';
import { strings } from '../../strings/strings';
import { FaultDetails } from '../controls/FaultDetails';
import { PartError, partText } from '../parts/PartFault';
import styles from './ListAddressForm.module.scss';
import { faultTitle } from '../setup/faultTitle';

/**
 * Why an address gives no list: it is not a list's address, it is a sharing link, it is in a OneDrive, or the lookup
 * failed.
 */
export type AddressProblem = 'invalid' | 'shared' | 'oneDrive' | PlanFault | PartError;

/** A sharing link has a token in place of the path, except for `/:l:/r/`. */
const sharingLink = /^(?:https?:\/\/)?[^/]*\/:[a-z]:\/(?!r\/)/i;

/** OneDrive has its own host beside the tenant's: `kaupunki-my.sharepoint.com`. */
const oneDrive = /^[^\w]*(?:https?:\/\/)?[\w-]+-my\.sharepoint(?:-mil|-df)?\.[a-z]+(?:[/:?#]|$)/i;

/** The problem of an address that was refused without a request. */
export function refusalOf(address: string): AddressProblem {
  if (oneDrive.test(address)) {
    return 'oneDrive';
  }
  return sharingLink.test(address) ? 'shared' : 'invalid';
}

export interface ListAddressErrorProps {
  readonly id: string;
  readonly problem: AddressProblem;
}

/** Why no list was opened, below the field with the address. */
export function ListAddressError({ id, problem }: ListAddressErrorProps): React.ReactElement {
  return (
    <div className={styles.error}>
      <p id={id} role="alert">
        {addressProblemText(problem)}
      </p>
      {typeof problem === 'object' && <FaultDetails fault={problem instanceof PartError ? problem.fault : problem} />}
    </div>
  );
}

function addressProblemText(problem: AddressProblem): string {
  if (problem === 'invalid') {
    return strings.ListAddressInvalid;
  }
  if (problem === 'shared') {
    return strings.ListAddressShared;
  }
  if (problem === 'oneDrive') {
    return strings.ListAddressOneDrive;
  }
  if (problem instanceof PartError) {
    return partText(problem.fault);
  }
  switch (problem.kind) {
    case 'notFound':
      return strings.ListAddressNotFound;
    case 'forbidden':
      return `${strings.ForbiddenTitle}. ${strings.ForbiddenText}`;
    case 'offline':
    case 'throttled':
    case 'conflict':
    case 'invalid':
    case 'locked':
    case 'unexpected':
      return format(strings.ListAddressFailed, faultTitle(problem));
  }
}
