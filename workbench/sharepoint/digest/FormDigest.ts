import { createHmac, randomBytes } from 'node:crypto';
import type { Database } from '../storage/Database';
import type { Site } from '../sites/Site';
import type { SiteUser } from '../users/SiteUser';

/** How long a digest is good for. */
export const digestSeconds = 1800;

/** What a digest is made for: writes of one person to one web. */
export interface DigestOwner {
  readonly site: Site;
  readonly user: SiteUser;
}

/**
 * Digests of pages: `0x<hex>,<dd MMM yyyy HH:mm:ss -0000>`. They belong to one web and one person, and stay good over a
 * restart, for their key is in the database.
 * Source: learn.microsoft.com/sharepoint/dev/sp-add-ins/complete-basic-operations-using-sharepoint-rest-endpoints
 */
export class FormDigest {
  private readonly key: string;

  public constructor(
    database: Database,
    private readonly now: () => Date
  ) {
    database.run(
      "INSERT OR IGNORE INTO settings (name, value) VALUES ('digestKey', ?)",
      randomBytes(32).toString('hex')
    );
    this.key = String(database.get("SELECT value FROM settings WHERE name = 'digestKey'")?.value);
  }

  public issue(owner: DigestOwner): string {
    const time = formatTime(this.now());
    return `0x${this.sign(owner, time)},${time}`;
  }

  public isValid(owner: DigestOwner, digest: string | undefined): boolean {
    const [signature, time] = (digest ?? '').split(',');
    if (!signature || !time || signature !== `0x${this.sign(owner, time)}`) {
      return false;
    }
    const age = this.now().getTime() - new Date(time).getTime();
    return age <= digestSeconds * 1000;
  }

  private sign({ site, user }: DigestOwner, time: string): string {
    return createHmac('sha512', this.key).update(`${site.path}\n${user.key}\n${time}`).digest('hex').toUpperCase();
  }
}

/** RFC 1123 without the weekday; clients compute the digest's expiry with `new Date()` from it. */
function formatTime(date: Date): string {
  return date
    .toUTCString()
    .replace(/^\w+, /, '')
    .replace('GMT', '-0000');
}
