import type { CatalogueEntry } from './CatalogueEntry';

export const sharePoint = 'Microsoft.SharePoint.SPException';
export const duplicate = '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException';

/** Refusals of columns: their names, their XML, their indexes, unique values. */
export const fieldErrors = {
  fieldNameTaken: {
    status: 500,
    code: `-2147024809, ${sharePoint}`,
    message: 'A duplicate field name "{0}" was found.'
  },
  fieldUndeletable: {
    status: 500,
    code: `-2147024891, ${sharePoint}`,
    message: 'The field cannot be deleted because it is a required field of the list.'
  },
  fieldXmlInvalid: {
    status: 500,
    code: `-2147467259, ${sharePoint}`,
    message: 'The schema of the field is not valid.'
  },
  uniqueNeedsIndex: {
    status: 500,
    code: `-2146232832, ${sharePoint}`,
    message: 'The field must be indexed in order to enforce unique values.'
  },
  uniqueInModeratedList: {
    status: 500,
    code: `-2146232832, ${sharePoint}`,
    message: 'Unique values cannot be enforced in a list that requires content approval.'
  },
  uniqueWithItemPermissions: {
    status: 500,
    code: `-2146232832, ${sharePoint}`,
    message: 'Unique values cannot be enforced in a list with item-level permissions.'
  },
  uniqueHasDuplicates: {
    status: 500,
    code: duplicate,
    message: 'This column contains duplicate values: [{0}].'
  },
  indexUnsupported: {
    status: 500,
    code: `-2146232832, ${sharePoint}`,
    message: 'This column type is not supported for indexing'
  },
  indexOnCreation: {
    status: 500,
    code: `-2147467259, ${sharePoint}`,
    message: 'Cannot complete this action.\n\nPlease try again.'
  },
  indexLimit: {
    status: 500,
    code: `-2146232832, ${sharePoint}`,
    message: 'The maximum number of indexed columns for this list has been reached.'
  }
} as const satisfies Record<string, CatalogueEntry>;
