import * as React from 'react';
import { strings } from '../../strings/strings';
import { Button } from '../controls/Button';
import { useOpening } from '../controls/useOpening';
import { lazyPart } from '../parts/lazyPart';
import { Part } from '../parts/Part';

const KeyHelp = lazyPart(
  new Part(() => import(/* webpackChunkName: 'key-help' */ './KeyHelp')),
  (part) => part.KeyHelp
);

/** @param phaseKeys - the keys that choose a phase, as a sentence: "S, K tai J" */
export function KeyHelpButton({ phaseKeys }: { readonly phaseKeys: string }): React.ReactElement {
  const { opening, open, close, button } = useOpening();
  return (
    <>
      <Button ref={button} appearance="link" aria-haspopup="dialog" onClick={open}>
        {strings.KeysOpen}
      </Button>
      {opening > 0 && <KeyHelp key={opening} phaseKeys={phaseKeys} onClose={close} />}
    </>
  );
}
