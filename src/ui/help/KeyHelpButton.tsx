import * as React from 'react';
import { strings } from '../../strings/strings';
import { Button } from '../controls/Button';
import { lazyPart } from '../parts/lazyPart';
import { Part } from '../parts/Part';

const KeyHelp = lazyPart(
  new Part(() => import(/* webpackChunkName: 'key-help' */ './KeyHelp')),
  (part) => part.KeyHelp
);

/** @param phaseKeys - the keys that choose a phase, as a sentence: "S, K tai J" */
export function KeyHelpButton({ phaseKeys }: { readonly phaseKeys: string }): React.ReactElement {
  // Number of the opening; 0 when closed. Pressing again after a failed load retries.
  const [opening, setOpening] = React.useState(0);
  const button = React.useRef<HTMLButtonElement>(null);
  const handleClose = (): void => {
    setOpening(0);
    button.current?.focus();
  };
  return (
    <>
      <Button ref={button} appearance="link" aria-haspopup="dialog" onClick={() => setOpening((count) => count + 1)}>
        {strings.KeysOpen}
      </Button>
      {opening > 0 && <KeyHelp key={opening} phaseKeys={phaseKeys} onClose={handleClose} />}
    </>
  );
}
