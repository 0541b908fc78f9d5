import { isRecord, recordIn, textIn } from './JsonRecord';

/** A REST request that was not answered with success. `message` is what SharePoint said. */
export class RestFailure extends Error {
  public constructor(
    public readonly status: number,
    message: string
  ) {
    super(message);
    this.name = 'RestFailure';
  }
}

/** The failure in an answer: the message of an OData error, or the body's text. */
export function restFailure(status: number, body: string): RestFailure {
  return new RestFailure(status, errorMessage(body) || `HTTP ${status}`);
}

function errorMessage(body: string): string {
  try {
    const value: unknown = JSON.parse(body);
    const error = isRecord(value) ? recordIn(value, 'odata.error' in value ? 'odata.error' : 'error') : {};
    return textIn(recordIn(error, 'message'), 'value') || textIn(error, 'message');
  } catch (error) {
    if (error instanceof SyntaxError) {
      return body; // throttling answers are plain text
    }
    throw error;
  }
}
