import { SPInstance, spPost } from '@pnp/sp';
import '@pnp/sp/items';
import type { PlanList } from '../../src/sharepoint/requests/PlanList';
import { withoutMetadata } from '../../src/sharepoint/requests/PlanList';

/** The editor's id at the workbench. */
const editorId = 11;
/** Built-in role definitions. */
const roles = { read: 1073741826, edit: 1073741827 } as const;

/** Gives a row permissions of its own, in which the editor has these. */
export async function setRights(list: PlanList, id: number, rights: 'none' | keyof typeof roles): Promise<void> {
  const ask = (what: string): Promise<unknown> =>
    spPost(SPInstance(list.writing.items.getById(id), what), withoutMetadata);
  await ask('resetroleinheritance');
  await ask('breakroleinheritance(copyRoleAssignments=false,clearSubscopes=true)');
  if (rights !== 'none') {
    await ask(`roleassignments/addroleassignment(principalid=${editorId},roledefid=${roles[rights]})`);
  }
}
