import * as React from 'react';
import type { Heading } from '../../domain/plan/PlanOutline';
import { type RowKey, headingKeyOf } from '../../domain/timeline/timelineRows';
import { format } from '../../strings/format';
import { strings } from '../../strings/strings';
import { useAnnounce } from '../controls/Announcer';
import { findHeading } from '../keys/planTarget';
import { lazyPart } from '../parts/lazyPart';
import { Part } from '../parts/Part';
import type { ReadyState } from '../../application/PlanState';
import { isWritable } from '../../domain/edits/FieldRule';
import { isSameName } from '../../domain/text/identityKey';

const RenameDialog = lazyPart(
  new Part(() => import(/* webpackChunkName: 'rename' */ './RenameDialog')),
  (part) => part.RenameDialog,
  ({ heading }) => heading
);

export interface RenameArgs {
  /** Where the headings are. */
  readonly place: React.RefObject<HTMLElement>;
  /** The heading's row, and those of a goal's groups, are going to change their keys. */
  readonly onRename: (heading: Heading, name: string) => void;
}

export interface Rename {
  readonly open: (heading: Heading) => void;
  readonly dialog: React.ReactNode;
}

/** Renames headings in a dialog, and focuses the heading when it closes. */
export function useRename({ place, onRename }: RenameArgs): Rename {
  const announce = useAnnounce();
  const [heading, setHeading] = React.useState<Heading>();
  const returnKey = React.useRef<RowKey>();

  const handleClose = (name?: string): void => {
    if (heading) {
      returnKey.current = headingKeyOf(name === undefined ? heading : { ...heading, name });
    }
    setHeading(undefined);
    if (name !== undefined) {
      announce(format(strings.RenameDone, name));
    }
  };

  React.useLayoutEffect(() => {
    const key = returnKey.current;
    if (!heading && key !== undefined) {
      returnKey.current = undefined;
      // In a long plan the row may be rendered a moment later.
      if (!focusHeading(place.current, key)) {
        requestAnimationFrame(() => focusHeading(place.current, key));
      }
    }
  });

  const dialog = heading && (
    <RenameDialog heading={heading} onRename={(name) => onRename(heading, name)} onClose={handleClose} />
  );
  return { open: setHeading, dialog };
}

function focusHeading(place: HTMLElement | null, key: RowKey): boolean {
  const toggle = findHeading(place, key);
  toggle?.focus();
  return toggle !== undefined;
}

/** Whether the person may rename the heading. A goal's name is a choice of the list, unless only rows have it. */
export function canRename(list: ReadyState['list'], heading: Heading | undefined): boolean {
  const { rights, goals, fieldRules } = list;
  if (!heading || !rights.canEdit || !isWritable(fieldRules, heading.kind)) {
    return false;
  }
  return heading.kind === 'group' || rights.canManageList || !goals.some((goal) => isSameName(goal, heading.name));
}
