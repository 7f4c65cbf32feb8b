import {
  IconAlertTriangle,
  IconCheck,
  IconCircleX,
  IconClock,
  IconCopy,
  IconPlayerStop,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslator } from '../../i18n/use-translator';
import type { KnownArticle } from '../model/known-article';
import classes from './FileTable.module.css';
import type { ImportItem } from './import-item';

const ICON = { size: 16, stroke: 1.75, 'aria-hidden': true } as const;

/** The state of one file in words, with an icon. */
export function FileState({
  item,
  known = null,
}: {
  readonly item: ImportItem;
  readonly known?: KnownArticle | null;
}): ReactNode {
  const { t } = useTranslator();
  const { state } = item;
  const line = (icon: ReactNode, text: string, isCaution = false) => (
    <span className={isCaution ? classes.caution : classes.plain}>
      {icon}
      {text}
    </span>
  );
  switch (state.kind) {
    case 'waiting':
      return line(<IconClock {...ICON} />, t('import.state.waiting'));
    case 'reading':
      return line(
        <IconClock {...ICON} />,
        t('import.state.reading', { share: Math.round(state.share * 100) }),
      );
    case 'stopped':
      return line(<IconPlayerStop {...ICON} />, t('import.state.stopped'));
    case 'failed':
      return line(<IconCircleX {...ICON} />, t('import.state.failed'));
    case 'records':
      return state.problems.length === 0
        ? line(<IconCheck {...ICON} />, t('import.state.ready'))
        : line(
            <IconAlertTriangle {...ICON} />,
            t('import.state.notes', { count: state.problems.length }),
            true,
          );
    case 'ready':
      if (known !== null) {
        return line(<IconCopy {...ICON} />, t('import.state.existing'), true);
      }
      return line(<IconCheck {...ICON} />, t('import.state.ready'));
  }
}
