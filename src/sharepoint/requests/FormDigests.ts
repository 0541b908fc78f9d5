import { isDigestRefused } from '../errors/toPlanFault';
import { readServiceError } from '../errors/ServiceError';

const header = 'X-RequestDigest';

/** Headers that describe the write and not the person. */
const ofTheWrite = [header, 'Content-Type', 'If-Match', 'X-HTTP-Method'];

type Send = (url: string, init: RequestInit) => Promise<Response>;

/**
 * Sends a write again with a fresh form digest when the service says that the old one has expired. PnPjs renews the
 * digest by this computer's clock; when the clock is slow or the computer slept, an expired one is sent, and the
 * service responds with 403. Nothing was written, so the repetition is safe.
 */
export class FormDigests {
  private renewed: { readonly value: string; readonly goodUntil: number } | undefined;

  public async send(url: string, init: RequestInit, send: Send): Promise<Response> {
    const headers = new Headers(init.headers);
    if (!headers.has(header)) {
      return send(url, init);
    }
    if (this.renewed && this.renewed.goodUntil > Date.now()) {
      headers.set(header, this.renewed.value);
    }
    const response = await send(url, { ...init, headers });
    if (response.status !== 403 || !isDigestRefused(await readServiceError(response))) {
      return response;
    }
    const renewal = await this.renew(url, headers, send);
    if (typeof renewal !== 'string') {
      return renewal;
    }
    headers.set(header, renewal);
    return send(url, { ...init, headers });
  }

  /**
   * A digest belongs to a person as well as to a site, so the headers that identify the person are sent along.
   *
   * @returns the new digest, or the service's refusal
   */
  private async renew(url: string, sent: Headers, send: Send): Promise<string | Response> {
    const webUrl = url.slice(0, url.indexOf('/_api/'));
    const headers = new Headers(sent);
    ofTheWrite.forEach((name) => headers.delete(name));
    headers.set('Accept', 'application/json;odata=nometadata');
    const response = await send(`${webUrl}/_api/contextinfo`, {
      method: 'POST',
      credentials: 'same-origin',
      headers
    });
    if (!response.ok) {
      return response;
    }
    const { FormDigestValue, FormDigestTimeoutSeconds } = (await response.json()) as Record<string, unknown>;
    const value = String(FormDigestValue);
    // Nine tenths of its lifetime, in milliseconds, since the service's clock decides.
    this.renewed = { value, goodUntil: Date.now() + Number(FormDigestTimeoutSeconds) * 900 };
    return value;
  }
}
