import type { CatalogueEntry } from './CatalogueEntry';

const sharePoint = 'Microsoft.SharePoint.SPException';

/** Refusals because of a list's content and settings: folders, formulas, validation, closed columns and locked rows. */
export const contentErrors = {
  contentTypeInUse: {
    status: 500,
    code: '-2146232832, Microsoft.SharePoint.SPContentTypeInUseException',
    message: 'The content type is in use.'
  },
  folderMissing: {
    status: 500,
    code: `-2147024894, ${sharePoint}`,
    message: "There is no file with URL '{0}' in this Web."
  },
  folderNameTaken: {
    status: 500,
    code: `-2130575257, ${sharePoint}`,
    message: 'A file or folder with the name {0} already exists.'
  },
  formulaInvalid: {
    status: 500,
    code: `-2146232832, ${sharePoint}`,
    message: 'The formula contains a syntax error or is not supported.'
  },
  formulaColumnUnknown: {
    status: 500,
    code: `-2146232832, ${sharePoint}`,
    message:
      'The formula refers to a column that does not exist. Check the formula for spelling mistakes or update the formula to reference an existing column.'
  },
  formulaColumnRefused: {
    status: 500,
    code: `-2146232832, ${sharePoint}`,
    message:
      'One or more column references are not allowed, because the columns are defined as a data type that is not supported in formulas.'
  },
  columnInvalid: {
    status: 500,
    code: '-2130575163, Microsoft.SharePoint.SPListDataValidationException',
    message: '{0}'
  },
  listInvalid: {
    status: 500,
    code: '-2130575162, Microsoft.SharePoint.SPListDataValidationException',
    message: '{0}'
  },
  columnReadOnly: {
    status: 400,
    code: `-2130575155, ${sharePoint}`,
    message: 'Invalid data has been used to update the list item. The field you are trying to update may be read only.'
  },
  rowLocked: {
    status: 423,
    code: '-2147018894, Microsoft.SharePoint.SPFileLockException',
    message: 'The file is locked for shared use by {0}.'
  },
  rowRecord: {
    status: 400,
    code: `-2146232832, ${sharePoint}`,
    message:
      "The label that's applied to this item prevents it from being edited or deleted. Check the item's label for more details."
  }
} as const satisfies Record<string, CatalogueEntry>;
