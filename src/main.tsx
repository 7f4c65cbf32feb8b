import '@fontsource-variable/literata/opsz.css';
import '@fontsource-variable/literata/wght-italic.css';
import '@fontsource-variable/ibm-plex-sans';
import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import './ui/theme/mantine-variables.css';
import './ui/theme/tokens.css';
import './ui/theme/mantine-tokens.css';
import './ui/theme/base.css';
import './ui/theme/touch.css';
import { DirectionProvider, MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { keepForOffline } from './app/keep-for-offline';
import { Start } from './app/trouble/Start';
import { showNotStarted } from './app/trouble/show-not-started';
import { startWorkspace } from './app/trouble/start-workspace';
import { pickLanguage } from './i18n/languages';
import { createTranslator } from './i18n/translator';
import { TranslatorProvider } from './i18n/use-translator';
import { readRawDatabase } from './persistence/read-raw';
import { findSettings } from './store/find-settings';
import { themeFor } from './ui/theme/theme-for';
import toasts from './ui/toasts.module.css';

async function start(): Promise<void> {
  const first = await startWorkspace();
  const settings = 'workspace' in first ? findSettings(first.workspace.store.state.getState()) : undefined;
  const language = pickLanguage(settings?.language ?? null, navigator.languages);
  const messages = await language.load();
  const region = navigator.languages.find((tag) => tag.startsWith(`${language.tag}-`));
  const translator = createTranslator(messages, language.tag, language.direction, region);
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no #root');
  createRoot(root).render(
    <StrictMode>
      <DirectionProvider initialDirection={language.direction} detectDirection={false}>
        <MantineProvider
          theme={themeFor(translator)}
          defaultColorScheme="auto"
          withCssVariables={false}
          withGlobalClasses={false}
        >
          <TranslatorProvider translator={translator}>
            <Start first={first} start={startWorkspace} rescue={readRawDatabase}>
              <App />
              <Notifications
                className={toasts.place}
                position="bottom-center"
                autoClose={8000}
                zIndex={500}
              />
            </Start>
          </TranslatorProvider>
        </MantineProvider>
      </DirectionProvider>
    </StrictMode>,
  );
  keepForOffline(translator);
}

start().catch(() => showNotStarted(readRawDatabase));
