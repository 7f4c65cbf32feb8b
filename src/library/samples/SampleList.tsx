import { notifications } from '@mantine/notifications';
import { useRef } from 'react';
import { useTranslator } from '../../i18n/use-translator';
import { useWorkspace } from '../../store/use-workspace';
import { articleRoute, goTo } from '../../ui/route';
import classes from './SampleList.module.css';
import { samples } from './samples';

/** The samples to start with; one press opens one. */
export function SampleList() {
  const { t } = useTranslator();
  const workspace = useWorkspace();
  const isOpening = useRef(false);

  async function handleOpen(sampleId: string): Promise<void> {
    if (isOpening.current) return;
    isOpening.current = true;
    try {
      const { openSample } = await import('./open-sample');
      goTo(articleRoute(await openSample(workspace, sampleId)));
    } catch {
      notifications.show({ message: t('sample.failed') });
    } finally {
      isOpening.current = false;
    }
  }

  return (
    <section aria-labelledby="samples-title">
      <h2 id="samples-title" className={classes.title}>
        {t('sample.title')}
      </h2>
      <ul className={classes.list}>
        {samples.map((sample) => (
          <li key={sample.id}>
            <button type="button" className={classes.sample} onClick={() => void handleOpen(sample.id)}>
              <span className={classes.name}>{t(sample.name)}</span>
              <span className={classes.minutes}>{t('sample.minutes', { minutes: sample.minutes })}</span>
              <span className={classes.about}>{t(sample.about)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
