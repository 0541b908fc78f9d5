import * as React from 'react';
import { strings } from '../../strings/strings';
import { Button } from '../controls/Button';

export interface BarButtonsProps {
  readonly hasRows: boolean;
  /** The list has room for confirmations. */
  readonly canConfirm: boolean;
  /** The person may delete rows. */
  readonly canDelete: boolean;
  /** A row that is being saved cannot be deleted yet. */
  readonly isSaving: boolean;
  readonly onChange: () => void;
  readonly onConfirm: () => void;
  readonly onDelete: () => void;
  readonly onClear: () => void;
}

export function BarButtons(props: BarButtonsProps): React.ReactElement {
  const { hasRows, canConfirm, canDelete, isSaving, onChange, onConfirm, onDelete, onClear } = props;
  return (
    <>
      <BarButton isOff={!hasRows} aria-haspopup="dialog" onClick={onChange}>
        {strings.BulkChange}
      </BarButton>
      {canConfirm && (
        <BarButton isOff={!hasRows} onClick={onConfirm}>
          {strings.BulkConfirm}
        </BarButton>
      )}
      {canDelete && (
        <BarButton isOff={!hasRows || isSaving} data-delete="" onClick={onDelete}>
          {strings.BulkDelete}
        </BarButton>
      )}
      <BarButton isOff={!hasRows} onClick={onClear}>
        {strings.SelectClear}
      </BarButton>
    </>
  );
}

/** Not disabled: a disabled button would lose the focus. */
function BarButton({
  isOff,
  onClick,
  ...rest
}: React.ButtonHTMLAttributes<HTMLButtonElement> & { readonly isOff: boolean }): React.ReactElement {
  return <Button aria-disabled={isOff || undefined} onClick={isOff ? undefined : onClick} {...rest} />;
}
