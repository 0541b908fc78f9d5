import { permissionLevels, type BasePermissions } from '../permissions/permissionLevels';
import type { WorkbenchUser } from '../SharePoint';

export interface SiteUser {
  readonly key: WorkbenchUser;
  readonly id: number;
  readonly title: string;
  readonly email: string;
  readonly nameId: string;
  /** Of the person's row in the hidden list of people. */
  readonly guid: string;
  readonly isSiteAdmin: boolean;
  readonly permissions: BasePermissions;
  readonly jobTitle: string;
  readonly department: string;
}

const membership = 'i:0#.f|membership|';

export const siteUsers: Readonly<Record<WorkbenchUser, SiteUser>> = {
  owner: {
    key: 'owner',
    id: 6,
    title: 'Olli Omistaja',
    email: 'olli.omistaja@tiekartta.example',
    nameId: '1003200084e4ff61',
    guid: '4b1d6a1e-0d5c-4a57-9d6f-1f0c2b3a0006',
    isSiteAdmin: true,
    permissions: permissionLevels.fullControl,
    jobTitle: 'Kehittämispäällikkö',
    department: 'Konsernipalvelut'
  },
  editor: {
    key: 'editor',
    id: 11,
    title: 'Elli Editoija',
    email: 'elli.editoija@tiekartta.example',
    nameId: '1003200084e4ff62',
    guid: '4b1d6a1e-0d5c-4a57-9d6f-1f0c2b3a0011',
    isSiteAdmin: false,
    permissions: permissionLevels.contribute,
    jobTitle: 'Suunnittelija',
    department: 'Sivistys'
  },
  reader: {
    key: 'reader',
    id: 12,
    title: 'Reeta Lukija',
    email: 'reeta.lukija@tiekartta.example',
    nameId: '1003200084e4ff63',
    guid: '4b1d6a1e-0d5c-4a57-9d6f-1f0c2b3a0012',
    isSiteAdmin: false,
    permissions: permissionLevels.read,
    jobTitle: 'Palvelusihteeri',
    department: 'Tekninen toimi'
  }
};

export const allSiteUsers: readonly SiteUser[] = Object.values(siteUsers);

export function loginNameOf(user: SiteUser): string {
  return membership + user.email;
}

export function userById(id: number): SiteUser | undefined {
  return allSiteUsers.find((user) => user.id === id);
}

/** Finds a person by claims login, plain sign-in name or e-mail address. */
export function userByLogin(login: string): SiteUser | undefined {
  const wanted = login.toLowerCase().replace(membership, '');
  return allSiteUsers.find((user) => user.email === wanted);
}
