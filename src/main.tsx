import '@fontsource-variable/literata/opsz.css';
import '@fontsource-variable/literata/wght-italic.css';
import '@fontsource-variable/ibm-plex-sans';
import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import './ui/theme/tokens.css';
import './ui/theme/mantine-tokens.css';
import './ui/theme/base.css';
import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { pickLanguage } from './i18n/languages';
import { createTranslator } from './i18n/translator';
import { TranslatorProvider } from './i18n/use-translator';
import { openWorkspace } from './persistence/open-workspace';
import { WorkspaceProvider } from './store/use-workspace';
import { openTabChannel } from './sync/open-tab-channel';
import { theme } from './ui/theme/theme';

const language = pickLanguage(null, navigator.languages);
const [workspace, messages] = await Promise.all([openWorkspace({ openTabChannel }), language.load()]);
const translator = createTranslator(messages, language.tag, language.direction);
const root = document.getElementById('root');
if (root === null) throw new Error('The page has no #root');
createRoot(root).render(
  <StrictMode>
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
      withCssVariables={false}
      withGlobalClasses={false}
    >
      <TranslatorProvider translator={translator}>
        <WorkspaceProvider workspace={workspace}>
          <App />
          <Notifications position="bottom-center" autoClose={8000} zIndex={500} />
        </WorkspaceProvider>
      </TranslatorProvider>
    </MantineProvider>
  </StrictMode>,
);
