import type { ColumnProblem } from '../../domain/problems/RowProblem';
import { format } from '../../strings/format';
import { strings } from '../../strings/strings';

/** Why the plan does not use a column of the list, or only reads it, as a sentence. */
export function columnProblemText({ kind, column, type }: ColumnProblem): string {
  switch (kind) {
    case 'otherType':
      return format(strings.ProblemColumnType, column, columnTypeLabel(type));
    case 'readOnly':
      return format(strings.ProblemColumnReadOnly, column);
    case 'appendOnly':
      return format(strings.ProblemColumnAppendOnly, column);
  }
}

/** The name of a column type as people know it; SharePoint's own name for rare ones. */
function columnTypeLabel(type: string): string {
  switch (type) {
    case 'User':
    case 'UserMulti':
      return strings.ColumnTypePerson;
    case 'Lookup':
    case 'LookupMulti':
      return strings.ColumnTypeLookup;
    case 'Calculated':
      return strings.ColumnTypeCalculated;
    case 'TaxonomyFieldType':
    case 'TaxonomyFieldTypeMulti':
      return strings.ColumnTypeTaxonomy;
    case 'Number':
      return strings.ColumnTypeNumber;
    case 'Currency':
      return strings.ColumnTypeCurrency;
    case 'DateTime':
      return strings.ColumnTypeDate;
    case 'Boolean':
      return strings.ColumnTypeYesNo;
    case 'URL':
      return strings.ColumnTypeLink;
    case 'Thumbnail':
      return strings.ColumnTypeImage;
    case 'Choice':
      return strings.ColumnTypeChoice;
    case 'MultiChoice':
      return strings.ColumnTypeChoices;
    case 'Text':
      return strings.ColumnTypeText;
    case 'Note':
      return strings.ColumnTypeNote;
    default:
      return type;
  }
}
