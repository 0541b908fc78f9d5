import { isBlank } from '../domain/text/identityKey';
import { strings } from './strings';

/** The name of an action in texts: its title, or the words for an empty one. */
export function titleText(title: string | undefined): string {
  return title === undefined || isBlank(title) ? strings.Untitled : title;
}
