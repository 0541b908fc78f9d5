import * as React from 'react';
import { strings } from '../../strings/strings';
import { Button } from '../controls/Button';
import { lazyPart } from '../parts/lazyPart';
import { planParts } from '../parts/planParts';

const KeyHelp = lazyPart(planParts.keyHelp, (part) => part.KeyHelp);

/** @param phaseKeys - the keys that choose a phase, as a sentence: "S, K tai J" */
export function KeyHelpButton({ phaseKeys }: { readonly phaseKeys: string }): React.ReactElement {
  const [isOpen, setOpen] = React.useState(false);
  const button = React.useRef<HTMLButtonElement>(null);
  const handleClose = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <>
      <Button ref={button} appearance="link" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {strings.KeysOpen}
      </Button>
      {isOpen && <KeyHelp phaseKeys={phaseKeys} onClose={handleClose} />}
    </>
  );
}
