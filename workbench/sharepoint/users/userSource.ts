import { complex, type EntitySource } from '../http/Entity';
import { loginNameOf, type SiteUser } from './SiteUser';

/** A person as `web/currentuser` and `web/siteusers` show them. */
export function userSource(user: SiteUser): EntitySource {
  const editLink = `Web/GetUserById(${user.id})`;
  return {
    type: 'SP.User',
    metadata: '#SP.ApiData.Users/@Element',
    id: editLink,
    editLink,
    defaults: {
      Id: user.id,
      IsHiddenInUI: false,
      LoginName: loginNameOf(user),
      Title: user.title,
      PrincipalType: 1,
      Email: user.email,
      Expiration: '',
      IsEmailAuthenticationGuestUser: false,
      IsShareByEmailGuestUser: false,
      IsSiteAdmin: user.isSiteAdmin,
      UserId: complex('SP.UserIdInfo', { NameId: user.nameId, NameIdIssuer: 'urn:federation:microsoftonline' }),
      UserPrincipalName: user.email
    },
    extras: {},
    related: {}
  };
}
