import { MantineProvider } from '@mantine/core';
import { type ReactNode, StrictMode } from 'react';
import { en } from '../i18n/en/en';
import { createTranslator } from '../i18n/translator';
import { TranslatorProvider } from '../i18n/use-translator';
import { WorkspaceProvider } from '../store/use-workspace';
import type { Workspace } from '../store/workspace';
import { CommandProvider } from '../ui/command-runner';

const idle = { label: '', keyCaps: [], ariaKeys: '', isEnabled: false, run: () => undefined };

interface TestProvidersProps {
  readonly workspace: Workspace;
  readonly children: ReactNode;
}

/** What any part of the screen expects around it: English, a workspace, commands that do nothing, and effects rehearsed. */
export function TestProviders({ workspace, children }: TestProvidersProps) {
  return (
    <StrictMode>
      <MantineProvider>
        <TranslatorProvider translator={createTranslator(en, 'en', 'ltr')}>
          <WorkspaceProvider workspace={workspace}>
            <CommandProvider find={(id) => ({ id, ...idle })}>{children}</CommandProvider>
          </WorkspaceProvider>
        </TranslatorProvider>
      </MantineProvider>
    </StrictMode>
  );
}
