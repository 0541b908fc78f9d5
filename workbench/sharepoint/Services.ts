import { Conditions } from './conditions/Conditions';
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

/** What the nouns share: the stores, the clock and the conditions. */
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
  readonly conditions: Conditions;
}

export interface ServiceOptions {
  readonly databaseFile: string;
  readonly now: () => Date;
  readonly viewThreshold?: number;
}

/** SharePoint Online's limit of rows in a query and of things in a listed recycle bin. */
const sharePointThreshold = 5000;

export function createServices({ databaseFile, now, viewThreshold = sharePointThreshold }: ServiceOptions): Services {
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
    conditions: new Conditions({
      viewThreshold,
      binThreshold: sharePointThreshold,
      duplicateStatus: 400,
      expiredTokens: { answer: 'silent', beforeSequence: 0 },
      lockedRows: {}
    })
  };
}
