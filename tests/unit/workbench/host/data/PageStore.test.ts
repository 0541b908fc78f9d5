import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PageStore } from '../../../../../workbench/host/data/PageStore';

describe('PageStore', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'page-store-'));
  const file = path.join(folder, 'pages.json');
  afterAll(() => rmSync(folder, { recursive: true }));

  it('keeps properties and the seeding over a restart', () => {
    const store = new PageStore(file);
    store.markSeeded();
    store.saveWebPart('/sites/intra/SitePages/Tiekartta.aspx', { dataVersion: '1.0', properties: { title: 'Oma' } });
    const again = new PageStore(file);
    expect(again.isSeeded).toBe(true);
    expect(again.webPart('/sites/intra/SitePages/Tiekartta.aspx')?.properties).toEqual({ title: 'Oma' });
  });

  it('forgets everything when reset', () => {
    const store = new PageStore(file);
    store.reset();
    expect(new PageStore(file).isSeeded).toBe(false);
  });

  it('refuses a damaged file instead of starting empty', () => {
    writeFileSync(file, '[]');
    expect(() => new PageStore(file)).toThrow('--reset');
  });
});
