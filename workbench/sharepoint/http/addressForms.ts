import type { Argument, Segment } from './Segment';

/** How a thing was addressed: `list` by `title`, `field` by `id`. */
export interface Address {
  readonly noun: string;
  readonly by: string;
  readonly argument: Argument;
}

/** A resource path with every way of addressing one thing brought to one name. */
export interface ResourcePath {
  /** Lower case, `web/list/item/recycle`; what routes are looked up by. */
  readonly route: string;
  /** One name for each segment of the route, as the client wrote it. */
  readonly names: readonly string[];
  readonly addresses: readonly Address[];
  /** Arguments of the last segment that is not an address. */
  readonly args: readonly Argument[];
}

interface AddressForm {
  /** Segment names; the last one has the argument. */
  readonly form: string;
  readonly noun: string;
  readonly by: string;
}

/** All the ways to say which list, item, field … is meant. */
const addressForms: readonly AddressForm[] = [
  { form: 'lists/getbytitle', noun: 'list', by: 'title' },
  { form: 'lists/getbyid', noun: 'list', by: 'id' },
  { form: 'lists', noun: 'list', by: 'id' },
  { form: 'getlist', noun: 'list', by: 'url' },
  { form: 'getlistusingpath', noun: 'list', by: 'path' },
  { form: 'items/getbyid', noun: 'item', by: 'id' },
  { form: 'items', noun: 'item', by: 'id' },
  { form: 'getitembyid', noun: 'item', by: 'id' },
  { form: 'fields/getbyinternalnameortitle', noun: 'field', by: 'name' },
  { form: 'fields/getbytitle', noun: 'field', by: 'title' },
  { form: 'fields/getbyid', noun: 'field', by: 'id' },
  { form: 'fields', noun: 'field', by: 'id' },
  { form: 'views/getbytitle', noun: 'view', by: 'title' },
  { form: 'views/getbyid', noun: 'view', by: 'id' },
  { form: 'views', noun: 'view', by: 'id' },
  { form: 'getview', noun: 'view', by: 'id' },
  { form: 'contenttypes/getbyid', noun: 'contenttype', by: 'id' },
  { form: 'contenttypes', noun: 'contenttype', by: 'id' },
  { form: 'fieldlinks/getbyid', noun: 'fieldlink', by: 'id' },
  { form: 'fieldlinks', noun: 'fieldlink', by: 'id' },
  { form: 'versions/getbyid', noun: 'version', by: 'id' },
  { form: 'versions', noun: 'version', by: 'id' },
  { form: 'siteusers/getbyid', noun: 'user', by: 'id' },
  { form: 'siteusers/getbyemail', noun: 'user', by: 'email' },
  { form: 'siteusers/getbyloginname', noun: 'user', by: 'login' },
  { form: 'siteusers', noun: 'user', by: 'login' },
  { form: 'getuserbyid', noun: 'user', by: 'id' },
  { form: 'recyclebin/getbyid', noun: 'binitem', by: 'id' },
  { form: 'recyclebin', noun: 'binitem', by: 'id' }
];

/** Things that are addressed by a word alone. */
const wordForms: Readonly<Record<string, Omit<Address, 'argument'>>> = {
  defaultview: { noun: 'view', by: 'default' },
  currentuser: { noun: 'user', by: 'current' }
};

export function resolvePath(segments: readonly Segment[]): ResourcePath {
  const names: string[] = [];
  const addresses: Address[] = [];
  let args: readonly Argument[] = [];
  for (let at = 0; at < segments.length; at += 1) {
    const one = matchForm(segments, at, 1);
    const found = matchForm(segments, at, 2) ?? one;
    const segment = segments[at];
    if (found) {
      names.push(found.noun);
      addresses.push(found);
      at += found === one ? 0 : 1;
    } else if (segment) {
      const word = wordForms[segment.name.toLowerCase()];
      names.push(word?.noun ?? segment.name);
      args = segment.args;
      if (word) {
        addresses.push({ ...word, argument: { kind: 'word', value: '' } });
      }
    }
  }
  return { route: names.join('/').toLowerCase(), names, addresses, args };
}

function matchForm(segments: readonly Segment[], at: number, length: number): Address | undefined {
  const taken = segments.slice(at, at + length);
  const argument = taken[length - 1]?.args[0];
  if (!argument || (length === 2 && (taken[0]?.args.length ?? 0) > 0)) {
    return undefined;
  }
  const written = taken.map((segment) => segment.name.toLowerCase()).join('/');
  const form = addressForms.find((candidate) => candidate.form === written);
  return form && { noun: form.noun, by: form.by, argument };
}
