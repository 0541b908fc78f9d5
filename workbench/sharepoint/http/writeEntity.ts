import type { Complex, Entity, EntityCollection, PropertyValue } from './Entity';
import type { Dialect } from './MetadataLevel';

/** JSON values that stand for entities and values at one metadata level, for one web. */
export class EntityWriter {
  public constructor(
    private readonly webUrl: string,
    private readonly dialect: Dialect
  ) {}

  /** The whole body for one entity. */
  public entity(entity: Entity): unknown {
    if (this.dialect.level === 'verbose') {
      return { d: this.verbose(entity) };
    }
    return { ...this.context(entity.metadata), ...this.light(entity) };
  }

  public entities(collection: EntityCollection): unknown {
    const { entities, metadata, nextLink } = collection;
    if (this.dialect.level === 'verbose') {
      return {
        d: { results: entities.map((entity) => this.verbose(entity)), ...(nextLink ? { __next: nextLink } : {}) }
      };
    }
    return {
      ...this.context(metadata),
      ...(nextLink ? { [this.name('nextLink')]: nextLink } : {}),
      value: entities.map((entity) => this.light(entity))
    };
  }

  /** A result that is not an entity: a string, a number, a list of complex values. */
  public scalar(name: string, edmType: string, value: PropertyValue): unknown {
    if (this.dialect.level === 'verbose') {
      return { d: { [name]: this.value(value, edmType) } };
    }
    return { ...this.context(`#${edmType}`), value: this.value(value, edmType) };
  }

  public complex(name: string, value: Complex): unknown {
    if (this.dialect.level === 'verbose') {
      return { d: { [name]: this.value(value) } };
    }
    return { ...this.context(`#${value.type}`), ...this.properties(value.properties) };
  }

  public null(name: string): unknown {
    return this.dialect.level === 'verbose' ? { d: { [name]: null } } : { [this.name('null')]: true };
  }

  private context(metadata: string): object {
    const name = this.dialect.isV4 ? '@odata.context' : 'odata.metadata';
    return this.dialect.level === 'minimal' ? { [name]: `${this.webUrl}/_api/$metadata${metadata}` } : {};
  }

  private name(annotation: string): string {
    return `${this.dialect.isV4 ? '@' : ''}odata.${annotation}`;
  }

  private light(entity: Entity): object {
    if (this.dialect.level === 'none') {
      return this.properties(entity.properties);
    }
    const type = this.dialect.isV4 ? `#${entity.type}` : entity.type;
    return {
      [this.name('type')]: type,
      [this.name('id')]: isRelative(entity.id) ? `${this.webUrl}/_api/${entity.id}` : entity.id,
      ...(entity.etag ? { [this.name('etag')]: entity.etag } : {}),
      [this.name('editLink')]: entity.editLink,
      ...this.properties(entity.properties, entity)
    };
  }

  private navigationLink(entity: Entity, name: string): readonly [string, string] {
    return [
      `${name}@odata.${this.dialect.isV4 ? 'navigationLink' : 'navigationLinkUrl'}`,
      `${entity.editLink}/${name}`
    ];
  }

  private properties(properties: Entity['properties'], owner?: Entity): object {
    return Object.fromEntries(
      Object.entries(properties).flatMap(([name, value]) =>
        owner && this.dialect.level === 'minimal' && isRelated(value)
          ? [this.navigationLink(owner, name), [name, this.value(value)]]
          : [[name, this.value(value)]]
      )
    );
  }

  private verbose(entity: Entity): object {
    const uri = `${this.webUrl}/_api/${entity.editLink}`;
    return {
      __metadata: { id: uri, uri, ...(entity.etag ? { etag: entity.etag } : {}), type: entity.type },
      ...Object.fromEntries(entity.deferred.map((name) => [name, { __deferred: { uri: `${uri}/${name}` } }])),
      ...this.properties(entity.properties)
    };
  }

  private value(value: PropertyValue, edmType?: string): unknown {
    if (value === null || typeof value !== 'object') {
      return value;
    }
    if (isList(value)) {
      return this.list(value, edmType);
    }
    const isVerbose = this.dialect.level === 'verbose';
    switch (value.kind) {
      case 'entity':
        return isVerbose ? this.verbose(value) : this.light(value);
      case 'entities': {
        const entities = value.entities.map((entity) => (isVerbose ? this.verbose(entity) : this.light(entity)));
        return isVerbose ? { results: entities } : entities;
      }
      case 'complex':
        return {
          ...(isVerbose ? { __metadata: { type: value.type } } : {}),
          ...this.properties(value.properties)
        };
    }
  }

  private list(values: readonly (string | number | Complex)[], edmType = typeOfList(values)): unknown {
    const results = values.map((value) => this.value(value));
    return this.dialect.level === 'verbose' ? { __metadata: { type: edmType }, results } : results;
  }
}

/** Ids of items are bare GUIDs; those of everything else are addresses. */
function isRelative(id: string): boolean {
  return /^(Web|Site)\b/.test(id);
}

function isList(value: PropertyValue): value is readonly string[] | readonly number[] | readonly Complex[] {
  return Array.isArray(value);
}

function isRelated(value: PropertyValue): boolean {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind !== 'complex';
}

function typeOfList(values: readonly (string | number | Complex)[]): string {
  const [first] = values;
  if (typeof first === 'object') {
    return `Collection(${first.type})`;
  }
  return typeof first === 'number' ? 'Collection(Edm.Int32)' : 'Collection(Edm.String)';
}
