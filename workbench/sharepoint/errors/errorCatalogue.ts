import type { CatalogueEntry } from './CatalogueEntry';
import { contentErrors } from './contentErrors';
import { duplicate, fieldErrors, sharePoint } from './fieldErrors';

const argument = 'System.ArgumentException';
const duplicateMessage =
  'The list item could not be added or updated because duplicate values were found in the following field(s) in the list: [{0}].';
const invalidQuery = '-1, Microsoft.SharePoint.Client.InvalidClientQueryException';

/** Every refusal of the service, as data: status, code and text, as SharePoint Online words them. */
export const errorCatalogue = {
  ...fieldErrors,
  ...contentErrors,
  listByTitleMissing: {
    status: 404,
    code: `-1, ${argument}`,
    message: "List '{0}' does not exist at site with URL '{1}'."
  },
  listByIdMissing: {
    status: 404,
    code: `-2130575322, ${sharePoint}`,
    message:
      'List does not exist.\n\nThe page you selected contains a list that does not exist. It may have been deleted by another user.'
  },
  fileNotFound: { status: 404, code: '-2147024894, System.IO.FileNotFoundException', message: 'File Not Found.' },
  itemMissing: {
    status: 404,
    code: `-2130575338, ${argument}`,
    message: 'Item does not exist. It may have been deleted by another user.'
  },
  itemOfPropertyMissing: {
    status: 404,
    code: `-2147024809, ${argument}`,
    message: 'Item does not exist. It may have been deleted by another user.'
  },
  columnMissing: {
    status: 400,
    code: `-2147024809, ${argument}`,
    message: "Column '{0}' does not exist. It may have been deleted by another user."
  },
  fieldByIdMissing: {
    status: 400,
    code: `-2147024809, ${argument}`,
    message: 'Invalid field name. {{0}}  {1}'
  },
  viewMissing: { status: 400, code: `-2147024809, ${argument}`, message: 'The specified view is invalid.' },
  viewFormatterBroken: {
    status: 500,
    code: `-2147467259, ${sharePoint}`,
    message: 'Cannot complete this action.\n\nPlease try again.'
  },
  contentTypeMissing: { status: 400, code: `-2147024809, ${argument}`, message: 'Invalid content type id.' },
  versionMissing: { status: 404, code: `-2147024809, ${argument}`, message: 'The specified version does not exist.' },
  currentVersion: {
    status: 500,
    code: `-2146232832, ${sharePoint}`,
    message: 'You cannot delete the current version.'
  },
  recycleBinItemMissing: {
    status: 404,
    code: `-2147024809, ${argument}`,
    message: 'The item was not found in the recycle bin.'
  },
  userByIdMissing: {
    status: 500,
    code: '-2146232832, Microsoft.SharePoint.SPException',
    message: 'User cannot be found.'
  },
  userUnknown: {
    status: 400,
    code: '-2146232832, Microsoft.SharePoint.SPException',
    message: 'The specified user {0} could not be found.'
  },
  listTitleTaken: {
    status: 500,
    code: `-2130575342, ${sharePoint}`,
    message:
      'A list, survey, discussion board, or document library with the specified title already exists in this Web site.  Please choose another title.'
  },
  listTitleTooLong: {
    status: 400,
    code: `-2147024809, ${argument}`,
    message: 'The list title cannot be longer than 255 characters.'
  },
  propertyUnknown: {
    status: 400,
    code: invalidQuery,
    message:
      "The property '{0}' does not exist on type '{1}'. Make sure to only use property names that are defined by the type."
  },
  parameterUnknown: {
    status: 400,
    code: invalidQuery,
    message: 'The parameter {0} does not exist in method {1}.'
  },
  annotationInvalid: {
    status: 400,
    code: invalidQuery,
    message: "'{0}' is an invalid instance annotation name."
  },
  typeUnresolved: {
    status: 400,
    code: invalidQuery,
    message:
      "A type named '{0}' could not be resolved by the model. When a model is available, each type name must resolve to a valid type."
  },
  typeNameMissing: {
    status: 400,
    code: invalidQuery,
    message: 'An entry without a type name was found, but no expected type was specified.'
  },
  primitiveUnconvertible: {
    status: 400,
    code: invalidQuery,
    message: "Cannot convert a primitive value to the expected type '{0}'. See the inner exception for more details."
  },
  primitiveExpected: {
    status: 400,
    code: invalidQuery,
    message:
      "An unexpected '{0}' node was found when reading from the JSON reader. A 'PrimitiveValue' node was expected."
  },
  objectExpected: {
    status: 400,
    code: invalidQuery,
    message: "An unexpected '{0}' node was found when reading from the JSON reader. A 'StartObject' node was expected."
  },
  arrayExpected: {
    status: 400,
    code: invalidQuery,
    message: "An unexpected '{0}' node was found when reading from the JSON reader. A 'StartArray' node was expected."
  },
  bodyEmpty: {
    status: 400,
    code: invalidQuery,
    message:
      "A node of type 'EndOfInput' was read from the JSON reader when trying to read the start of an entry. A 'StartObject' node was expected."
  },
  bodyMalformed: {
    status: 400,
    code: invalidQuery,
    message: 'Invalid JSON. A token was not recognized in the JSON content.'
  },
  selectUnknown: { status: 400, code: `-1, ${sharePoint}`, message: "The field or property '{0}' does not exist." },
  selectNotExpanded: {
    status: 400,
    code: `-1, ${sharePoint}`,
    message:
      "The query to field '{0}' is not valid. The $select query string must specify the target fields and the $expand query string must contains {0}."
  },
  filterInvalid: { status: 400, code: invalidQuery, message: 'The expression "{0}" is not valid.' },
  filterTypeUnsupported: {
    status: 400,
    code: `-1, ${sharePoint}`,
    message: "The field '{0}' of type '{1}' cannot be used in the query filter expression."
  },
  sortTypeUnsupported: {
    status: 400,
    code: `-1, ${sharePoint}`,
    message: "The field '{0}' of type '{1}' cannot be used in the query sort expression."
  },
  queryOptionInvalid: { status: 400, code: invalidQuery, message: "Invalid value '{1}' for the query option '{0}'." },
  queryXmlInvalid: {
    status: 500,
    code: `-2130575340, ${sharePoint}`,
    message: 'One or more field types are not installed properly. Go to the list settings page to delete these fields.'
  },
  textTooLong: {
    status: 500,
    code: `-2130575336, ${sharePoint}`,
    message: 'Invalid text value.\n\nA text field contains invalid data. Please check the value and try again.'
  },
  valueOutOfRange: {
    status: 500,
    code: '-2130575163, Microsoft.SharePoint.SPListDataValidationException',
    message: 'List data validation failed.'
  },
  lookupMissing: {
    status: 400,
    code: `-2146232832, ${sharePoint}`,
    message: "The value set for field '{0}' is invalid: item {1} does not exist."
  },
  duplicateValue: { status: 400, code: duplicate, message: duplicateMessage },
  duplicateValueAsServerError: { status: 500, code: duplicate, message: duplicateMessage },
  etagMismatch: {
    status: 412,
    code: '-1, Microsoft.SharePoint.Client.ClientServiceException',
    message: "The request ETag value '{0}' does not match the object's ETag value '{1}'."
  },
  digestInvalid: {
    status: 403,
    code: `-2130575251, ${sharePoint}`,
    message:
      "The security validation for this page is invalid and might be corrupted. Please use your web browser's Back button to try your operation again."
  },
  accessDenied: {
    status: 403,
    code: '-2147024891, System.UnauthorizedAccessException',
    message: 'Access denied. You do not have permission to perform this action or access this resource.'
  },
  rolesInherited: {
    status: 400,
    code: '-2146233079, System.InvalidOperationException',
    message: 'You cannot grant a user permissions on an object that inherits permissions.'
  },
  argumentOutOfRange: {
    status: 400,
    code: '-1, System.ArgumentOutOfRangeException',
    message: 'Specified argument was out of the range of valid values.\nParameter name: {0}'
  },
  viewThreshold: {
    status: 500,
    code: '-2147024860, Microsoft.SharePoint.SPQueryThrottledException',
    message: 'The attempted operation is prohibited because it exceeds the list view threshold.'
  },
  lookupThreshold: {
    status: 500,
    code: '-2147024749, Microsoft.SharePoint.SPQueryThrottledException',
    message:
      'The query cannot be completed because the number of lookup columns it contains exceeds the lookup column threshold.'
  },
  groupByUnknown: { status: 500, code: '-1, Microsoft.SharePoint.Client.UnknownError', message: 'Unknown Error' },
  changeTokenMalformed: {
    status: 400,
    code: '-1, System.FormatException',
    message: 'Input string was not in a correct format.'
  },
  changeTokenOtherObject: {
    status: 500,
    code: `-2130575173, ${sharePoint}`,
    message: 'Cannot use the changeToken from one object against a different object'
  },
  changeTokenExpired: {
    status: 500,
    code: `-2130575172, ${sharePoint}`,
    message: 'The changeToken refers to a time before the start of the current change log.'
  },
  changeTokenOutOfRange: {
    status: 500,
    code: '-2146233086, System.ArgumentOutOfRangeException',
    message: 'Specified argument was out of the range of valid values.\nParameter name: changeToken'
  },
  changeTokenUnknown: {
    status: 500,
    code: '-1, Microsoft.SharePoint.Client.UnknownError',
    message: 'Unknown Error'
  },
  binThreshold: {
    status: 500,
    code: '-2147024860, Microsoft.SharePoint.SPQueryThrottledException',
    message: 'The attempted operation is prohibited because it exceeds the list view threshold.'
  },
  batchMalformed: { status: 400, code: invalidQuery, message: 'The batch request is not valid: {0}' },
  notImplemented: {
    status: 501,
    code: '-1, System.NotImplementedException',
    message: 'The workbench does not implement {0} {1}'
  },
  unexpected: { status: 500, code: '-1, System.InvalidOperationException', message: '{0}' }
} as const satisfies Record<string, CatalogueEntry>;

export type ErrorName = keyof typeof errorCatalogue;
