import type { ContentTypeDefinition } from './contentTypes/ContentTypeDefinition';
import { FormDigest } from './digest/FormDigest';
import type { FieldDefinition } from './fields/FieldDefinition';
import { Database } from './storage/Database';
import { ChangeStore } from './storage/ChangeStore';
import { DefinitionStore } from './storage/DefinitionStore';
import { ItemStore } from './storage/ItemStore';
import { ListStore } from './storage/ListStore';
import { RecycleBinStore } from './storage/RecycleBinStore';
import { UniqueValueStore } from './storage/UniqueValueStore';
import type { ViewDefinition } from './views/ViewDefinition';

/** What the nouns share: the stores, the clock and the limits. */
export interface Services {
  readonly database: Database;
  readonly lists: ListStore;
  readonly fields: DefinitionStore<FieldDefinition>;
  readonly views: DefinitionStore<ViewDefinition>;
  readonly contentTypes: DefinitionStore<ContentTypeDefinition>;
  readonly items: ItemStore;
  readonly uniqueValues: UniqueValueStore;
  readonly changes: ChangeStore;
  readonly recycleBin: RecycleBinStore;
  readonly digest: FormDigest;
  readonly now: () => Date;
  /** How many rows a query may look at without an index. */
  readonly viewThreshold: number;
}

export interface ServiceOptions {
  readonly databaseFile: string;
  readonly now: () => Date;
  readonly viewThreshold: number;
}

export function createServices({ databaseFile, now, viewThreshold }: ServiceOptions): Services {
  const database = new Database(databaseFile);
  return {
    database,
    lists: new ListStore(database),
    fields: new DefinitionStore(database, 'fields'),
    views: new DefinitionStore(database, 'views'),
    contentTypes: new DefinitionStore(database, 'content_types'),
    items: new ItemStore(database),
    uniqueValues: new UniqueValueStore(database),
    changes: new ChangeStore(database),
    recycleBin: new RecycleBinStore(database),
    digest: new FormDigest(database, now),
    now,
    viewThreshold
  };
}
