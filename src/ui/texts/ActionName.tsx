import * as React from 'react';
import { isBlank } from '../../domain/text/identityKey';
import { strings } from '../../strings/strings';
import { ListText } from './ListText';

/** An action's title, or the interface's words for one that shows nothing. */
export function ActionName({ title }: { readonly title: string | undefined }): React.ReactElement {
  return title === undefined || isBlank(title) ? <span>{strings.Untitled}</span> : <ListText>{title}</ListText>;
}
