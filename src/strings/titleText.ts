import { isBlank } from '../domain/text/identityKey';
import { strings } from './strings';

/** What an action is called wherever it is named: its title, or words for one that shows nothing. */
export function titleText(title: string | undefined): string {
  return title === undefined || isBlank(title) ? strings.Untitled : title;
}
