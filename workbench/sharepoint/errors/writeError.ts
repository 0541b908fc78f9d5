import { contentTypeOf, type Dialect } from '../http/MetadataLevel';
import type { SharePointResponse } from '../SharePoint';
import type { SharePointError } from './SharePointError';

/** Writes a refusal in the shape of the client's dialect. Texts are English whatever the site's language. */
export function writeError(error: SharePointError, dialect: Dialect): SharePointResponse {
  const { code, message } = error;
  const long = { code, message: { lang: 'en-US', value: message } };
  const body = dialect.isV4
    ? { error: { code, message } }
    : dialect.level === 'verbose'
      ? { error: long }
      : { 'odata.error': long };
  return {
    status: error.status,
    headers: {
      'Cache-Control': 'private, max-age=0',
      'X-Content-Type-Options': 'nosniff',
      'Content-Type': contentTypeOf[dialect.level]
    },
    body: JSON.stringify(body)
  };
}
