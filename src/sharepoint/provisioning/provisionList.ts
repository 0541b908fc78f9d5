import '@pnp/sp/content-types';
import '@pnp/sp/views';
import { spPostMerge } from '@pnp/sp';
import { body } from '@pnp/queryable';
import { PlanFaultError } from '../../application/PlanFault';
import { withPlanFaults } from '../errors/toPlanFault';
import type { FieldLanguage } from '../fields/FieldLanguage';
import { findMissingColumns } from '../fields/findColumnProblems';
import { phaseFieldName } from '../fields/phaseField';
import { builtInColumns, planFields } from '../fields/planFields';
import type { PlanList } from '../requests/PlanList';
import { type ListOptions, toListOptions } from './ListOptions';
import { type ListState, readListState } from './ListState';
import type { PlanSite } from './PlanSite';
import { fieldDescriptions } from './fieldDescriptions';
import { formLayout } from './formLayout';
import { isPlanView, planViewColumns, planViewQuery, planViewRows } from './planView';
import { changeColumn, formatPhases, provisionColumns } from './provisionColumns';

/** SharePoint's name for the title column of a new list, in the languages of the product. */
const givenTitleNames = ['Title', 'Otsikko', 'Rubrik'];

/**
 * Creates the list, or completes an existing one: columns, indexes, view, form. Every step reads first and writes only
 * what is missing, so that it can be run again after an interruption, and a second run writes nothing.
 *
 * @returns the list's server-relative URL
 * @throws PlanFaultError `forbidden` before anything is written if the person may not manage lists
 */
export function provisionList(site: PlanSite, given: Partial<ListOptions> = {}): Promise<string> {
  return withPlanFaults(async () => {
    const { language, serverRelativeUrl, canManageLists } = await site.facts();
    if (!canManageLists) {
      throw new PlanFaultError({ kind: 'forbidden', detail: 'The person may not manage lists on this site' });
    }
    const options = toListOptions(language, given);
    const listUrl = `${serverRelativeUrl.replace(/\/$/, '')}/Lists/${options.name}`;
    if (!(await site.hasList(listUrl))) {
      await site.createList(options.name, options.description);
    }
    await completeList(site.list(listUrl), options);
    return listUrl;
  });
}

async function completeList(list: PlanList, options: ListOptions): Promise<void> {
  const found = await readListState(list);
  const { created } = await provisionColumns(list, found.schema, { ...options, addsToView: false });
  const state = created.length > 0 ? await readListState(list) : found;
  const missing = findMissingColumns(state.schema.columns);
  if (missing.length > 0) {
    const names = missing.map(({ name }) => name).join(', ');
    throw new PlanFaultError({ kind: 'unexpected', detail: `The list still lacks ${names}` });
  }
  await wordList(list, state, options);
  await completeColumns(list, state);
  await arrangeView(list, state);
  await arrangeForm(list, state, options.language);
}

/** Sets the visible title, once the URL is made, and the name of the title column. */
async function wordList(
  list: PlanList,
  state: ListState,
  { name: urlName, title, language }: ListOptions
): Promise<void> {
  if (state.title === urlName && title !== urlName) {
    await list.writing.update({ Title: title });
  }
  const { name, displayName } = planFields.title;
  if (givenTitleNames.includes(state.schema.columns.get(name)?.displayName ?? '')) {
    await changeColumn(list, name, { Title: displayName[language], Description: fieldDescriptions.title[language] });
  }
}

/** Steps that an interrupted run may not have reached. */
async function completeColumns(list: PlanList, { schema, formatted }: ListState): Promise<void> {
  for (const halfYear of schema.halfYears) {
    const name = phaseFieldName(halfYear);
    if (!formatted.has(name)) {
      await formatPhases(list, name, schema.columns.get(name)?.choices ?? []);
    }
  }
  if (schema.columns.get(builtInColumns.modified)?.isIndexed === false) {
    await changeColumn(list, builtInColumns.modified, { Indexed: true });
  }
}

async function arrangeView(list: PlanList, { viewQuery, schema }: ListState): Promise<void> {
  if (isPlanView(viewQuery)) {
    return;
  }
  await list.writing.defaultView.fields.removeAll();
  for (const name of planViewColumns(schema)) {
    await list.writing.defaultView.fields.add(name);
  }
  // Last: it marks the view as arranged.
  await list.writing.defaultView.update({ ViewQuery: planViewQuery, RowLimit: planViewRows });
}

async function arrangeForm(list: PlanList, state: ListState, language: FieldLanguage): Promise<void> {
  if (state.contentTypeId === undefined || state.hasFormLayout) {
    return;
  }
  // Names may just have been changed by `wordList`.
  const { schema } = await readListState(list);
  await spPostMerge(
    list.writing.contentTypes.getById(state.contentTypeId),
    body({ ClientFormCustomFormatter: formLayout(schema, language) })
  );
}
