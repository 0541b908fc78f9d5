/** Tables of the workbench's SharePoint. Definitions are kept as JSON; what is searched by has a column of its own. */
export const schema = `
CREATE TABLE IF NOT EXISTS settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS lists (
  id TEXT PRIMARY KEY, site TEXT NOT NULL, position INTEGER NOT NULL, recycled INTEGER NOT NULL DEFAULT 0, body TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS fields (
  list_id TEXT NOT NULL, id TEXT NOT NULL, position INTEGER NOT NULL, body TEXT NOT NULL, PRIMARY KEY (list_id, id)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS views (
  list_id TEXT NOT NULL, id TEXT NOT NULL, position INTEGER NOT NULL, body TEXT NOT NULL, PRIMARY KEY (list_id, id)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS content_types (
  list_id TEXT NOT NULL, id TEXT NOT NULL, position INTEGER NOT NULL, body TEXT NOT NULL, PRIMARY KEY (list_id, id)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS items (list_id TEXT NOT NULL, id INTEGER NOT NULL, body TEXT NOT NULL, PRIMARY KEY (list_id, id)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS item_counts (list_id TEXT PRIMARY KEY, items INTEGER NOT NULL, last_id INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS versions (
  list_id TEXT NOT NULL, item_id INTEGER NOT NULL, version INTEGER NOT NULL, body TEXT NOT NULL, PRIMARY KEY (list_id, item_id, version)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS unique_values (
  list_id TEXT NOT NULL, field TEXT NOT NULL, value TEXT NOT NULL, item_id INTEGER NOT NULL, PRIMARY KEY (list_id, field, value)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS unique_values_by_item ON unique_values (list_id, item_id);
CREATE TABLE IF NOT EXISTS changes (
  sequence INTEGER PRIMARY KEY AUTOINCREMENT, site TEXT NOT NULL, list_id TEXT NOT NULL, object TEXT NOT NULL, type INTEGER NOT NULL,
  time INTEGER NOT NULL, body TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS changes_by_list ON changes (list_id, sequence);
CREATE TABLE IF NOT EXISTS recycle_bin (id TEXT PRIMARY KEY, site TEXT NOT NULL, position INTEGER NOT NULL, body TEXT NOT NULL) WITHOUT ROWID;
`;

/** Every table that `reset` empties; `settings` holds the digest key and stays. */
export const contentTables = [
  'lists',
  'fields',
  'views',
  'content_types',
  'items',
  'item_counts',
  'versions',
  'unique_values',
  'changes',
  'recycle_bin'
] as const;
