import * as React from 'react';
import type { Phase } from '../../../domain/plan/Phase';
import type { GridStep } from '../../../domain/timeline/moveFocus';
import { strings } from '../../../strings/strings';
import { CheckIcon } from '../../controls/icons';
import barStyles from '../../theme/PhaseBar.module.scss';
import styles from './PhaseMenu.module.scss';
import { isMac } from '../../keys/chordOf';
import { noteKey, shortcutsOf } from '../../keys/commandOf';
import { contextKeys } from '../../keys/contextKeys';
import { type PhaseChoice, choiceOfKey } from '../shared/phaseChoices';
import { useMenuPlace } from './useMenuPlace';

export interface PhaseMenuProps {
  readonly anchor: HTMLElement;
  /** What the menu is for: "Sähköinen arkistointi, syksy 2026". */
  readonly label: string;
  readonly heading: string;
  /** Why there is nothing to choose. */
  readonly notice: string | undefined;
  readonly choices: readonly PhaseChoice[];
  readonly onChoose: (phase: Phase | null) => void;
  /** Goes on to the cell's note; `undefined` when the menu is for several cells. */
  readonly onNote: (() => void) | undefined;
  /** `returnsFocus` when the person closed the menu, and not something else that they went on to. */
  readonly onClose: (returnsFocus?: boolean) => void;
}

/**
 * The phases to choose from, as a menu of the ARIA Authoring Practices. It lies in the browser's top layer, so neither
 * the page nor a scroll box can cut it, and it stands inside the web part, so the theme reaches it.
 */
export function PhaseMenu(props: PhaseMenuProps): React.ReactElement {
  const { anchor, label, heading, notice, choices, onChoose, onNote, onClose } = props;
  const menu = React.useRef<HTMLDivElement>(null);
  useMenuPlace(menu, anchor, onClose);

  const handleKeyDown = contextKeys('menu', {
    'menu.move': ({ step }) => {
      const items = [...(menu.current?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? [])];
      const current = items.indexOf(document.activeElement as HTMLElement);
      items[nextItem(step, current, items.length)]?.focus();
    },
    'phase.choose': ({ chord }) => {
      const choice = choiceOfKey(chord, choices);
      return choice ? onChoose(choice.phase) : false;
    },
    // Without a choice there is nothing to empty either.
    'phase.clear': () => (choices.length > 0 ? onChoose(null) : false),
    'note.write': () => (onNote ? onNote() : false),
    'menu.close': () => onClose(true),
    // The focus goes on from the cell.
    'menu.leave': () => {
      onClose(true);
      return false;
    }
  });

  return (
    <div
      ref={menu}
      className={styles.menu}
      role="menu"
      aria-label={notice ? `${label}. ${notice}` : label}
      tabIndex={-1}
      onKeyDown={handleKeyDown}
    >
      <div className={styles.heading} aria-hidden>
        {heading}
      </div>
      {notice && (
        <p className={styles.notice} aria-hidden>
          {notice}
        </p>
      )}
      {choices.map(({ phase, label: word, shortcut, isCurrent }) => (
        <button
          key={phase ?? 'none'}
          type="button"
          role="menuitemradio"
          aria-checked={isCurrent}
          aria-keyshortcuts={phase === null ? shortcutsOf('phase.clear') : shortcut.toUpperCase()}
          className={`${styles.item} ${phase === null ? styles.apart : ''}`}
          tabIndex={-1}
          onClick={() => onChoose(phase)}
        >
          <span className={styles.check} aria-hidden>
            {isCurrent && <CheckIcon />}
          </span>
          <span
            className={`${barStyles.bar} ${styles.swatch}`}
            data-phase={phase ?? undefined}
            hidden={phase === null}
          />
          <bdi className={styles.word}>{word}</bdi>
          <kbd className={styles.key} aria-hidden translate="no">
            {phase === null ? (isMac() ? '⌫' : 'Del') : shortcut.toUpperCase()}
          </kbd>
        </button>
      ))}
      {onNote && (
        <button
          type="button"
          role="menuitem"
          aria-keyshortcuts={shortcutsOf('note.write')}
          className={`${styles.item} ${styles.apart}`}
          tabIndex={-1}
          onClick={onNote}
        >
          <span className={styles.check} aria-hidden />
          <span className={styles.word}>{strings.CellNote}</span>
          <kbd className={styles.key} aria-hidden translate="no">
            {noteKey()}
          </kbd>
        </button>
      )}
    </div>
  );
}

/** The menu's arrows go round, as the pattern says. */
function nextItem(step: GridStep | undefined, current: number, count: number): number {
  switch (step) {
    case 'down':
      return (current + 1) % count;
    case 'up':
      return (current - 1 + count) % count;
    case 'rowEnd':
      return count - 1;
    default:
      return 0;
  }
}
