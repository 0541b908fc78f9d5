import * as React from 'react';
import { writeViewAddress } from '../../application/view/viewAddress';
import { wholePlan } from '../../domain/filters/RowFilter';
import type { Action } from '../../domain/plan/Action';
import { strings } from '../../strings/strings';
import { titleText } from '../../strings/titleText';
import { CopyLink } from '../links/CopyLink';
import { useReadyPlan } from '../store/PlanStoreContext';
import styles from './ActionFacts.module.scss';

/** A link to the row to be sent to somebody, and links to SharePoint's own pages for it. */
export function ActionFacts({
  action,
  canEdit
}: {
  readonly action: Action;
  readonly canEdit: boolean;
}): React.ReactElement {
  const links = useReadyPlan((state) => state.list.links);
  const entries = writeViewAddress({ viewId: undefined, filter: wholePlan, openedId: action.id });
  return (
    <div className={styles.facts}>
      <a href={canEdit ? links.editForm(action.id) : links.displayForm(action.id)}>{strings.DetailsFormLink}</a>
      <a href={links.versionHistory(action.id)}>{strings.DetailsVersions}</a>
      <CopyLink entries={entries} label={titleText(action.title)} />
    </div>
  );
}
