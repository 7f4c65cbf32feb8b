import { Modal } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useId, useMemo, useState } from 'react';
import { useTranslator } from '../../i18n/use-translator';
import { useSearch } from '../../library/search/use-search';
import type { ArticleProgress } from '../../store/library-reader';
import { useWorkspace } from '../../store/use-workspace';
import { useCommands } from '../../ui/command-runner';
import { KeyCaps } from '../../ui/KeyCap';
import { closeDialog } from '../../ui/open-dialog';
import { ReadFailed } from '../../ui/ReadFailed';
import { useRoute } from '../../ui/use-route';
import styles from './Palette.module.css';
import { PaletteIcon } from './PaletteIcon';
import { PaletteLabel } from './PaletteLabel';
import { type PaletteItem, paletteItems } from './palette-items';

/** As many lines as a page key goes. */
const PAGE = 8;

/** Before the next key comes, which would be a command of the article otherwise. */
function focusAtOnce(field: HTMLInputElement | null): void {
  field?.focus();
}

/** How far the work on each article is and when it was last open; empty until storage has answered. */
function useProgress(): readonly ArticleProgress[] {
  const { reader } = useWorkspace();
  const [progress, setProgress] = useState<readonly ArticleProgress[]>([]);
  useEffect(() => {
    let isOld = false;
    // What was opened lately is a convenience: without it the commands are there all the same.
    reader.listProgress().then(
      (found) => {
        if (!isOld) setProgress([...found.values()]);
      },
      () => {},
    );
    return () => {
      isOld = true;
    };
  }, [reader]);
  return progress;
}

/** Finds a command or a record by its name and runs or opens it. A combobox with a list of its own. */
export function Palette() {
  const workspace = useWorkspace();
  const translator = useTranslator();
  const { t } = translator;
  const route = useRoute();
  const find = useCommands();
  const listId = useId();
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const progress = useProgress();
  const { hits, hasFailed, searchAgain } = useSearch(query);
  const items = useMemo(
    () => paletteItems({ workspace, route, translator }, query, { progress, hits }),
    [workspace, route, translator, query, progress, hits],
  );
  const optionId = (index: number) => `${listId}-${index}`;

  function run(item: PaletteItem | undefined): void {
    if (item === undefined) return;
    closeDialog();
    // After the dialog has given the focus back, so that a command may take it.
    setTimeout(item.run);
  }

  function handleKey(event: React.KeyboardEvent): void {
    const pages = { PageDown: Math.min(at + PAGE, items.length - 1), PageUp: Math.max(at - PAGE, 0) };
    const next = {
      ArrowDown: (at + 1) % items.length,
      ArrowUp: (at - 1 + items.length) % items.length,
      ...pages,
    }[event.key];
    if (next !== undefined && items.length > 0) {
      event.preventDefault();
      setAt(next);
      document.getElementById(optionId(next))?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault();
      run(items[at]);
    }
  }

  return (
    <Modal.Root opened onClose={closeDialog} size={640} padding={0} yOffset={120} zIndex={400}>
      <Modal.Overlay />
      <Modal.Content aria-label={t('palette.title')}>
        <div className={styles.search}>
          <IconSearch size={20} stroke={1.75} aria-hidden />
          <input
            className={styles.field}
            role="combobox"
            aria-expanded
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={items.length > 0 ? optionId(at) : undefined}
            aria-label={t('palette.field')}
            placeholder={t('palette.field')}
            value={query}
            data-autofocus
            ref={focusAtOnce}
            onChange={(event) => {
              setQuery(event.currentTarget.value);
              setAt(0);
            }}
            onKeyDown={handleKey}
          />
          <KeyCaps caps={['Esc']} />
        </div>
        <div className={styles.list} role="listbox" id={listId} aria-label={t('palette.title')}>
          {items.map((item, index) => (
            <div key={item.key} role="presentation">
              {item.group !== items[index - 1]?.group && (
                <div className={styles.group} role="presentation">
                  {item.group}
                </div>
              )}
              {/* biome-ignore lint/a11y/useKeyWithClickEvents: keys are the combobox's, the focus never comes here. */}
              <div
                id={optionId(index)}
                className={styles.option}
                role="option"
                tabIndex={-1}
                aria-selected={index === at}
                onMouseMove={() => setAt(index)}
                onClick={() => run(item)}
              >
                <span className={styles.sign}>
                  <PaletteIcon sign={item.sign} />
                </span>
                <PaletteLabel item={item} />
                {item.commandId !== null && <KeyCaps caps={find(item.commandId).keyCaps} />}
              </div>
            </div>
          ))}
          {items.length === 0 && !hasFailed && <p className={styles.none}>{t('palette.none')}</p>}
        </div>
        {hasFailed && (
          <div className={styles.none}>
            <ReadFailed onRetry={searchAgain} />
          </div>
        )}
        <p className={styles.foot}>
          <KeyCaps isSpoken caps={['↑', '↓']} /> {t('palette.choose')} <KeyCaps isSpoken caps={['Enter']} />{' '}
          {t('palette.run')}
        </p>
      </Modal.Content>
    </Modal.Root>
  );
}
