import styles from './Palette.module.css';
import type { PaletteItem } from './palette-items';

/** What a line is called, the searched words underlined. Words that people wrote are never translated. */
export function PaletteLabel({ item }: { readonly item: PaletteItem }) {
  const translate = item.commandId === null ? 'no' : 'yes';
  return (
    <span className={styles.words}>
      <span className={styles.label} dir="auto" translate={translate}>
        {item.label.map(({ text, isMatch }, index) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one string have no other name
          isMatch ? <mark key={index}>{text}</mark> : text,
        )}
      </span>
      {item.detail !== null && (
        <span className={styles.detail} dir="auto" translate="no">
          {item.detail}
        </span>
      )}
    </span>
  );
}
