import { refuse } from '../errors/SharePointError';
import { demand, type ApiContext } from '../http/ApiContext';
import type { ApiResult } from '../http/ApiResult';
import { readParameter } from '../http/readBody';
import { makeList } from './makeList';

/**
 * `POST …/lists/add` with an `SP.ListCreationInformation`, the one way to choose a list's address: `Url` is below the
 * site. (https://learn.microsoft.com/sharepoint/dev/sp-add-ins/determine-sharepoint-rest-service-endpoint-uris)
 */
export function addList(context: ApiContext): ApiResult {
  demand(context, 'manageLists');
  const {
    Title: title,
    Url: url,
    TemplateType: template,
    Description: description,
    ...rest
  } = readParameter(context, 'parameters');
  const [unknown] = Object.keys(rest);
  if (unknown !== undefined) {
    refuse('notImplemented', 'SP.ListCreationInformation with', unknown);
  }
  return makeList(context, {
    title: String(title ?? ''),
    url: typeof url === 'string' && url !== '' ? url.replace(/^\/|\/$/g, '') : undefined,
    settings: { BaseTemplate: Number(template ?? 100), Description: String(description ?? '') }
  });
}
