import type { ActionContent } from '../../domain/plan/Action';
import type { Wording } from './FieldLanguage';

/** Types of SharePoint columns that the product uses, as `TypeAsString` and field XML name them. */
export type FieldType = 'Text' | 'Note' | 'Choice' | 'MultiChoice' | 'Number' | 'DateTime';

/** The field of an action that a column holds; `undefined` for a column that only the adapter uses. */
type ActionField = keyof Omit<ActionContent, 'phases'> | 'confirmedOn' | undefined;

/** The sections of the list form. */
export type FormSection = 'action' | 'responsibility' | 'timeline' | 'more';

/** One column of the list. */
export interface FieldDefinition {
  /** The internal name: ASCII, never shown, never changed. */
  readonly name: string;
  readonly type: FieldType;
  readonly holds: ActionField;
  readonly displayName: Wording;
  /** Exists in every list; provisioning only sets its display name. */
  readonly isBuiltIn?: boolean;
  readonly isRequired?: boolean;
  /** A list may have 20 indexes; notes and multiple choices cannot have one. */
  readonly isIndexed?: boolean;
  /** Not shown in forms and column settings. */
  readonly isHidden?: boolean;
  readonly isUnique?: boolean;
  /** Whether people may type a choice of their own. */
  readonly allowsFillIn?: boolean;
  readonly choices?: Readonly<Record<keyof Wording, readonly string[]>>;
  /** Height of a note's input, in lines. */
  readonly lines?: number;
  readonly section?: FormSection;
}
