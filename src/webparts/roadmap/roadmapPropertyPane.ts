import {
  type IPropertyPaneConfiguration,
  type IPropertyPaneDropdownOption,
  type IPropertyPaneGroup,
  PropertyPaneDropdown,
  PropertyPaneLabel,
  PropertyPaneTextField
} from '@microsoft/sp-property-pane';
import type { HalfYear } from '../../domain/time/HalfYear';
import type { PlanListChoice } from '../../sharepoint/choices/readPlanLists';
import { halfYearLabel } from '../../strings/halfYearLabel';
import { strings } from '../../strings/strings';
import { toKeptAddress } from './locateList';

/** The web part's properties, stored in the page. Raise `dataVersion` when the shape changes. */
export interface RoadmapProperties {
  /** Server-relative address of the list that holds the plan. */
  listUrl?: string;
  /** The heading; the list's title when empty. */
  title?: string;
  /** First and last half-year to show, such as `2026H1`; anything else shows from the first, or to the last, of the list. */
  firstHalfYear?: string;
  lastHalfYear?: string;
}

/** The choices of the settings. */
export interface PaneChoices {
  /** The site's lists, while they are read, or when that failed. */
  readonly lists: 'loading' | 'failed' | readonly PlanListChoice[];
  readonly halfYears: readonly HalfYear[];
  readonly listUrl: string | undefined;
}

const property = <K extends keyof RoadmapProperties>(name: K): K => name;

/** The pane takes an empty key for no choice at all and shows nothing; this one stands for the list's own end. */
const unboundedKey = 'all';

/** The web part's settings: the list, the heading and the half-years to show. */
export function roadmapPropertyPane(choices: PaneChoices): IPropertyPaneConfiguration {
  return {
    pages: [
      {
        header: { description: strings.PaneDescription },
        groups: [
          { groupName: strings.PanePlan, groupFields: listFields(choices) },
          {
            groupName: strings.PaneView,
            groupFields: [
              PropertyPaneTextField(property('title'), {
                label: strings.PaneTitle,
                placeholder: strings.PaneTitlePlaceholder
              }),
              PropertyPaneDropdown(property('firstHalfYear'), {
                label: strings.PaneFirstHalfYear,
                options: halfYearOptions(strings.PaneFromStart, choices.halfYears),
                selectedKey: unboundedKey
              }),
              PropertyPaneDropdown(property('lastHalfYear'), {
                label: strings.PaneLastHalfYear,
                options: halfYearOptions(strings.PaneToEnd, choices.halfYears),
                selectedKey: unboundedKey
              })
            ]
          }
        ]
      }
    ]
  };
}

function listFields({ lists, listUrl }: PaneChoices): IPropertyPaneGroup['groupFields'] {
  const options: IPropertyPaneDropdownOption[] =
    typeof lists === 'string' ? [] : lists.map(({ title, url }) => ({ key: toKeptAddress(url), text: title }));
  // The chosen list may be on another site or deleted: the choice is shown all the same.
  if (listUrl && !options.some(({ key }) => key === listUrl)) {
    options.push({ key: listUrl, text: listUrl });
  }
  return [
    PropertyPaneDropdown(property('listUrl'), {
      label: strings.PaneList,
      options,
      disabled: options.length === 0
    }),
    ...(lists === 'failed' ? [PropertyPaneLabel('', { text: strings.PaneListsFailed })] : []),
    ...(lists !== 'loading' && lists !== 'failed' && lists.length === 0
      ? [PropertyPaneLabel('', { text: strings.PaneListNone })]
      : [])
  ];
}

function halfYearOptions(unbounded: string, halfYears: readonly HalfYear[]): IPropertyPaneDropdownOption[] {
  return [{ key: unboundedKey, text: unbounded }, ...halfYears.map((key) => ({ key, text: halfYearLabel(key) }))];
}
