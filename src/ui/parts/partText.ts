import { strings } from '../../strings/strings';
import type { PartFault } from './PartFault';

/** Why something that was asked for is not there, and what the person can do. */
export function partText({ kind }: PartFault): string {
  switch (kind) {
    case 'unreachable':
      return strings.PartUnreachable;
    case 'gone':
      return strings.PartGone;
    case 'broken':
      return strings.PartBroken;
  }
}
