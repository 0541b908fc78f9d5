import '@pnp/sp/content-types';
import '@pnp/sp/fields';
import '@pnp/sp/items';
import { body } from '@pnp/queryable';
import { SPCollection, spPost } from '@pnp/sp';
import { type PlanList, withoutMetadata } from '../../src/sharepoint/requests/PlanList';
import { anAction } from '../builders/anAction';
import { toContent } from '../builders/toContent';
import { MapColumnMemory } from './MapColumnMemory';
import { makeList, repositoryOf } from './listOfOwn';
import { openPlan } from './openPlan';
import { calmDown, disturb, isWorkbench } from './service';
import { watchRequests } from './watchRequests';

interface TypeOfList {
  readonly StringId: string;
}

let list: PlanList;
beforeEach(async () => {
  list = await makeList('Sisaltotyypit');
  await list.writing.fields.addText('Kustannuspaikka');
});
afterEach(async () => {
  await calmDown();
  await list.writing.delete();
});

async function itemType(): Promise<string> {
  const types = await list.reading.contentTypes<TypeOfList[]>();
  return types.find(({ StringId }) => !StringId.startsWith('0x0120'))?.StringId ?? '';
}

function link(type: string, settings: Readonly<Record<string, unknown>>): Promise<unknown> {
  const links = SPCollection(list.writing.contentTypes.getById(type), 'fieldlinks');
  return spPost(links, body(settings, { ...withoutMetadata }));
}

describe('a list with content types', () => {
  it('is told to require what the type of new rows requires, from the first visit on, and takes rows without it', async () => {
    await link(await itemType(), { FieldInternalName: 'Kustannuspaikka', Required: true, Hidden: false });
    const memory = new MapColumnMemory();
    expect((await openPlan(repositoryOf(list, memory))).requiredColumns).toEqual([]);
    await list.writing.update({ ContentTypesEnabled: true });
    for (const known of [new MapColumnMemory(), memory, memory]) {
      const sent = await watchRequests(async () => {
        expect((await openPlan(repositoryOf(list, known))).requiredColumns).toEqual(['Kustannuspaikka']);
      });
      expect(sent).toHaveLength(2);
    }
    const made = await repositoryOf(list).create(toContent(anAction({ title: 'Rivi', goal: 'Osaaminen' })), 'avain-1');
    expect(made).toMatchObject({ id: 1, title: 'Rivi' });
  });

  it('asks for nothing that its forms leave out', async () => {
    await list.writing.update({ ContentTypesEnabled: true });
    await list.writing.fields.getByInternalNameOrTitle('Kustannuspaikka').update({ Required: true });
    expect((await openPlan(repositoryOf(list))).requiredColumns).toEqual(['Kustannuspaikka']);
    await link(await itemType(), { FieldInternalName: 'Kustannuspaikka', Hidden: true });
    expect((await openPlan(repositoryOf(list))).requiredColumns).toEqual([]);
  });

  it('goes by its own type where that is the one of new rows', async () => {
    await list.writing.update({ ContentTypesEnabled: true });
    const item = await itemType();
    const { StringId: own } = await spPost<TypeOfList>(
      SPCollection(list.writing, 'contenttypes'),
      body({ Name: 'Oma toimenpide', Description: '' }, { ...withoutMetadata })
    );
    for (const name of ['Goal', 'Details', 'Phase_2026H1']) {
      await link(own, { FieldInternalName: name, Required: name !== 'Goal' });
    }
    expect((await openPlan(repositoryOf(list))).requiredColumns).toEqual([]);
    await list.writing.contentTypes.getById(item).delete();
    const { requiredColumns, fieldRules } = await openPlan(repositoryOf(list));
    expect(requiredColumns).toEqual(['Kevät 2026']);
    expect(fieldRules.get('details')).toMatchObject({ isRequired: true });
    const made = await repositoryOf(list).create(toContent(anAction({ title: 'Oma', goal: 'Osaaminen' })), 'avain-2');
    expect((await openPlan(repositoryOf(list))).actions).toEqual([
      expect.objectContaining({ id: made.id, title: 'Oma' })
    ]);
  });

  (isWorkbench ? it : it.skip)('opens where the content types cannot be read', async () => {
    await list.writing.update({ ContentTypesEnabled: true });
    await disturb({ match: 'contenttypes', status: 403 });
    expect(await openPlan(repositoryOf(list))).toMatchObject({ requiredColumns: [], actions: [] });
  });
});
