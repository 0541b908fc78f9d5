import * as React from 'react';
import { isBlank } from '../../domain/text/identityKey';
import { strings } from '../../strings/strings';
import { useTextMarks } from './TextMarksContext';
import styles from './ListText.module.scss';

export interface ListTextProps {
  readonly className?: string;
  readonly style?: React.CSSProperties;
  /** A click on it opens what it names. */
  readonly isTitle?: boolean;
  readonly children: string;
}

/**
 * A text of the list among others: with its language and its own direction, and marked where it answers a search. It is
 * alone in its element, as all texts are, so that React can change it after a browser's translation has replaced it.
 */
export function ListText({ className, style, isTitle, children }: ListTextProps): React.ReactElement {
  const ranges = useTextMarks()?.(children) ?? [];
  const attributes = { className, style, 'data-title': isTitle ? '' : undefined, ...useListTextAttributes() };
  return ranges.length === 0 ? (
    <bdi {...attributes}>{children}</bdi>
  ) : (
    // Another element: the pieces of a marked text are never mixed with one that a translation has replaced.
    <bdi key="marked" {...attributes}>
      {ranges.map(({ start, end }, index) => (
        <React.Fragment key={start}>
          <span>{children.slice(ranges[index - 1]?.end ?? 0, start)}</span>
          <mark className={styles.mark}>{children.slice(start, end)}</mark>
        </React.Fragment>
      ))}
      <span>{children.slice(ranges[ranges.length - 1]?.end)}</span>
    </bdi>
  );
}

/** The language of the list's texts as a BCP 47 tag; `undefined` where it is that of the interface, or not known. */
const ContentLanguageContext = React.createContext<string | undefined>(undefined);

export const ContentLanguageProvider = ContentLanguageContext.Provider;

export interface ListTextAttributes {
  readonly lang: string | undefined;
  readonly dir: 'auto';
}

/**
 * The attributes of every element that shows or takes only a text of the list: its language, for speech and
 * hyphenation, and its own direction, which does not affect its surroundings.
 */
export function useListTextAttributes(): ListTextAttributes {
  return { lang: React.useContext(ContentLanguageContext), dir: 'auto' };
}

export interface ActionNameProps extends Pick<ListTextProps, 'isTitle'> {
  readonly title: string | undefined;
}

/** An action's title, or the interface's words for one that shows nothing. */
export function ActionName({ title, isTitle }: ActionNameProps): React.ReactElement {
  return title === undefined || isBlank(title) ? (
    <span data-title={isTitle ? '' : undefined}>{strings.Untitled}</span>
  ) : (
    <ListText isTitle={isTitle}>{title}</ListText>
  );
}
