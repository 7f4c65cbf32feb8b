import { type FormEvent, type KeyboardEvent, useId, useState } from 'react';
import { useTranslator } from '../../i18n/use-translator';
import type { TextControls } from '../../store/text-editing';
import { useWorkspace } from '../../store/use-workspace';
import styles from './EditBar.module.css';
import { completeAddress } from './format-text';

/** Asks where the selected words, or the link at the caret, lead to. */
export function LinkForm({ controls }: { readonly controls: TextControls }) {
  const { session } = useWorkspace();
  const { t } = useTranslator();
  const [known] = useState(() => controls.linkAt());
  const [address, setAddress] = useState(known ?? '');
  const [wrong, setWrong] = useState<'editing.link.wrong' | 'editing.link.no-words' | null>(null);
  const wrongId = useId();

  function leave(): void {
    controls.ask(null);
    session.requestFocus('text');
  }

  function put(href: string | null): void {
    if (controls.setLink(href)) leave();
    else setWrong('editing.link.no-words');
  }

  function handleSubmit(event: FormEvent): void {
    event.preventDefault();
    const href = completeAddress(address);
    if (href === null) setWrong('editing.link.wrong');
    else put(href);
  }

  function handleKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    leave();
  }

  return (
    <form className={styles.question} onSubmit={handleSubmit} onKeyDown={handleKey}>
      <input
        // biome-ignore lint/a11y/noAutofocus: somebody has just asked for it.
        autoFocus
        className={styles.field}
        type="text"
        inputMode="url"
        dir="ltr"
        autoComplete="off"
        spellCheck={false}
        maxLength={4096}
        aria-label={t('editing.link.address')}
        aria-invalid={wrong !== null}
        aria-describedby={wrong === null ? undefined : wrongId}
        placeholder="https://"
        value={address}
        onChange={(event) => {
          setAddress(event.currentTarget.value);
          setWrong(null);
        }}
      />
      <button type="submit" className={styles.button}>
        {t('editing.link.set')}
      </button>
      {known !== null && (
        <button type="button" className={styles.button} onClick={() => put(null)}>
          {t('editing.link.remove')}
        </button>
      )}
      <button type="button" className={styles.button} onClick={leave}>
        {t('editing.link.cancel')}
      </button>
      <span id={wrongId} role="alert" className={wrong === null ? undefined : styles.wrong}>
        {wrong !== null && t(wrong)}
      </span>
    </form>
  );
}
